import { garbledTable } from '../decode/mojibake/garbled-table.ts';
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

/** Something that is not UTF-8. Said of a block; whether it is {@link GARBLED} is then not known. */
export const BROKEN = 32;
/** Traces of text that was decoded wrongly and written again; see {@link garbledTable}. Said of a block. */
export const GARBLED = 64;

/** What one pass over a text finds out. */
export interface Census {
  /** What is in the text, but for {@link BROKEN} and {@link GARBLED}. */
  readonly flags: number;
  /** What is in each block of {@link BLOCK_BYTES}. */
  readonly blocks: Uint8Array;
  /** Line feeds before each block of {@link BLOCK_BYTES}, and at the end those of the whole text. */
  readonly linesBefore: Uint32Array;
}

interface Shared {
  readonly loops: Loops;
  readonly block: Uint8Array;
}

let shared: Shared | null = null;

function sharedLoops(): Shared {
  if (!shared) {
    const loops = instantiate();
    const block = new Uint8Array(loops.memory.buffer, TEXT, BLOCK_BYTES + OVERHANG);
    shared = { loops, block };
  }
  return shared;
}

let hasMarks = false;

/** Enters the marks of a survey at first use: most logs are ASCII. */
function enterMarks({ loops }: Shared): void {
  if (hasMarks) return;
  new Uint8Array(loops.memory.buffer).set(garbledTable());
  hasMarks = true;
}

/** A survey of UTF-8, block by block. */
interface Survey {
  /** Where in the next block it goes on: with a character that begins in it. */
  from: number;
  previous: number;
  /** Whether the text may end within a character. */
  readonly mayEnd: boolean;
}

/** What bits of a survey's result hold. */
const HITS = 0xff;
const BEYOND_SHIFT = 8;
const BEYOND = 7;
const PREVIOUS_SHIFT = 16;

/** Whether the text ends within the character at `at`. */
function isCut(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length <= bytes.length) return false;
  return bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
}

/** How many bytes from `at` on may be the rest of a character. */
function restAt(bytes: Uint8Array, at: number): number {
  let rest = 0;
  while (rest < 3 && ((bytes[at + rest] ?? 0) & 0xc0) === 0x80) rest++;
  return rest;
}

/** Surveys the block in memory, which begins at `start` of the text; gives bits for its census. */
function surveyBlock(bytes: Uint8Array, start: number, survey: Survey): number {
  const { loops } = sharedLoops();
  const walk = (length: number): number =>
    loops.survey(TEXT + survey.from, TEXT + length, survey.previous);
  let found = walk(Math.min(bytes.length - start, BLOCK_BYTES));
  if (found < 0 && survey.mayEnd && isCut(bytes, start - found - TEXT)) found = walk(-found - TEXT);
  survey.from = found < 0 ? restAt(bytes, start + BLOCK_BYTES) : (found >> BEYOND_SHIFT) & BEYOND;
  survey.previous = found < 0 ? 0 : found >> PREVIOUS_SHIFT;
  if (found < 0) return BROKEN;
  return (found & HITS) === 0 ? 0 : GARBLED;
}

/**
 * Counts the line feeds of a text, notes which rare bytes it holds, and whether it is UTF-8, in one
 * pass. A text that is `torn` may begin or end within a character, as it was cut at that side.
 */
export function takeCensus(bytes: Uint8Array, torn: 'start' | 'end' | null = null): Census {
  const loaded = sharedLoops();
  const { loops, block } = loaded;
  const count = Math.ceil(bytes.length / BLOCK_BYTES);
  const linesBefore = new Uint32Array(count + 1);
  const blocks = new Uint8Array(count);
  const mayEnd = torn === 'end';
  const survey = { from: torn === 'start' ? restAt(bytes, 0) : 0, previous: 0, mayEnd };
  let flags = 0;
  let lines = 0;
  for (let i = 0; i < count; i++) {
    const at = i * BLOCK_BYTES;
    const part = bytes.subarray(at, at + BLOCK_BYTES + OVERHANG);
    block.set(part);
    // A carriage return that ends the text stands alone for no one.
    block.fill(LINE_FEED, part.length);
    const found = loops.census(TEXT, TEXT + Math.min(part.length, BLOCK_BYTES));
    lines += found & COUNT_MASK;
    linesBefore[i + 1] = lines;
    const here = found >>> COUNT_BITS;
    flags |= here;
    blocks[i] = here;
    if ((here & HIGH_BYTE) !== 0) {
      enterMarks(loaded);
      blocks[i] = here | surveyBlock(bytes, at, survey);
    } else {
      survey.from = 0;
      survey.previous = 0;
    }
  }
  return { flags, blocks, linesBefore };
}

/** Line feeds in `bytes[from, to)`. */
export function countNewlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (
    let at = bytes.indexOf(LINE_FEED, from);
    at >= 0 && at < to;
    at = bytes.indexOf(LINE_FEED, at + 1)
  )
    count++;
  return count;
}
