import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { isFresh, markFresh } from './freshness.ts';
import { staleRegistries } from './registries.ts';
import { writePack } from './write-pack.ts';

/*
 * Builds `dist/`: the pack, the bundles, the type declarations. Ends with 1 at the first step that
 * fails; what is wrong stands on stderr. With `--if-stale` it does nothing where nothing changed:
 * npm runs `prepare` not only after an install, but also before the first `npx analyze-logs` in
 * this folder.
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

async function buildAll(): Promise<boolean> {
  const started = Date.now();
  if (!checkRegistries() || !writePack(root)) return false;
  await bundle(root);
  if (!writeTypes()) return false;
  markFresh(root, started);
  return true;
}

const upToDate = process.argv.includes('--if-stale') && isFresh(root);
if (!upToDate && !(await buildAll())) process.exitCode = 1;
