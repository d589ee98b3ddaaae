import { IDENTITY } from '../offset-map.ts';
import { type Rewriter, type Rewritten, rewriter } from '../rewrite.ts';
import { JOURNAL_FIELDS, putJournalHead } from './journal-line.ts';
import { behindLine, textEnd } from './lines.ts';

const LF = 0x0a;

/** Bytes of a line in which the name of a field, or an entry's heading, is looked for. */
const HEAD = 200;

const decoder = new TextDecoder();

/** An entry of which some lines have been read. */
interface Entry {
  readonly start: number;
  readonly fields: Map<string, string>;
  /** The heading's time, where the entry has a heading. */
  readonly stamp: string | undefined;
  /** The lines of the message. */
  readonly message: { readonly from: number; readonly to: number }[];
}

const startEntry = (start: number, stamp: string | undefined): Entry => ({
  start,
  fields: new Map(),
  stamp,
  message: [],
});

/** What a line is of an entry. */
interface Line {
  readonly kind: 'heading' | 'field' | 'more' | 'end';
  readonly name?: string;
  readonly stamp?: string;
  /** The value, and behind it. */
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

type ReadLine = (bytes: Uint8Array, start: number) => Line | null;

/** A field of eight bytes of length, little endian, and as many bytes: text with line ends, colours. */
function sizedField(bytes: Uint8Array, name: string, at: number): Line | null {
  if (at + 8 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
  const to = at + 8 + Number(view.getBigUint64(0, true));
  if (to >= bytes.length || bytes[to] !== LF) return null;
  return { kind: 'field', name, from: at + 8, to, behind: to + 1 };
}

/** A line of `journalctl -o export`: `NAME=value`, or a name alone before a sized value. */
function exportLine(bytes: Uint8Array, start: number): Line | null {
  const behind = behindLine(bytes, start);
  const to = textEnd(bytes, behind);
  if (to === start) return { kind: 'end', from: start, to, behind };
  const match = /^([A-Z_][A-Z0-9_]{0,63})(=|$)/.exec(
    decoder.decode(bytes.subarray(start, Math.min(to, start + HEAD))),
  );
  if (!match) return null;
  const name = match[1]!;
  if (match[2] === '') return sizedField(bytes, name, behind);
  return { kind: 'field', name, from: start + name.length + 1, to, behind };
}

/** A line of `journalctl -o verbose`: a time with a cursor, then indented fields. */
function verboseLine(bytes: Uint8Array, start: number): Line | null {
  const behind = behindLine(bytes, start);
  const to = textEnd(bytes, behind);
  const head = decoder.decode(bytes.subarray(start, Math.min(to, start + HEAD)));
  const heading = /^(\S.{0,80}?) \[s=[0-9a-f]+;i=[0-9a-f]+;/.exec(head);
  if (heading) return { kind: 'heading', stamp: heading[1]!, from: start, to, behind };
  const field = /^ {4}([A-Z_][A-Z0-9_]{0,63})=/.exec(head);
  if (field) return { kind: 'field', name: field[1]!, from: start + field[0].length, to, behind };
  const indent = /^ {5,}(?=\S)/.exec(head);
  return indent && { kind: 'more', from: start + indent[0].length, to, behind };
}

/** Writes an entry as one line for each of its message's. */
function putEntry({ fields, stamp, message }: Entry, out: Rewriter): void {
  for (const [i, { from, to }] of message.entries()) {
    if (i === 0) putJournalHead(out, from, fields, stamp);
    out.copy(from, to);
    out.put(LF);
  }
}

/** Entries that take a block of lines each, as the lines that `-o short-iso` prints. */
function unwrapBlocks(bytes: Uint8Array, readLine: ReadLine): Rewritten {
  const out = rewriter(bytes);
  let copied = 0;
  let entry: Entry | null = null;
  let field = '';
  const flush = (behind: number): void => {
    if (entry && entry.message.length > 0) {
      out.copy(copied, entry.start);
      putEntry(entry, out);
      copied = behind;
    }
    entry = null;
  };
  for (let start = 0; start < bytes.length; ) {
    const line = readLine(bytes, start);
    if (line?.kind === 'end') flush(line.behind);
    else {
      if (!line || line.kind === 'heading') flush(start);
      if (line) {
        entry ??= startEntry(start, line.stamp);
        field = line.name ?? field;
        if (field === 'MESSAGE' && line.kind !== 'heading') entry.message.push(line);
        else if (line.kind === 'field' && JOURNAL_FIELDS.has(field))
          entry.fields.set(field, decoder.decode(bytes.subarray(line.from, line.to)));
      }
    }
    start = line?.behind ?? behindLine(bytes, start);
  }
  flush(bytes.length);
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}

/** Entries of `journalctl -o export`. */
export const unwrapJournalExport = (bytes: Uint8Array): Rewritten =>
  unwrapBlocks(bytes, exportLine);

/** Entries of `journalctl -o verbose`. */
export const unwrapJournalVerbose = (bytes: Uint8Array): Rewritten =>
  unwrapBlocks(bytes, verboseLine);
