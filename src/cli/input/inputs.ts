import type { Dirent, Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HEAD_BYTES, headKind, isLogFolder, nameKind } from '../../engine/decode/file-kinds.ts';
import { foreignFormatOf } from '../../engine/unpack/recognise.ts';
import { isSystemError, reasonOf } from '../terminal/output.ts';

/** Something to be read. `size` is known for regular files; a pipe has none. */
export interface InputFile {
  readonly kind: 'file' | 'pipe' | 'stdin';
  readonly name: string;
  readonly path: string;
  readonly size: number | null;
  /** Whether it is not there yet, and will be waited for. */
  readonly isAwaited?: boolean;
}

/** Something that was named and could not be read: the run ends with exit 2. */
export interface Unreadable {
  readonly name: string;
  /**
   * `missing`, `error`: the system said so, in the words of `reason`. `archive`: `reason` names a
   * format that is not unpacked.
   */
  readonly why: 'missing' | 'error' | 'archive' | 'no-logs' | 'no-match';
  readonly reason: string;
}

/** A file in a folder that was left out. */
export interface Skipped {
  readonly name: string;
  readonly why: 'hidden' | 'other' | 'archive' | 'binary' | 'link' | 'output';
}

/** What the operands of a command line come to. */
export interface Inputs {
  readonly files: readonly InputFile[];
  readonly unreadable: readonly Unreadable[];
  readonly skipped: readonly Skipped[];
}

interface Found {
  /** Resolved path of the result, which is no input of itself. */
  readonly output: string | null;
  readonly files: InputFile[];
  readonly unreadable: Unreadable[];
  readonly skipped: Skipped[];
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const asFile = (name: string, { size }: Stats): InputFile =>
  // Files of /proc state a size of 0 and have content: they are read like a pipe.
  ({ kind: size === 0 ? 'pipe' : 'file', name, path: name, size: size === 0 ? null : size });

const failed = (name: string, error: unknown): Unreadable => ({
  name,
  why: isSystemError(error) && error.code === 'ENOENT' ? 'missing' : 'error',
  reason: reasonOf(error),
});

/** A file met in a folder: read where its name and its first bytes look like a log. */
async function visitFile(name: string, link: boolean, found: Found): Promise<void> {
  try {
    const stats = await stat(name);
    if (!stats.isFile()) {
      found.skipped.push({ name, why: link ? 'link' : 'other' });
      return;
    }
    const kind = headKind(await headOf(name));
    if (kind === 'text' || kind === 'packed') found.files.push(asFile(name, stats));
    else found.skipped.push({ name, why: kind });
  } catch (error) {
    found.unreadable.push(failed(name, error));
  }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** Goes through a folder in the order of its names. Links to folders are not followed: no rounds. */
async function visitFolder(folder: string, found: Found): Promise<void> {
  let children: Dirent[];
  try {
    children = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.unreadable.push(failed(folder, error));
    return;
  }
  for (const child of children.sort(byName)) {
    const name = join(folder, child.name);
    if (child.isDirectory()) {
      if (isLogFolder(child.name)) await visitFolder(name, found);
      else found.skipped.push({ name, why: 'hidden' });
      continue;
    }
    const kind = resolve(name) === found.output ? 'output' : nameKind(child.name);
    if (kind === 'log') await visitFile(name, child.isSymbolicLink(), found);
    else found.skipped.push({ name, why: kind });
  }
}

async function visitNamedFile(name: string, stats: Stats, found: Found): Promise<void> {
  if (!stats.isFile()) {
    found.files.push({ kind: 'pipe', name, path: name, size: null });
    return;
  }
  const format = foreignFormatOf(await headOf(name));
  if (format !== null) found.unreadable.push({ name, why: 'archive', reason: format });
  else found.files.push(asFile(name, stats));
}

const isGlob = (operand: string): boolean => /[*?[\]{}]/.test(operand);

async function expandGlob(pattern: string, found: Found): Promise<readonly string[]> {
  const { default: glob } = await import('fast-glob');
  const posix = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  try {
    return (await glob(posix, { onlyFiles: true })).sort();
  } catch (error) {
    // A folder that must not be looked into costs nothing of the others.
    const folder = isSystemError(error) ? error.path : undefined;
    found.unreadable.push(failed(folder ?? pattern, error));
    return (await glob(posix, { onlyFiles: true, suppressErrors: true })).sort();
  }
}

/** A file by its own name: it is read whatever its name; of a binary the engine says so. */
async function visitNamed(name: string, found: Found): Promise<void> {
  try {
    await visitNamedFile(name, await stat(name), found);
  } catch (error) {
    found.unreadable.push(failed(name, error));
  }
}

async function visitNamedFolder(name: string, found: Found): Promise<void> {
  const before = found.files.length + found.unreadable.length;
  await visitFolder(name, found);
  if (found.files.length + found.unreadable.length === before) {
    found.unreadable.push({ name, why: 'no-logs', reason: '' });
  }
}

async function visitOperand(operand: string, found: Found): Promise<void> {
  if (operand === '-') {
    found.files.push({ kind: 'stdin', name: 'stdin', path: '-', size: null });
    return;
  }
  const stats = await stat(operand).catch(() => null);
  if (stats?.isDirectory()) return visitNamedFolder(operand, found);
  if (stats || !isGlob(operand)) return visitNamed(operand, found);
  const before = found.unreadable.length;
  const names = await expandGlob(operand, found);
  for (const name of names) await visitNamed(name, found);
  if (names.length === 0 && found.unreadable.length === before) {
    found.unreadable.push({ name: operand, why: 'no-match', reason: '' });
  }
}

/** One file named twice, or by its folder too, is read once. */
function withoutRepeats(files: readonly InputFile[]): readonly InputFile[] {
  const seen = new Set<string>();
  return files.filter(({ kind, path }) => {
    const key = kind === 'stdin' ? '-' : resolve(path);
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * Finds what the operands name: files, folders (gone through in the order of names), globs and `-`
 * for standard input. A name that exists is that file, also where it looks like a glob. Never
 * rejects: what cannot be read is listed. `output` is the file that the result goes to: in a folder
 * it is left out.
 */
export async function findInputs(operands: readonly string[], output?: string): Promise<Inputs> {
  const path = output === undefined ? null : resolve(output);
  const found: Found = { output: path, files: [], unreadable: [], skipped: [] };
  for (const operand of operands) await visitOperand(operand, found);
  const { files, unreadable, skipped } = found;
  return { files: withoutRepeats(files), unreadable, skipped };
}

/** The inputs with the files that are missing as such that may still come to be (`--follow`). */
export const awaitMissing = ({ files, unreadable, skipped }: Inputs): Inputs => ({
  files: [
    ...files,
    ...unreadable
      .filter(({ why }) => why === 'missing')
      .map(
        ({ name }) => ({ kind: 'file', name, path: name, size: null, isAwaited: true }) as const,
      ),
  ],
  unreadable: unreadable.filter(({ why }) => why !== 'missing'),
  skipped,
});
