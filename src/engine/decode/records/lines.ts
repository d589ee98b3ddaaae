const LF = 0x0a;

/** How far back the start of a line is looked for. */
const REACH = 64 * 1024;

/** So many bytes are looked at one by one before a view is made: most of what is looked for is near. */
const NEAR = 48;

/** The first `byte` in `[from, to)`, or -1. A search without an end would go through the whole text. */
export function indexWithin(bytes: Uint8Array, byte: number, from: number, to: number): number {
  const near = Math.min(to, from + NEAR);
  for (let at = from; at < near; at++) if (bytes[at] === byte) return at;
  const at = near < to ? bytes.subarray(near, to).indexOf(byte) : -1;
  return at < 0 ? -1 : near + at;
}

/** Where the line that holds `at` begins; in a line longer than 64 KiB, 64 KiB before `at`. */
export function lineStart(bytes: Uint8Array, at: number): number {
  const floor = Math.max(0, at - REACH);
  let start = at;
  while (start > floor && bytes[start - 1] !== LF) start--;
  return start;
}

/** Behind the line end of the line that holds `at`. */
export function behindLine(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(LF, at);
  return newline < 0 ? bytes.length : newline + 1;
}

/** Where the line's own text ends: `behind` without its line end. */
export const textEnd = (bytes: Uint8Array, behind: number): number =>
  bytes[behind - 1] === LF ? behind - 1 : behind;

/** Whether `bytes` hold `wanted` at `at`. */
export function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
