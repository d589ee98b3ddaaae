import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findInputs } from '../../src/cli/input/inputs.ts';
import { headKind, nameKind } from '../../src/engine/decode/file-kinds.ts';
import { tempFolder } from './run-cli.ts';

const folders: { remove: () => void }[] = [];

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = tempFolder(files);
  folders.push(folder);
  return folder.path;
}

afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** The head of a tar archive: a name, and the sum of all bytes with its own field taken as blanks. */
const tarHead = `${'a'.padEnd(148, '\0')}000541\0 `.padEnd(512, '\0');

async function namesIn(folder: string, ...operands: string[]): Promise<readonly string[]> {
  const { files } = await findInputs(operands.map((operand) => join(folder, operand)));
  return files.map(({ name }) => name.slice(folder.length + 1));
}

describe('a folder', () => {
  test('is gone through in the order of names', async () => {
    const folder = folderWith({ 'b.log': 'x', 'a/z.txt': 'x', 'a/b/c': 'x', 'B.log': 'x' });
    expect(await namesIn(folder, '')).toEqual(['B.log', 'a/b/c', 'a/z.txt', 'b.log']);
  });

  test('gives its logs only', async () => {
    const folder = folderWith({
      'run.log': 'x',
      Log: 'x',
      'smi.txt': 'x',
      'case.json': '{}',
      'expected.json': '{}',
      'README.md': 'x',
      'train.py': 'raise RuntimeError()',
      'plot.png': 'x',
      'model.safetensors': 'x',
      '.hidden': 'x',
      '.git/log': 'x',
      'node_modules/a/x.log': 'x',
      program: bytes('\x7fELF\x02\x01\x01'),
      'old.log.gz': bytes('\x1f\x8b\x08'),
      'renamed.log': bytes('\x1f\x8b\x08\x00'),
      'old.7z': bytes('7z\xbc\xaf\x27\x1c'),
      'renamed.txt': bytes('Rar!\x1a\x07\x00'),
    });
    const logs = ['Log', 'old.log.gz', 'renamed.log', 'run.log', 'smi.txt'];
    expect(await namesIn(folder, '')).toEqual(logs);
    const { skipped } = await findInputs([folder]);
    const archives = skipped.filter(({ why }) => why === 'archive').map(({ name }) => name);
    expect(archives).toEqual([join(folder, 'old.7z'), join(folder, 'renamed.txt')]);
    expect(skipped).toHaveLength(12);
  });

  test('without logs is told', async () => {
    const folder = folderWith({ 'README.md': 'x' });
    mkdirSync(join(folder, 'empty'));
    for (const name of ['', 'empty']) {
      const { unreadable } = await findInputs([join(folder, name)]);
      expect(unreadable).toMatchObject([{ why: 'no-logs' }]);
    }
  });

  test('may hold a link to itself', async () => {
    const folder = folderWith({ 'a.log': 'x' });
    symlinkSync('.', join(folder, 'again'));
    symlinkSync('a.log', join(folder, 'link.log'));
    expect(await namesIn(folder, '')).toEqual(['a.log', 'link.log']);
  });

  test('leaves out the file that the result goes to', async () => {
    const folder = folderWith({ 'a.log': 'x', 'report.txt': 'x' });
    const { files } = await findInputs([folder], join(folder, 'report.txt'));
    expect(files.map(({ name }) => name)).toEqual([join(folder, 'a.log')]);
  });
});

describe('a named file', () => {
  test('is read whatever its name', async () => {
    const folder = folderWith({ 'notes.md': 'x', '.hidden': 'x', 'train.py': 'x' });
    expect(await namesIn(folder, 'train.py', '.hidden', 'notes.md')).toEqual([
      'train.py',
      '.hidden',
      'notes.md',
    ]);
  });

  test('is read once, also where its folder is named too', async () => {
    const folder = folderWith({ 'a.log': 'x', 'b.log': 'x' });
    expect(await namesIn(folder, 'b.log', '', 'b.log')).toEqual(['b.log', 'a.log']);
  });

  test('that is packed is read, whatever its name', async () => {
    const folder = folderWith({ 'a.gz': bytes('\x1f\x8b\x08'), b: bytes('PK\x03\x04') });
    expect(await namesIn(folder, 'a.gz', 'b')).toEqual(['a.gz', 'b']);
  });

  test('that cannot be unpacked, is missing, or a link to nowhere is told, and the others are kept', async () => {
    const folder = folderWith({ 'a.log': 'x', 'b.7z': bytes('7z\xbc\xaf\x27\x1c') });
    symlinkSync('nowhere', join(folder, 'dangling.log'));
    const names = ['gone.log', 'b.7z', 'dangling.log', 'a.log', 'a.log/x'];
    const { files, unreadable } = await findInputs(names.map((name) => join(folder, name)));
    expect(files.map(({ name }) => name)).toEqual([join(folder, 'a.log')]);
    expect(unreadable.map(({ why, reason }) => [why, reason])).toEqual([
      ['missing', 'no such file or directory'],
      ['archive', '7z'],
      ['missing', 'no such file or directory'],
      ['error', 'not a directory'],
    ]);
  });
});

describe('a glob', () => {
  test('gives its files in the order of names', async () => {
    const folder = folderWith({ 'b.log': 'x', 'a.log': 'x', 'sub/c.log': 'x', 'd.txt': 'x' });
    expect(await namesIn(folder, '*.log')).toEqual(['a.log', 'b.log']);
    expect(await namesIn(folder, '**/*.log')).toEqual(['a.log', 'b.log', 'sub/c.log']);
  });

  test('that matches nothing is told', async () => {
    const folder = folderWith({});
    const { unreadable } = await findInputs([join(folder, '*.log')]);
    expect(unreadable).toMatchObject([{ why: 'no-match' }]);
  });

  test('is a file name where such a file exists', async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'run[1].log'), 'x');
    expect(await namesIn(folder, 'run[1].log')).toEqual(['run[1].log']);
  });
});

describe('the kind of a file', () => {
  test.each([
    ['plain text', 'hello\r\n\tworld \x1b[31mred\x1b[0m', 'text'],
    ['nothing', '', 'text'],
    ['a hole of NULs after a power loss', `${'\0'.repeat(4000)}Jan  5 kernel: up\n`, 'text'],
    ['UTF-16', 'h\0i\0\r\0\n\0o\0k\0', 'text'],
    ['GBK', '\xcf\xd4\xb4\xe6\xb2\xbb\xd7\xe3\n', 'text'],
    ['a program', '\x7fELF\x02\x01\x01\0', 'binary'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'binary'],
    ['control bytes', '\x01\x02\x03\x04abc'.repeat(100), 'binary'],
    ['gzip', '\x1f\x8b\x08', 'packed'],
    ['zip', 'PK\x03\x04', 'packed'],
    ['tar', tarHead, 'packed'],
    ['a text with the word that tar archives hold', `${'a'.repeat(257)}ustar`, 'text'],
    ['RAR', 'Rar!\x1a\x07', 'archive'],
  ])('by its first bytes: %s', (_, head, kind) => {
    expect(headKind(bytes(head))).toBe(kind);
  });

  test.each([
    ['run.log', 'log'],
    ['syslog', 'log'],
    ['messages.1', 'log'],
    ['运行实时日志.log', 'log'],
    ['x.JSON', 'log'],
    ['syslog.2.gz', 'log'],
    ['logs.tar.xz', 'log'],
    ['logs.7z', 'archive'],
    ['IMG.PNG', 'other'],
    ['.bash_history', 'hidden'],
  ])('by its name: %s is %s', (name, kind) => {
    expect(nameKind(name)).toBe(kind);
  });
});
