import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { engineModules } from './engine-modules.ts';

/** The analyzer's pages below the site's folder; the script lies beside the first. */
const PAGES = ['analyze/index.html', 'zh-cn/analyze/index.html'];
const SCRIPT = 'analyze/analyzer.js';

/** The page's script with all that it needs, as one plain script. */
async function pageScript(root: string): Promise<string> {
  const { output } = await build({
    cwd: root,
    input: 'src/web/main.ts',
    platform: 'browser',
    tsconfig: false,
    write: false,
    logLevel: 'warn',
    plugins: [engineModules(root)],
    output: { format: 'iife', minify: true, comments: false },
  });
  const [chunk] = output;
  return chunk.code;
}

/** A page without the scripts that the site's generator adds to every page. */
const withoutModules = (html: string): string =>
  html.replace(/<script type="module"[^>]*><\/script>/g, '');

/**
 * Astro integration: writes the analyzer's script. A page that is opened from a file may load a plain
 * script that lies beside it, but no module, which is all that the generator writes.
 */
export const analyzerPage = (root: string) => ({
  name: 'analyzer-page',
  hooks: {
    'astro:build:done': async ({ dir }: { readonly dir: URL }): Promise<void> => {
      const site = fileURLToPath(dir);
      mkdirSync(join(site, 'analyze'), { recursive: true });
      writeFileSync(join(site, SCRIPT), await pageScript(root));
      for (const page of PAGES) {
        const path = join(site, page);
        writeFileSync(path, withoutModules(readFileSync(path, 'utf8')));
      }
    },
  },
});
