import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

/** The part of a Vite plugin that is used here. */
interface ModulePlugin {
  readonly name: string;
  resolveId(id: string): string | null;
  load(id: string): Promise<string | null>;
}

const PREFIX = 'virtual:analyze-logs/';

const moduleText = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

/** The script of the workers as one text: it is started from a blob URL, which has no imports. */
async function workerScript(root: string): Promise<string> {
  const { output } = await build({
    cwd: root,
    input: 'src/web/worker/main.ts',
    platform: 'browser',
    tsconfig: false,
    write: false,
    logLevel: 'warn',
    output: { format: 'iife', minify: true, comments: false },
  });
  const [chunk] = output;
  return chunk.code;
}

/** The incident that a visitor can try the analyzer on. */
const SAMPLE = 'sample-logs/sonic-comfyui-driver-515';

function sampleFiles(root: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(root, SAMPLE))
    .filter((name) => name !== 'expected.json')
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, SAMPLE, name), 'utf8') }));
}

function toolOf(root: string): { readonly name: string; readonly version: string } {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return { name, version };
}

/**
 * What the pages need of the engine, as JS modules, so that nothing is fetched once they are
 * loaded:
 *
 * - `virtual:analyze-logs/pack`: `pack` (the knowledge as JSON text) and `tool` (name, version)
 * - `virtual:analyze-logs/worker`: `script` (of the analyzer's workers)
 * - `virtual:analyze-logs/sample`: `sample` (an incident's files: name, text)
 *
 * @throws Error where the knowledge was not built yet.
 */
export function engineModules(root: string): ModulePlugin {
  const modules: Readonly<Record<string, () => Promise<string> | string>> = {
    pack: () =>
      moduleText({
        pack: readFileSync(join(root, 'dist/pack.json'), 'utf8'),
        tool: toolOf(root),
      }),
    worker: async () => moduleText({ script: await workerScript(root) }),
    sample: () => moduleText({ sample: sampleFiles(root) }),
  };
  return {
    name: 'analyze-logs-engine-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const make = modules[id.slice(PREFIX.length + 1)];
      return make ? await make() : null;
    },
  };
}
