import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { staleRegistries } from './registries.ts';
import { writePack } from './write-pack.ts';

/*
 * Builds `dist/`: the pack, the bundles, the type declarations. Ends with 1 at the first step that
 * fails; what is wrong stands on stderr.
 */
const root = join(import.meta.dirname, '../..');

function checkRegistries(): boolean {
  const stale = staleRegistries(root);
  for (const file of stale) {
    process.stderr.write(`${file} does not list its folder: run \`npm run registries\`\n`);
  }
  return stale.length === 0;
}

function writeTypes(): boolean {
  rmSync(join(root, 'dist/types'), { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  return result.status === 0;
}

if (checkRegistries() && writePack(root)) {
  await bundle(root);
  if (!writeTypes()) process.exitCode = 1;
} else process.exitCode = 1;
