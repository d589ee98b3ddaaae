import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { Diagnostic } from '../../core/report.ts';
import type { Source } from '../../core/source.ts';
import { HEAD_BYTES, type HeadKind, headKind } from '../../engine/decode/file-kinds.ts';
import { foreignFormatOf } from '../../engine/unpack/recognise.ts';
import type { GivenFile } from '../protocol.ts';
import { blobSource, newBlobReader, type ReadBlob } from './blob-source.ts';
import { heldSource } from './held-source.ts';

/** Files of up to so many bytes are read once, so long as all of them together are not more. */
const HELD_FILE = 64 * 1024;
const HELD_ALL = 64 * 2 ** 20;
/** Files that are looked at side by side: a read is mostly waiting. */
const AT_ONCE = 32;

/** What is to be read of the files that were given. */
export interface Choice {
  /** The sources with the files behind them, in the order in which they were given. */
  readonly inputs: ReadonlyMap<Source, File>;
  /** Names of files in folders that are left out. */
  readonly skipped: readonly string[];
  /** What is said of files that were given by name and cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

const unreadableArchive = (name: string, format: string, lang: Lang): Diagnostic => ({
  code: 'input-unreadable',
  level: 'error',
  message: message(lang, 'cli.unreadable.archive', { format }),
  where: { input: name },
  help: message(lang, 'cli.help.archive'),
});

/** A given file, and what its first bytes say. */
interface Looked {
  readonly given: GivenFile;
  readonly source: Source;
  readonly kind: HeadKind;
  /** The packed format that is not unpacked here, for an `archive`. */
  readonly format: string;
}

/** How a file is looked at: with which reader it is read later, or whether it is read at once. */
interface Look {
  readonly read: ReadBlob;
  readonly isHeld: boolean;
}

/** Looks at the first bytes; of a small file at all, which then need not be read again. */
async function look(given: GivenFile, { read, isHeld }: Look): Promise<Looked> {
  const { name, file } = given;
  const source = blobSource(name, file, read);
  try {
    const bytes = await source.read(0, isHeld ? file.size : HEAD_BYTES);
    const head = bytes.subarray(0, HEAD_BYTES);
    const seen = { given, kind: headKind(head), format: foreignFormatOf(head) ?? '' };
    return { ...seen, source: isHeld ? heldSource(name, bytes) : source };
  } catch {
    // The engine will say why it cannot be read.
    return { given, source, kind: 'text', format: '' };
  }
}

async function lookAtAll(files: readonly GivenFile[]): Promise<readonly Looked[]> {
  const all: Looked[] = [];
  // The scan reads one source after the other.
  const read = newBlobReader();
  let held = 0;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE).map((given) => {
      const { size } = given.file;
      const isHeld = size <= HELD_FILE && held + size <= HELD_ALL;
      if (isHeld) held += size;
      return look(given, { read, isHeld });
    });
    all.push(...(await Promise.all(batch)));
  }
  return all;
}

/**
 * Looks at the first bytes of each file, as the command line does: a named file is read unless it
 * is an archive that cannot be unpacked, a file of a folder only where it is text or packed.
 */
export async function chooseInputs(files: readonly GivenFile[], lang: Lang): Promise<Choice> {
  const inputs = new Map<Source, File>();
  const skipped: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { given, source, kind, format } of await lookAtAll(files)) {
    const isRead = kind === 'text' || kind === 'packed';
    if (isRead || (given.named && kind === 'binary')) inputs.set(source, given.file);
    else if (given.named) diagnostics.push(unreadableArchive(given.name, format, lang));
    else skipped.push(given.name);
  }
  return { inputs, skipped, diagnostics };
}
