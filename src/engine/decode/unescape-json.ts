import { IDENTITY } from './offset-map.ts';
import { type Rewritten, rewriter } from './rewrite.ts';

const BACKSLASH = 0x5c;
const LF = 0x0a;
const BRACE = 0x7b;
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const LETTER_U = 0x75;

/** How far back the start of a line is looked for. */
const REACH = 64 * 1024;

/** What follows a backslash, and what the two stand for. */
const SIMPLE = new Map<number, number>([
  [0x6e, LF],
  [0x72, SPACE],
  [0x74, TAB],
  [0x22, QUOTE],
  [0x5c, BACKSLASH],
  [0x2f, 0x2f],
  [0x62, SPACE],
  [0x66, SPACE],
]);

/**
 * Whether the line that holds `at` is JSON: it begins with a brace, or with a quote as the lines of
 * indented JSON and of notebooks do. Elsewhere a backslash is a path or a regex and stays.
 */
function inJsonLine(bytes: Uint8Array, at: number): boolean {
  const floor = Math.max(0, at - REACH);
  let start = at;
  while (start > floor && bytes[start - 1] !== LF) start--;
  if (start === floor && start > 0 && bytes[start - 1] !== LF) return false;
  while (bytes[start] === SPACE || bytes[start] === TAB) start++;
  return bytes[start] === BRACE || bytes[start] === QUOTE;
}

function hexAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = Number.parseInt(String.fromCharCode(bytes[i] ?? 0), 16);
    if (Number.isNaN(digit)) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** A `\uXXXX` escape, or a surrogate pair of two, as UTF-8; null where it is none. */
function unicodeAt(bytes: Uint8Array, at: number): { utf8: Uint8Array; length: number } | null {
  const unit = hexAt(bytes, at + 2);
  if (unit < 0) return null;
  const paired =
    unit >= 0xd800 && unit < 0xdc00 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === LETTER_U;
  const low = paired ? hexAt(bytes, at + 8) : -1;
  const text = low >= 0 ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
  return { utf8: new TextEncoder().encode(text), length: low >= 0 ? 12 : 6 };
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
  let lineEnd = -1;
  let json = false;
  for (; at >= 0; at = bytes.indexOf(BACKSLASH, at)) {
    if (at > lineEnd) {
      json = inJsonLine(bytes, at);
      lineEnd = bytes.indexOf(LF, at);
      if (lineEnd < 0) lineEnd = bytes.length;
    }
    if (!json) {
      at = lineEnd;
      continue;
    }
    const simple = SIMPLE.get(bytes[at + 1] ?? 0);
    const unicode = bytes[at + 1] === LETTER_U ? unicodeAt(bytes, at) : null;
    if (simple === undefined && !unicode) {
      at++;
      continue;
    }
    out.copy(copied, at);
    if (unicode) out.put(...unicode.utf8);
    else out.put(simple!);
    at += unicode?.length ?? 2;
    copied = at;
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
