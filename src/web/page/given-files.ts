import { isLogFolder, nameKind } from '../../engine/decode/file-kinds.ts';
import type { GivenFile } from '../protocol.ts';

/** Orders paths as a walk through folders does that takes each folder's names in their order. */
function byPath(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((part, place) => part !== right[place]);
  return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

/** Whether a file of a folder looks like a log by its path below the folder that was given. */
function isLogPath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return parts.slice(1, -1).every(isLogFolder) && nameKind(name) === 'log';
}

/** Files of a folder in the order and choice of the command line. */
const ofFolder = (files: readonly GivenFile[]): readonly GivenFile[] =>
  files
    .filter(({ name }) => isLogPath(name))
    .map((file) => ({ file, path: file.name.split('/') }))
    .sort((a, b) => byPath(a.path, b.path))
    .map(({ file }) => file);

/** Files that were picked one by one, or with their folder. */
export function pickedFiles(list: FileList): readonly GivenFile[] {
  const all = Array.from(list, (file) => ({
    name: file.webkitRelativePath || file.name,
    file,
    named: file.webkitRelativePath === '',
  }));
  return [...all.filter(({ named }) => named), ...ofFolder(all.filter(({ named }) => !named))];
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** All children of a folder; the browser hands them out in batches. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

async function visit(entry: FileSystemEntry, found: GivenFile[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFileEntry(entry) && isLogPath(name)) {
    found.push({ name, file: await fileOf(entry), named: false });
  }
  if (!isFolderEntry(entry) || !name.split('/').slice(1).every(isLogFolder)) return;
  for (const child of await childrenOf(entry)) await visit(child, found);
}

/** One thing that was dropped. */
async function ofEntry(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isFileEntry(entry)) return [{ name: entry.name, file: await fileOf(entry), named: true }];
  const found: GivenFile[] = [];
  await visit(entry, found);
  return ofFolder(found);
}

/** Files and folders that were dropped, in the order in which the browser lists them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // The list is emptied when the event is over: everything is taken from it before the first wait.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const files = Array.from(transfer.files, (file) => ({ name: file.name, file, named: true }));
  if (entries.every((entry) => entry === null)) return files;
  const all = await Promise.all(entries.flatMap((entry) => (entry ? [ofEntry(entry)] : [])));
  return all.flat();
}

/** The files with every name once: `run.log`, `run (2).log`. The report tells places by name. */
export function withOwnNames(files: readonly GivenFile[]): readonly GivenFile[] {
  const taken = new Set<string>();
  return files.map((given) => {
    let name = given.name;
    for (let count = 2; taken.has(name); count++) {
      name = given.name.replace(/(?=\.[^./]*$)|(?<!\.[^./]*)$/, ` (${count})`);
    }
    taken.add(name);
    return { ...given, name };
  });
}
