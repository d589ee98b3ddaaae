import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each room may import, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  analyzers: ['core'],
  compat: ['core'],
  inferences: ['core', 'compat'],
  engine: ['core'],
  report: ['core'],
  search: ['core'],
  pack: ['core'],
  build: ['core', 'pack', 'analyzers', 'inferences', 'report'],
  lib: ['core', 'analyzers', 'compat', 'inferences', 'engine', 'report', 'search', 'pack'],
  web: ['core', 'analyzers', 'inferences', 'engine', 'report', 'pack'],
  site: ['core', 'analyzers', 'search', 'pack', 'web'],
  cli: ['core', 'analyzers', 'compat', 'inferences', 'engine', 'report', 'search', 'pack', 'lib'],
};

/** Rooms that run in a browser as they are. Of `pack` that is `load.ts`. */
const ISOMORPHIC = ['core', 'analyzers', 'compat', 'inferences', 'engine', 'report', 'search'];

function codeFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|cjs|mjs|js)$/.test(file));
}

const sources = [...codeFiles('src'), ...codeFiles('analyzers')];
const everything = [...sources, ...codeFiles('test'), ...codeFiles('bin')];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** `src/engine/scan/walk.ts` stands in the room `engine`, `analyzers/x/index.ts` in `analyzers`. */
const roomOf = (file: string): string => /^(?:src\/)?([^/]+)\//.exec(file)?.[1] ?? '';

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

function importsOf(file: string): readonly string[] {
  const code = textOf(file).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(SPECIFIER)].map((match) => match[1] ?? match[2] ?? '');
}

const targetOf = (file: string, specifier: string): string =>
  posix.normalize(`${dirname(file)}/${specifier}`);

const edges = sources.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ file, target: targetOf(file, specifier) })),
);

describe('rooms', () => {
  test('every folder of src is a room of the table', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(names.filter((name) => !(name in ROOMS))).toEqual([]);
  });

  test('the imports are found at all', () => {
    expect(importsOf('test/architecture.test.ts')).toContain('node:fs');
    expect(edges.length).toBeGreaterThan(50);
  });

  test('a room imports only what the table allows', () => {
    const wrong = edges.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ROOMS[from]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('an analyzer imports no other analyzer', () => {
    const folderOf = (file: string) => file.split('/')[1];
    const wrong = edges.filter(
      ({ file, target }) =>
        roomOf(file) === 'analyzers' &&
        roomOf(target) === 'analyzers' &&
        file !== 'analyzers/registry.ts' &&
        folderOf(file) !== folderOf(target),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('the rooms form no circle', () => {
    const next = new Map<string, Set<string>>();
    for (const { file, target } of edges) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(next.get(from) ?? [])].some(
        (room) => room === to || (!seen.has(room) && reaches(room, to, seen.add(room))),
      );
    expect([...next.keys()].filter((room) => reaches(room, room))).toEqual([]);
  });

  test('isomorphic rooms import nothing of Node', () => {
    const isomorphic = sources.filter(
      (file) => ISOMORPHIC.includes(roomOf(file)) || file === 'src/pack/load.ts',
    );
    const wrong = isomorphic.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('node:') || builtinModules.includes(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('sizes and names', () => {
  test('a file has at most 250 lines, tables of data and texts apart', () => {
    const long = [...sources, ...codeFiles('bin')]
      .filter((file) => !file.endsWith('-table.ts') && !file.startsWith('src/core/messages/'))
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test('a folder has at most 14 files of code', () => {
    const counts = new Map<string, number>();
    for (const file of everything) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 14)).toEqual([]);
  });

  test('files are kebab-case, and none is called after nothing', () => {
    const base = (file: string) =>
      posix.basename(file).replace(/(?:\.test|\.d|\.config)?\.\w+$/, '');
    const nothing = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.\w+$)/;
    expect(everything.filter((file) => nothing.test(file))).toEqual([]);
    expect(everything.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(base(file)))).toEqual([]);
  });
});

test('the package installs alone, and its command can be run', () => {
  const { bin, files, dependencies } = JSON.parse(textOf('package.json')) as {
    bin: Record<string, string>;
    files: string[];
    dependencies?: Record<string, string>;
  };
  // What is needed at run time is bundled, so that an install fetches one package.
  expect(dependencies).toBeUndefined();
  const [script = ''] = Object.values(bin);
  expect(statSync(join(root, script)).mode & 0o111).not.toBe(0);
  expect(files).toContain('dist');
});
