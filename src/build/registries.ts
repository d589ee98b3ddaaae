import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A list of modules that is generated from a folder. */
interface Registry {
  /** The generated file, below the repository's root. */
  readonly file: string;
  /** The folder it lists. */
  readonly folder: string;
  /** Name that each module exports, and its type. */
  readonly member: string;
  readonly type: string;
  /** Module of the type, as the registry imports it. */
  readonly typeFrom: string;
  /** Whether a module is a folder with an `index.ts`. */
  readonly folders: boolean;
  readonly doc: string;
}

const REGISTRIES: readonly Registry[] = [
  {
    file: 'analyzers/registry.ts',
    folder: 'analyzers',
    member: 'analyzer',
    type: 'Analyzer',
    typeFrom: '../src/core/analyzer.ts',
    folders: true,
    doc: 'Every analyzer, by the name of its folder.',
  },
  {
    file: 'src/inferences/registry.ts',
    folder: 'src/inferences',
    member: 'inference',
    type: 'Inference',
    typeFrom: '../core/inference.ts',
    folders: false,
    doc: 'Every inference, by the name of its file.',
  },
  {
    file: 'src/report/registry.ts',
    folder: 'src/report/formats',
    member: 'format',
    type: 'Format',
    typeFrom: '../core/format.ts',
    folders: false,
    doc: 'Every output format, by the name of its file.',
  },
];

/** `kernel-log` as a variable: `kernelLog`. */
const variable = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A path between two folders of the repository, both relative to its root. */
function specifier(registry: Registry, id: string): string {
  const own = registry.file.slice(0, registry.file.lastIndexOf('/'));
  const below = registry.folder === own ? '.' : `.${registry.folder.slice(own.length)}`;
  return `${below}/${id}${registry.folders ? '/index' : ''}.ts`;
}

function modulesOf(root: string, registry: Registry): readonly string[] {
  const folder = join(root, registry.folder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) =>
      registry.folders
        ? entry.isDirectory() && existsSync(join(folder, entry.name, 'index.ts'))
        : entry.isFile() && entry.name.endsWith('.ts') && entry.name !== basename(registry.file),
    )
    .map((entry) => entry.name.replace(/\.ts$/, ''))
    .filter((id) => exportsMember(join(folder, registry.folders ? `${id}/index` : id), registry))
    .sort();
}

/** A file beside the others that exports something else (a table) is no member of the registry. */
const exportsMember = (path: string, { member }: Registry): boolean =>
  new RegExp(`^export const ${member}\\b`, 'm').test(readFileSync(`${path}.ts`, 'utf8'));

function importLines(registry: Registry, ids: readonly string[]): readonly string[] {
  const { member, type, typeFrom } = registry;
  const lines = ids.map((id) => {
    const name = variable(id) === member ? member : `${member} as ${variable(id)}`;
    return [specifier(registry, id), `import { ${name} } from '${specifier(registry, id)}';`];
  });
  const typed = [typeFrom, `import type { ${type} } from '${typeFrom}';`];
  // The formatter wants imports from the farthest folder first.
  return [typed, ...lines].map(([, line = '']) => line);
}

function textOf(root: string, registry: Registry): string {
  const ids = modulesOf(root, registry);
  const list = `export const ${registry.member}s: readonly ${registry.type}[] = [`;
  const names = ids.map(variable);
  const short = `${list}${names.join(', ')}];`;
  const long = [list, ...names.map((name) => `  ${name},`), '];'].join('\n');
  return [
    '// Generated from the folder by `npm run registries`. Do not edit.',
    ...importLines(registry, ids),
    '',
    `/** ${registry.doc} */`,
    short.length <= 100 ? short : long,
    '',
  ].join('\n');
}

/** The generated files and what their text must be, from the folders below `root`. */
export const registryFiles = (
  root: string,
): readonly { readonly file: string; readonly text: string }[] =>
  REGISTRIES.map((registry) => ({ file: registry.file, text: textOf(root, registry) }));

/** The generated files whose text differs from what the folders hold. */
export const staleRegistries = (root: string): readonly string[] =>
  registryFiles(root)
    .filter(({ file, text }) => {
      const path = join(root, file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(({ file }) => file);

/** Writes the generated files that are stale. */
export function writeRegistries(root: string): void {
  const stale = new Set(staleRegistries(root));
  for (const { file, text } of registryFiles(root)) {
    if (stale.has(file)) writeFileSync(join(root, file), text);
  }
}

if (import.meta.main) writeRegistries(join(import.meta.dirname, '../..'));
