import { BLOCK_BYTES } from '../../loops/instantiate.ts';
import type { Census } from '../../loops/take-census.ts';

const LF = 0x0a;

/** How far before a block the start of a line is looked for. */
const REACH = 64 * 1024;

/** Whole lines of a text. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** A part of a text, and what a census of it says. */
export interface Counted {
  /** Where it begins in the text. */
  readonly from: number;
  readonly census: Census;
}

/** Whole lines round the blocks in which a census found any of `wanted` (its bits), in order. */
export function linesWith(bytes: Uint8Array, counted: readonly Counted[], wanted: number): Lines[] {
  const found: { start: number; end: number }[] = [];
  const add = (from: number, to: number): void => {
    const floor = Math.max(0, from - REACH);
    const before = bytes.subarray(floor, from).lastIndexOf(LF);
    const start = before >= 0 ? floor + before + 1 : floor === 0 ? 0 : from;
    const newline = bytes.indexOf(LF, Math.max(0, to - 1));
    const end = newline < 0 ? bytes.length : newline + 1;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  };
  for (const [i, { from, census }] of counted.entries()) {
    const until = counted[i + 1]?.from ?? bytes.length;
    for (let block = 0; block < census.blocks.length; block++) {
      const start = from + block * BLOCK_BYTES;
      if ((census.blocks[block]! & wanted) !== 0) add(start, Math.min(start + BLOCK_BYTES, until));
    }
  }
  return found;
}
