import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

/** What is bundled: the module that is entered, and the file it becomes in `dist/`. */
const ENTRIES = [
  { name: 'cli', input: 'src/cli/main.ts' },
  { name: 'scan-worker', input: 'src/cli/scan-worker.ts' },
  { name: 'index', input: 'src/lib/index.ts' },
] as const;

/**
 * Bundles each entry on its own, so that a start reads one file. What is imported dynamically
 * (readers of Markdown and YAML, the search) lands in chunks that only its users load.
 */
export async function bundle(root: string): Promise<void> {
  rmSync(join(root, 'dist/chunks'), { recursive: true, force: true });
  for (const { name, input } of ENTRIES) {
    await build({
      cwd: root,
      input: { [name]: input },
      platform: 'node',
      tsconfig: false,
      transform: { target: 'node20' },
      logLevel: 'warn',
      output: {
        dir: 'dist',
        format: 'esm',
        entryFileNames: '[name].js',
        chunkFileNames: `chunks/${name}-[name]-[hash].js`,
        minify: { compress: true, mangle: false, codegen: false },
        comments: { legal: true, annotation: false, jsdoc: false },
      },
    });
  }
}

/** The files of the last bundle, below `dist/`. */
export const bundledFiles = (root: string): readonly string[] =>
  existsSync(join(root, 'dist'))
    ? readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .sort()
    : [];
