import { unescapeRange } from '../json/escapes.ts';
import { type JsonValue, jsonObjectAt, memberOf, skipBlanks, textOfValue } from '../json/object.ts';
import { IDENTITY } from '../offset-map.ts';
import { type Rewritten, rewriter } from '../rewrite.ts';
import { JOURNAL_FIELDS, putJournalHead } from './journal-line.ts';
import { behindLine, lineStart, startsWith } from './lines.ts';

const LF = 0x0a;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const RECORD_SEPARATOR = 0x1e;
const SSE = new TextEncoder().encode('data: ');

/** Bytes of an entry over several lines at most; what is longer stays as it is. */
const MOST_BYTES = 1024 * 1024;

/** Where the object of the line at `start` begins, in `-o json`, `json-sse` or `json-seq`; or -1. */
function braceAt(bytes: Uint8Array, start: number): number {
  const separated = bytes[start] === RECORD_SEPARATOR ? start + 1 : start;
  const at = startsWith(bytes, separated, SSE) ? separated + SSE.length : separated;
  return bytes[at] === BRACE ? at : -1;
}

/** The bytes of a message that journalctl lists as numbers: colours, or no UTF-8. */
function listedBytes(bytes: Uint8Array, value: JsonValue): Uint8Array | null {
  if (bytes[value.from] !== BRACKET) return null;
  const text = textOfValue(bytes, value);
  return /^\[[\d\s,]*\]$/.test(text) ? Uint8Array.from(text.match(/\d+/g) ?? [], Number) : null;
}

interface Entry {
  readonly fields: ReadonlyMap<string, string>;
  readonly message: JsonValue;
  /** The message where it is listed as numbers. */
  readonly listed: Uint8Array | null;
  /** Where a person finds it: the entry's line, or the message's where the entry has several. */
  readonly origin: number;
  readonly behind: number;
}

/** The entry of the line at `start`, or null where that is none. */
function readEntry(bytes: Uint8Array, start: number): Entry | null {
  const brace = braceAt(bytes, start);
  if (brace < 0) return null;
  const oneLine = behindLine(bytes, brace) > skipBlanks(bytes, brace + 1);
  const limit = oneLine ? behindLine(bytes, brace) : Math.min(bytes.length, brace + MOST_BYTES);
  const object = jsonObjectAt(bytes, brace, limit);
  const message = object && memberOf(bytes, object, 'MESSAGE');
  if (!object || !message || !memberOf(bytes, object, '__REALTIME_TIMESTAMP')) return null;
  const listed = message.string ? null : listedBytes(bytes, message);
  if (!message.string && !listed) return null;
  const fields = new Map<string, string>();
  for (const name of JOURNAL_FIELDS) {
    const value = memberOf(bytes, object, name);
    if (value?.string) fields.set(name, textOfValue(bytes, value));
  }
  const origin = oneLine ? start : lineStart(bytes, message.from);
  return { fields, message, listed, origin, behind: behindLine(bytes, object.end) };
}

/** Entries of `journalctl -o json` and its relatives as the lines that `-o short-iso` prints. */
export function unwrapJournalJson(bytes: Uint8Array): Rewritten {
  const out = rewriter(bytes);
  let copied = 0;
  for (let start = 0; start < bytes.length; ) {
    const entry = readEntry(bytes, start);
    if (entry) {
      const { message, listed } = entry;
      out.copy(copied, start);
      putJournalHead(out, entry.origin, entry.fields);
      if (listed) out.place(message.from, listed);
      else unescapeRange(bytes, message.from, message.to, out);
      out.put(LF);
      copied = entry.behind;
    }
    start = entry?.behind ?? behindLine(bytes, start);
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
