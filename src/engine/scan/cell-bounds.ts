import { detectUtf16 } from '../decode/detect-encoding.ts';

/** Bytes of a grid cell, in unpacked input. */
export const CELL_BYTES = 16 * 2 ** 20;

/** How far behind a grid point its line end is looked for; a longer line is cut at the grid point. */
export const BOUND_REACH = 64 * 1024;

/** Bytes before a cell that are read for context: stamps, section starts. */
export const LOOK_BACK = 64 * 1024;

/** Bytes behind a cell's last line that are read for joins and sections. */
export const LOOK_AHEAD = 256 * 1024;

/**
 * Where a cell's lines begin, as an offset from the start of `zone`, the bytes from the grid point
 * minus two on ({@link BOUND_REACH} + 2 of them, fewer at the end of the input).
 *
 * It is the byte after the first line end at or behind the grid point minus one unit, so a line
 * that begins exactly on the grid point belongs to this cell. Every cell finds the same place from
 * the same bytes, which is what makes the order of cells irrelevant. Where no line end is near, the
 * line is cut at the grid point itself, at a whole UTF-8 character; where the input ends first, the
 * last line stays whole with the cell before.
 */
export function boundInZone(zone: Uint8Array): number {
  const whole = zone.length >= BOUND_REACH + 2;
  const utf16 = detectUtf16(zone.subarray(2));
  if (utf16) {
    const low = utf16 === 'utf-16le' ? 0 : 1;
    for (let i = 0; i + 1 < zone.length; i += 2) {
      if (zone[i + low] === 0x0a && zone[i + 1 - low] === 0) return i + 2;
    }
    return whole ? Math.min(2, zone.length) : zone.length;
  }
  const newline = zone.indexOf(0x0a, 1);
  if (newline >= 0) return newline + 1;
  if (!whole) return zone.length;
  let at = 2;
  while (at < 5 && (zone[at]! & 0xc0) === 0x80) at++;
  return at;
}
