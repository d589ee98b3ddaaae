import { FOLD, FOLD_BYTE, HASH_BITS, HASH_FACTOR, hashGram } from './gram-hash.ts';
import type { LiteralTable } from './literal-table.ts';

/** Called for each occurrence, in the order of the grid position that found it. */
export type OnLiteral = (literal: number, at: number) => void;

/** Words probed before their candidates are resolved: 32 KiB of text, still in the cache then. */
const BLOCK = 8192;
/** A line feed, folded. No printable character that starts a literal folds to the same byte but `*`. */
const FOLDED_NEWLINE = 0x0a | FOLD_BYTE;
/** Bytes of the four words that are probed together. */
const GROUP_BYTES = 16;

function occursAt(bytes: Uint8Array, folded: Uint8Array, at: number): boolean {
  if (at < 0 || at + folded.length > bytes.length) return false;
  // The gram in the middle has matched already; the ends are what tells most near misses.
  for (let i = folded.length - 1; i >= 0; i--) {
    if ((bytes[at + i]! | FOLD_BYTE) !== folded[i]) return false;
  }
  return true;
}

/**
 * Writes to `out` the first index of each group of four words in `[from, to)` of which one or more
 * may hold a gram, and returns how many.
 *
 * This loop is the budget of the program: one load, one hash and one probe every four bytes. Kept
 * apart from what handles candidates, it runs at 3.3 GB/s; with the handling inside, at 0.8. The
 * constants are local, because an imported binding is read anew in every round.
 */
function probe(
  words: Int32Array,
  from: number,
  to: number,
  slots: Uint8Array,
  out: Int32Array,
): number {
  const fold = FOLD;
  const shift = 32 - HASH_BITS;
  const factor = HASH_FACTOR;
  let count = 0;
  for (let i = from; i < to; i += 4) {
    const any =
      slots[Math.imul(words[i]! | fold, factor) >>> shift]! |
      slots[Math.imul(words[i + 1]! | fold, factor) >>> shift]! |
      slots[Math.imul(words[i + 2]! | fold, factor) >>> shift]! |
      slots[Math.imul(words[i + 3]! | fold, factor) >>> shift]!;
    if (any !== 0) out[count++] = i;
  }
  return count;
}

/** Compares the literals whose gram stands at word `index` with the text, and reports those there. */
function resolve(
  bytes: Uint8Array,
  index: number,
  gram: number,
  table: LiteralTable,
  found: OnLiteral,
): void {
  for (let link = table.heads[hashGram(gram)]!; link !== 0; link = table.next[link - 1]!) {
    if (table.gramOf[link - 1] !== gram) continue;
    const literal = table.literalOf[link - 1]!;
    const at = index * 4 - table.offsetOf[link - 1]!;
    if (occursAt(bytes, table.folded[literal]!, at)) found(literal, at);
  }
}

/**
 * Finds every occurrence of every literal in `bytes`, ASCII letters without case, each exactly
 * once. `bytes` must be {@link aligned}.
 */
export function findLiterals(bytes: Uint8Array, table: LiteralTable, found: OnLiteral): void {
  const groups = Math.ceil(bytes.length / GROUP_BYTES);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, groups * 4);
  const out = new Int32Array(BLOCK / 4);
  for (let from = 0; from < words.length; from += BLOCK) {
    const count = probe(words, from, Math.min(from + BLOCK, words.length), table.slots, out);
    for (let c = 0; c < count; c++) {
      for (let index = out[c]!; index < out[c]! + 4; index++) {
        const gram = words[index]! | FOLD;
        if (table.slots[hashGram(gram)] !== 0) resolve(bytes, index, gram, table, found);
      }
    }
  }
}

/**
 * Finds the literals that begin with a line end where there is no line end to find: at the start of
 * the input, whose first line begins at `at`.
 */
export function findAtStart(
  bytes: Uint8Array,
  at: number,
  table: LiteralTable,
  found: OnLiteral,
): void {
  for (const [literal, folded] of table.folded.entries()) {
    if (folded[0] === FOLDED_NEWLINE && occursAt(bytes, folded.subarray(1), at)) found(literal, at);
  }
}

/**
 * `bytes` itself where {@link findLiterals} can read it in place (its start a multiple of four in
 * its buffer, and the buffer reaching to the end of its last group of words), else such a copy.
 */
export function aligned(bytes: Uint8Array): Uint8Array {
  const padded = Math.ceil(bytes.length / GROUP_BYTES) * GROUP_BYTES;
  if (bytes.byteOffset % 4 === 0 && bytes.byteOffset + padded <= bytes.buffer.byteLength)
    return bytes;
  const copy = new Uint8Array(padded);
  copy.set(bytes);
  return copy.subarray(0, bytes.length);
}
