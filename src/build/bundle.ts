import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { licenseText } from './licenses.ts';

/**
 * What is bundled: the module that is entered, and the file it becomes in `dist/`. The command and
 * its threads are CommonJS, which starts 10 ms sooner than the same code as ES modules (108 to 98
 * ms for a small log); what others import is an ES module.
 */
const ENTRIES = [
  { name: 'cli', input: 'src/cli/main.ts', format: 'cjs' },
  { name: 'scan-worker', input: 'src/cli/scan-worker.ts', format: 'cjs' },
  { name: 'index', input: 'src/lib/index.ts', format: 'esm' },
] as const;

type Entry = (typeof ENTRIES)[number];

/** Bundles one entry; gives the paths of all modules that went into it. */
async function bundleEntry(root: string, entry: Entry): Promise<readonly string[]> {
  const esm = entry.format === 'esm';
  const extension = esm ? 'js' : 'cjs';
  const { output } = await build({
    cwd: root,
    input: { [entry.name]: entry.input },
    platform: 'node',
    tsconfig: false,
    // CommonJS packages ask for their folder; in a bundle that is an ES module nothing else answers.
    transform: { target: 'node20', define: esm ? { __dirname: 'import.meta.dirname' } : {} },
    preserveEntrySignatures: esm ? 'strict' : false,
    checks: { ineffectiveDynamicImport: false },
    logLevel: 'warn',
    output: {
      dir: 'dist',
      format: entry.format,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `chunks/${entry.name}-[name]-[hash].${extension}`,
      // All that a start needs is one chunk: each further file costs it about a millisecond. The
      // entry itself stays out: a chunk it awaits would wait for it in turn.
      codeSplitting: {
        groups: [{ name: 'start', tags: ['$initial'], test: (id) => !id.endsWith(entry.input) }],
      },
      // Names and lines stay, so that a stack trace can be read.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
      comments: { legal: true, annotation: false, jsdoc: false },
    },
  });
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/**
 * Bundles each entry on its own, so that a start reads one file. What is imported dynamically
 * (readers of Markdown and YAML, the search) lands in chunks that only its users load. The terms
 * of what was bundled are written beside.
 */
export async function bundle(root: string): Promise<void> {
  rmSync(join(root, 'dist/chunks'), { recursive: true, force: true });
  const modules: string[] = [];
  for (const entry of ENTRIES) modules.push(...(await bundleEntry(root, entry)));
  writeFileSync(join(root, 'dist/third-party-licenses.txt'), licenseText(modules));
}
