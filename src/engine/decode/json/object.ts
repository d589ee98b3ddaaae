import { indexWithin } from '../records/lines.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const SPACE = 0x20;

/** The value of a member: of a string, the bytes between its quotes, escapes and all. */
export interface JsonValue {
  readonly string: boolean;
  readonly from: number;
  readonly to: number;
}

/** A member of an object: where its name lies, and its value. */
interface Member extends JsonValue {
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** An object of JSON as it lies in a text. */
export interface JsonObject {
  readonly members: readonly Member[];
  /** Behind its closing brace. */
  readonly end: number;
}

const isOpening = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number | undefined): boolean => byte === 0x7d || byte === 0x5d;

/** The closing quote of the string whose opening quote is at `at`; -1 where there is none. */
export function closingQuote(bytes: Uint8Array, at: number, limit: number): number {
  for (let end = at; ; ) {
    end = indexWithin(bytes, QUOTE, end + 1, limit);
    if (end < 0) return -1;
    let slashes = 0;
    while (bytes[end - 1 - slashes] === BACKSLASH && end - 1 - slashes > at) slashes++;
    if (slashes % 2 === 0) return end;
  }
}

/** The first byte from `at` on that is no blank. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next]! <= SPACE) next++;
  return next;
}

/** Behind the value that begins at `at`; -1 where it does not end before `limit`. */
function valueEnd(bytes: Uint8Array, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      i = closingQuote(bytes, i, limit);
      if (i < 0) return -1;
    } else if (isOpening(byte)) depth++;
    else if (isClosing(byte)) {
      if (depth === 0) return i;
      depth--;
    } else if (depth === 0 && byte === COMMA) return i;
    if (depth === 0 && (byte === QUOTE || isClosing(byte))) return i + 1;
  }
  return -1;
}

const decoder = new TextDecoder();

/** The value of the member with this name, which holds no escapes. */
export function memberOf(
  bytes: Uint8Array,
  { members }: JsonObject,
  name: string,
): JsonValue | undefined {
  return members.find(({ nameFrom, nameTo }) => {
    if (nameTo - nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i++)
      if (bytes[nameFrom + i] !== name.charCodeAt(i)) return false;
    return true;
  });
}

/** A member's value as text; escapes stay. */
export const textOfValue = (bytes: Uint8Array, { from, to }: JsonValue): string =>
  decoder.decode(bytes.subarray(from, to));

/**
 * The object whose opening brace is at `at`, or null where none ends before `limit`. Only its own
 * members are listed; of a value that is no string, no more is known than where it lies.
 */
export function jsonObjectAt(bytes: Uint8Array, at: number, limit: number): JsonObject | null {
  const members: Member[] = [];
  let next = skipBlanks(bytes, at + 1);
  while (next < limit && bytes[next] === QUOTE) {
    const keyEnd = closingQuote(bytes, next, limit);
    if (keyEnd < 0) return null;
    const colon = skipBlanks(bytes, keyEnd + 1);
    if (bytes[colon] !== COLON) return null;
    const from = skipBlanks(bytes, colon + 1);
    const to = valueEnd(bytes, from, limit);
    if (to < 0) return null;
    const string = bytes[from] === QUOTE;
    const inner = string ? 1 : 0;
    members.push({
      nameFrom: next + 1,
      nameTo: keyEnd,
      string,
      from: from + inner,
      to: to - inner,
    });
    const behind = skipBlanks(bytes, to);
    if (bytes[behind] !== COMMA)
      return bytes[behind] === 0x7d ? { members, end: behind + 1 } : null;
    next = skipBlanks(bytes, behind + 1);
  }
  return bytes[next] === 0x7d && next < limit ? { members, end: next + 1 } : null;
}
