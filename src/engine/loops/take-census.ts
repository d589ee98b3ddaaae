import { BLOCK_BYTES, instantiate, type Loops, OVERHANG, TEXT } from './instantiate.ts';

const LINE_FEED = 0x0a;

/** Bits of a block's census that hold its count of line feeds; its flags are above them. */
const COUNT_BITS = 20;
const COUNT_MASK = 2 ** COUNT_BITS - 1;

/** What stands in a text, as bits of {@link Census.flags}. */
export const HIGH_BYTE = 1;
export const NUL = 2;
/** An escape or a backspace. */
export const CONTROL = 4;
export const BACKSLASH = 8;
/** A carriage return with something else than a line feed behind it. */
export const LONE_RETURN = 16;

/** What one pass over a text finds out. */
export interface Census {
  readonly flags: number;
  /** Line feeds before each block of {@link BLOCK_BYTES}, and at the end those of the whole text. */
  readonly linesBefore: Uint32Array;
}

let shared: { readonly loops: Loops; readonly block: Uint8Array } | null = null;

function sharedLoops() {
  if (!shared) {
    const loops = instantiate();
    const block = new Uint8Array(loops.memory.buffer, TEXT, BLOCK_BYTES + OVERHANG);
    shared = { loops, block };
  }
  return shared;
}

/** Counts the line feeds of a text and notes which rare bytes it holds, in one pass. */
export function takeCensus(bytes: Uint8Array): Census {
  const { loops, block } = sharedLoops();
  const linesBefore = new Uint32Array(Math.ceil(bytes.length / BLOCK_BYTES) + 1);
  let flags = 0;
  let lines = 0;
  for (let at = 0, i = 1; at < bytes.length; at += BLOCK_BYTES, i++) {
    const part = bytes.subarray(at, at + BLOCK_BYTES + OVERHANG);
    block.set(part);
    // A carriage return that ends the text stands alone for no one.
    if (part.length < block.length) block[part.length] = LINE_FEED;
    const found = loops.census(TEXT, TEXT + Math.min(part.length, BLOCK_BYTES));
    lines += found & COUNT_MASK;
    flags |= found >>> COUNT_BITS;
    linesBefore[i] = lines;
  }
  return { flags, linesBefore };
}
