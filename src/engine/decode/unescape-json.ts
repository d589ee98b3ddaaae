import { endsInBreak, escapedBreak, unescapeRange } from './json/escapes.ts';
import { jsonObjectAt } from './json/object.ts';
import { IDENTITY } from './offset-map.ts';
import { lineStart } from './records/lines.ts';
import { type Rewriter, type Rewritten, rewriter } from './rewrite.ts';

const BACKSLASH = 0x5c;
const LF = 0x0a;
const BRACE = 0x7b;
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;

/** Bytes of a line in which JSON may begin behind a stamp, a container's name or a rank. */
const PREFIX = 200;

/** JSON in a line. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === TAB;

/**
 * The JSON in the line that ends at `end` and holds a backslash at `at`. A line is JSON where it
 * begins with a brace, or with a quote as the lines of indented JSON do, or where a whole object
 * follows a prefix. Elsewhere a backslash is a path or a regex and stays.
 */
function jsonInLine(bytes: Uint8Array, at: number, end: number): Stretch | null {
  let start = lineStart(bytes, at);
  if (start > 0 && bytes[start - 1] !== LF) return null;
  while (isBlank(bytes[start])) start++;
  if (bytes[start] === BRACE || bytes[start] === QUOTE) return { from: start, to: end };
  const ahead = bytes.subarray(start, Math.min(at, start + PREFIX)).indexOf(BRACE);
  const brace = start + ahead;
  if (ahead < 0 || bytes[brace + 1] !== QUOTE || !isBlank(bytes[brace - 1])) return null;
  const object = jsonObjectAt(bytes, brace, end);
  return object && object.end > at ? { from: brace, to: object.end } : null;
}

/** Bytes of a line in which its time is looked for. */
const TIME_REACH = 64 * 1024;
const TIME =
  /"(?:@?timestamp|time|ts|asctime|datetime)" ?: ?(?:"[^"\\]{8,48}"|\d{10,19}(?:\.\d{1,9})?)/;
/** One character a byte, so that places in the text are places in the bytes. */
const bytewise = new TextDecoder('windows-1252');

/** The time of a record in which a line feed was escaped before it; '' where none has to be moved. */
function laterTime(bytes: Uint8Array, { from, to }: Stretch, cut: number): string {
  if (bytes[from] !== BRACE) return '';
  const text = bytewise.decode(bytes.subarray(from, Math.min(to, from + TIME_REACH)));
  const time = TIME.exec(text);
  return time && from + time.index > cut ? `${time[0]}, ` : '';
}

const breaksInside = (bytes: Uint8Array, from: number, to: number): boolean =>
  escapedBreak(bytes, from, to) >= 0 && !endsInBreak(bytes, from, to);

/** Where the strings of a record end that hold escaped line feeds, but at their end. */
function textEnds(bytes: Uint8Array, { from, to }: Stretch): readonly number[] {
  const members = bytes[from] === BRACE ? jsonObjectAt(bytes, from, to)?.members : undefined;
  return (members ?? [])
    .filter(({ string, from: start, to: end }) => string && breaksInside(bytes, start, end))
    .map((value) => value.to);
}

/**
 * Writes JSON without its escapes. Where it holds several lines, the record's time comes first, so
 * that it is the stamp of all of them, and the last of them ends before the quote.
 */
function putJson(bytes: Uint8Array, json: Stretch, out: Rewriter): void {
  const cut = escapedBreak(bytes, json.from, json.to);
  let at = json.from;
  if (cut >= 0) {
    const time = laterTime(bytes, json, cut);
    if (time !== '') {
      out.copy(at, at + 1);
      out.put(...new TextEncoder().encode(time));
      at++;
    }
    for (const end of textEnds(bytes, json)) {
      unescapeRange(bytes, at, end, out);
      out.put(LF);
      at = end;
    }
  }
  unescapeRange(bytes, at, json.to, out);
}

/**
 * Undoes the escapes of JSON strings in lines that are JSON: `\n` becomes a line end, so that a
 * traceback inside one string is read as the lines it is, and `\u663e\u5b58` becomes 显存.
 */
export function unescapeJson(bytes: Uint8Array): Rewritten {
  let at = bytes.indexOf(BACKSLASH);
  if (at < 0) return { bytes, map: IDENTITY };
  const out = rewriter(bytes);
  let copied = 0;
  while (at >= 0) {
    const newline = bytes.indexOf(LF, at);
    const end = newline < 0 ? bytes.length : newline;
    const json = jsonInLine(bytes, at, end);
    if (json) {
      out.copy(copied, json.from);
      putJson(bytes, json, out);
      copied = json.to;
    }
    at = bytes.indexOf(BACKSLASH, end);
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
