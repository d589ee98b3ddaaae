import { type ByteOrder, endsLine, unitStart } from '../decode/encodings/wide-lines.ts';

/**
 * Bytes of a grid cell, in unpacked input. A thread holds up to four texts of that size (read, rewritten
 * twice, put together), so twice as much would take more than 200 MB with two threads.
 */
export const CELL_BYTES = 8 * 2 ** 20;

/** How far behind a grid point its line end is looked for; a longer line is cut at the grid point. */
export const BOUND_REACH = 64 * 1024;

/** Bytes before a cell that are read for context: stamps, section starts. */
export const LOOK_BACK = 64 * 1024;

/** Bytes behind a cell's last line that are read for joins and sections. */
export const LOOK_AHEAD = 256 * 1024;

const LF = 0x0a;

/**
 * Where a cell's lines begin, as an index of `bytes`; `grid` is the index of its grid point, and the
 * {@link BOUND_REACH} bytes behind it are there, fewer at the end of the input.
 *
 * It is the byte after the first line end at or behind the grid point minus one, so a line that begins
 * exactly on the grid point belongs to this cell. Every cell finds the same place from the same bytes,
 * which is what makes the order of cells irrelevant. Where no line end is near, the line is cut at the
 * grid point itself, at a whole character of UTF-8 or UTF-16; where the input ends first, the last
 * line stays whole with the cell before.
 */
export function boundAt(bytes: Uint8Array, grid: number, order: ByteOrder): number {
  const reach = Math.min(bytes.length, grid + BOUND_REACH);
  for (let at = bytes.indexOf(LF, grid - 1); at >= 0 && at < reach; at = bytes.indexOf(LF, at + 1))
    if (endsLine(bytes, at, order)) return at + 1;
  if (bytes.length < grid + BOUND_REACH) return bytes.length;
  let at = grid;
  while (at < grid + 3 && (bytes[at]! & 0xc0) === 0x80) at++;
  return unitStart(bytes, grid, order) ?? at;
}
