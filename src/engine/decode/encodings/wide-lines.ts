import { utf8Kind } from './is-utf8.ts';

/** UTF-16 with the lower or the higher byte of a character first. */
export type ByteOrder = 'utf-16le' | 'utf-16be';

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;

/** Bytes looked at on either side of what may be a line feed, or half a character. */
const SIGHT = 160;
/** So many NULs among those bytes are ASCII in UTF-16. */
const DENSE = 8;
/** Code units of a line that are looked at. */
const UNITS = 256;

/** Upper halves of the characters that logs hold: Latin to Arabic, marks, CJK, Hangul, full width. */
const isUpperHalf = (byte: number): boolean =>
  byte <= 0x06 || (byte >= 0x1e && byte <= 0x9f) || byte >= 0xac;

/** Upper halves of letters, Latin to Arabic, of Chinese, Japanese, and marks of either. */
const isFamiliar = (byte: number): boolean =>
  byte <= 0x06 || (byte >= 0x4e && byte <= 0x9f) || (byte >= 0x20 && byte <= 0x31) || byte === 0xff;

/** Whether a byte is none of a text in a byte encoding; NUL may be. */
export const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0 && byte !== TAB && byte !== LF && byte !== CR && byte !== 0x1b;

/**
 * NULs on one side of `at`, up to the next byte 0A: where upper halves are if `at` is a lower one, less
 * those elsewhere. One alone may be the lower half of a character, such as 一 (U+4E00), unless it
 * stands behind a byte 0A.
 */
function weighNuls(bytes: Uint8Array, at: number, step: 1 | -1): number {
  let upper = 0;
  for (let distance = 1; distance <= SIGHT; distance++) {
    const place = at + step * distance;
    const paired = bytes[place - 2] === 0 || bytes[place + 2] === 0;
    const behindFeed = bytes[place - 1] === LF && place - 1 !== at;
    if (bytes[place] === 0 && (paired || behindFeed)) upper += distance % 2 === 1 ? 1 : -1;
    if (bytes[step > 0 ? place - 1 : place] === LF && place - 1 !== at) break;
  }
  return upper;
}

/** Whether `[from, to)` reads as text in a byte encoding, but for NULs. */
function readsNarrow(bytes: Uint8Array, from: number, to: number): boolean {
  const end = Math.min(to, from + 2 * UNITS);
  for (let at = from; at < end; at++) if (isControl(bytes[at]!)) return false;
  return utf8Kind(bytes, from, end) !== 'broken';
}

/** Whether the code units from `from` up to a NUL that is an upper half are letters and characters. */
function readsWide(bytes: Uint8Array, from: number, order: ByteOrder): boolean {
  const upper = order === 'utf-16le' ? 1 : 0;
  for (let at = from; at < from + SIGHT; at += 2) {
    const high = bytes[at + upper];
    if (high === 0 || high === undefined) return true;
    if (!isFamiliar(high)) return false;
  }
  return true;
}

/**
 * Whether the byte 0A at `at` ends a line. In UTF-16 it may be half of a character, such as 上
 * (U+4E0A); what stands near it tells. Every cell sees the same bytes there.
 */
export function endsLine(bytes: Uint8Array, at: number, order: ByteOrder): boolean {
  const unit = order === 'utf-16le' ? at : at - 1;
  const upperHalf = bytes[order === 'utf-16le' ? at + 1 : at - 1];
  if (!upperHalf || !isFamiliar(upperHalf)) return true;
  const before = weighNuls(bytes, at, -1);
  const behind = weighNuls(bytes, at, 1);
  if (behind < 0 || before < 0 || behind + before === 0) return true;
  if (before >= DENSE && behind >= DENSE) return false;
  // Few NULs: either mostly Chinese in UTF-16, or text that has NULs between its fields.
  const start = Math.max(0, at - SIGHT, bytes.lastIndexOf(LF, at - 1) + 1);
  const aligned = start + ((unit - start) & 1);
  if (!readsWide(bytes, unit, order) || !readsWide(bytes, aligned, order)) return true;
  return readsNarrow(bytes, start, at) && readsNarrow(bytes, at + 1, at + SIGHT);
}

/** Where a code unit begins at or behind `at`, or null where that is no UTF-16. */
export function unitStart(bytes: Uint8Array, at: number, order: ByteOrder): number | null {
  const upper = weighNuls(bytes, at, 1);
  if (Math.abs(upper) < DENSE) return null;
  return upper > 0 === (order === 'utf-16le') ? at : at + 1;
}

/** What the code units of a stretch are. */
export interface Units {
  readonly count: number;
  /** Units that are characters of ASCII. */
  readonly ascii: number;
  /** Units that no log has: NUL, or of scripts and planes that are not written. */
  readonly strange: number;
  /** Units that are letters, Chinese or Japanese characters, or marks. */
  readonly familiar: number;
}

export function countUnits(bytes: Uint8Array, from: number, to: number, order: ByteOrder): Units {
  const upper = order === 'utf-16le' ? 1 : 0;
  const end = Math.min(to - 1, from + 2 * UNITS);
  let ascii = 0;
  let strange = 0;
  let familiar = 0;
  let count = 0;
  for (let at = from; at < end; at += 2) {
    const high = bytes[at + upper]!;
    const low = bytes[at + 1 - upper]!;
    count++;
    if (!isUpperHalf(high) || (high === 0 && (low === 0 || isControl(low)))) {
      strange++;
      continue;
    }
    if (isFamiliar(high)) familiar++;
    if (high === 0 && low < 0x80) ascii++;
  }
  return { count, ascii, strange, familiar };
}

/** Whether code units are text with much ASCII. */
export const isDense = ({ count, ascii, strange }: Units): boolean =>
  ascii >= 2 && ascii >= count * 0.3 && strange <= count * 0.1;

/** Whether a line is short and all ASCII: a brace, or nothing. */
const isScrap = ({ count, ascii }: Units): boolean => count <= 2 && ascii === count;

/** Whether code units may be text with little ASCII or, in a line that ends as UTF-16 does, none. */
const isForeign = ({ count, ascii, strange, familiar }: Units, closed: boolean): boolean =>
  closed ? familiar === count : ascii > 0 && strange === 0;

/**
 * Where the code units begin of a line whose line feed is one of UTF-16, as far as that byte tells;
 * -1 where it is not, or where the bytes end before it is whole.
 */
function unitsToLineFeed(bytes: Uint8Array, { start, to, order }: WideLine): number {
  const low = order === 'utf-16le';
  const end = low ? to : to - 1;
  const from = start + ((end - start) & 1);
  if (end < from || to >= bytes.length || (from > start && bytes[start] !== 0)) return -1;
  // A hole of NULs is no line feed.
  const isLineFeed = low ? bytes[to + 1] === 0 && bytes[to + 2] !== 0 : bytes[end] === 0;
  return isLineFeed ? from : -1;
}

/** The place behind a byte order mark at the start of a line, or 0. */
function behindMark(bytes: Uint8Array, { start, order }: WideLine): number {
  const little = order === 'utf-16le';
  const at = little && bytes[start] === 0 ? start + 1 : start;
  const mark = (bytes[at]! << 8) | bytes[at + 1]!;
  return mark === (little ? 0xfffe : 0xfeff) ? at + 2 : 0;
}

/** Where the code units of a line begin: with its first byte, or behind the rest of a line feed. */
function firstUnit(bytes: Uint8Array, { start, to, order, after }: WideLine): number {
  const rest = order === 'utf-16le' && bytes[start] === 0;
  if (rest && after) return start + 1;
  const here = countUnits(bytes, start, to, order).ascii;
  const next = countUnits(bytes, start + 1, to, order).ascii;
  return next > here || (rest && next === here) ? start + 1 : start;
}

const isAsciiText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === TAB || byte === CR);

/** Whether bytes are words of ASCII, not Chinese characters whose halves both happen to be ASCII. */
function isAsciiWords(bytes: Uint8Array): boolean {
  const letters = bytes.filter((byte) => /[\w .:/-]/.test(String.fromCharCode(byte))).length;
  return bytes.length >= 8 && isAsciiText(bytes) && letters >= bytes.length * 0.8;
}

/** The part of a line that is UTF-16. */
export interface WidePart {
  /** Where it begins: with half a line feed, a byte order mark, or its first character. */
  readonly start: number;
  /** Its first character. */
  readonly from: number;
  readonly to: number;
}

/** UTF-16 behind the end of a text without a last line feed: both are one line of the file. */
function widePartBehind(bytes: Uint8Array, start: number, to: number): WidePart | null {
  const nul = bytes.indexOf(0, start);
  const from = nul - 1;
  if (nul < 0 || from <= start || !isAsciiText(bytes.subarray(start, from))) return null;
  const units = countUnits(bytes, from, to, 'utf-16le');
  return isDense(units) && units.ascii >= 4 ? { start: from, from, to } : null;
}

/** A line without its byte 0A, and how it would be read as UTF-16. */
export interface WideLine {
  readonly start: number;
  readonly to: number;
  readonly order: ByteOrder;
  /** Whether the line before it is UTF-16. */
  readonly after: boolean;
}

/**
 * The part of a line that is UTF-16, or null. With the lower byte first, the other half of a line
 * feed is the first byte of the next line. ASCII of a program that went on writing in another encoding
 * may stand before the part or behind it.
 */
export function widePart(bytes: Uint8Array, line: WideLine): WidePart | null {
  const { start, to, order } = line;
  const mark = behindMark(bytes, line);
  if (mark > 0) return { start, from: mark, to };
  const behind = order === 'utf-16le' ? widePartBehind(bytes, start, to) : null;
  if (behind) return behind;
  const closed = unitsToLineFeed(bytes, line);
  const from = closed >= 0 ? closed : firstUnit(bytes, line);
  const units = countUnits(bytes, from, to, order);
  const sure = isDense(units) || (closed >= 0 && isScrap(units));
  if (!sure && !isForeign(units, closed >= 0)) return null;
  // Halves of Chinese characters may all be ASCII: what stands before tells.
  if (!sure && !(line.after && closed >= 0) && readsNarrow(bytes, start, to)) return null;
  if (closed >= 0) return { start, from, to };
  const tail = bytes.lastIndexOf(0, to - 1) + (order === 'utf-16le' ? 1 : 2);
  const goesOn = tail > from && isAsciiWords(bytes.subarray(tail, to));
  return { start, from, to: goesOn ? tail : to };
}
