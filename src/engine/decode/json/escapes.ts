import { indexWithin } from '../records/lines.ts';
import type { Rewriter } from '../rewrite.ts';

const BACKSLASH = 0x5c;
const LETTER_N = 0x6e;
const LETTER_U = 0x75;
const SPACE = 0x20;

/** What follows a backslash, and what the two stand for. */
const SIMPLE = new Map<number, number>([
  [LETTER_N, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x22, 0x22],
  [0x5c, BACKSLASH],
  [0x2f, 0x2f],
  [0x62, SPACE],
  [0x66, SPACE],
]);

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

/** Puts `[from, to)` without its escapes into `out`, copying what needs no change. */
export function unescapeRange(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  let copied = from;
  for (let at = indexWithin(bytes, BACKSLASH, from, to); at >= 0; ) {
    const simple = SIMPLE.get(bytes[at + 1] ?? 0);
    const unicode = bytes[at + 1] === LETTER_U ? unicodeAt(bytes, at) : null;
    if (simple === undefined && !unicode) {
      at = indexWithin(bytes, BACKSLASH, at + 1, to);
      continue;
    }
    out.copy(copied, at);
    if (unicode) out.put(...unicode.utf8);
    else out.put(simple!);
    copied = Math.min(to, at + (unicode?.length ?? 2));
    at = indexWithin(bytes, BACKSLASH, copied, to);
  }
  out.copy(copied, to);
}

/** Where the first escaped line feed of `[from, to)` is, or -1. */
export function escapedBreak(bytes: Uint8Array, from: number, to: number): number {
  for (let at = indexWithin(bytes, BACKSLASH, from, to); at >= 0; ) {
    if (bytes[at + 1] === LETTER_N) return at;
    at = indexWithin(bytes, BACKSLASH, at + 2, to);
  }
  return -1;
}

/** Whether `[from, to)` ends in an escaped line feed. */
export function endsInBreak(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 2 || bytes[to - 1] !== LETTER_N) return false;
  let slashes = 0;
  while (to - 2 - slashes >= from && bytes[to - 2 - slashes] === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}
