import { FOLD, FOLD_BYTE, HASH_BITS, HASH_FACTOR, hashGram, hashPair } from './gram-hash.ts';
import {
  ALONE,
  type Chains,
  type LiteralTable,
  WITH_NEXT,
  WITH_PREVIOUS,
} from './literal-table.ts';

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

/** Where {@link sift} writes: word indexes with the kinds of chain to look in, as `index * 8 + kinds`. */
const KIND_FACTOR = 8;

/**
 * Of the groups that {@link probe} noted (`count` of them in `groups`), writes to `out` the words
 * whose gram is in the table and whose neighbour fits, too. Returns how many.
 */
function sift(
  words: Int32Array,
  table: LiteralTable,
  groups: Int32Array,
  count: number,
  out: Int32Array,
): number {
  const { slots, pairSlots } = table;
  const fold = FOLD;
  let kept = 0;
  for (let g = 0; g < count; g++) {
    const first = groups[g]!;
    for (let i = first; i < first + 4; i++) {
      const gram = words[i]! | fold;
      const kinds = slots[hashGram(gram)]!;
      if (kinds === 0) continue;
      let fit = kinds & ALONE;
      if ((kinds & WITH_NEXT) !== 0)
        fit |= pairSlots[hashPair(gram, words[i + 1]! | fold)]! & WITH_NEXT;
      if ((kinds & WITH_PREVIOUS) !== 0) {
        fit |= pairSlots[hashPair(words[i - 1]! | fold, gram)]! & WITH_PREVIOUS;
      }
      if (fit !== 0) out[kept++] = i * KIND_FACTOR + fit;
    }
  }
  return kept;
}

interface Scan {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly table: LiteralTable;
  readonly found: OnLiteral;
}

/** Compares the literals of a chain with the text round word `index`, and reports those there. */
function resolve(scan: Scan, chains: Chains, slot: number, index: number): void {
  const gram = scan.words[index]! | FOLD;
  for (let link = chains.heads[slot]!; link !== 0; link = chains.next[link - 1]!) {
    if (chains.gramOf[link - 1] !== gram) continue;
    const literal = chains.literalOf[link - 1]!;
    const at = index * 4 - chains.offsetOf[link - 1]!;
    if (occursAt(scan.bytes, scan.table.folded[literal]!, at)) scan.found(literal, at);
  }
}

/** Compares whatever literals may stand at a word that {@link sift} kept. */
function look(scan: Scan, index: number, kinds: number): void {
  const { words, table } = scan;
  const gram = words[index]! | FOLD;
  if ((kinds & WITH_NEXT) !== 0) {
    resolve(scan, table.withNext, hashPair(gram, words[index + 1]! | FOLD), index);
  }
  if ((kinds & WITH_PREVIOUS) !== 0) {
    resolve(scan, table.withPrevious, hashPair(words[index - 1]! | FOLD, gram), index);
  }
  if ((kinds & ALONE) !== 0) resolve(scan, table.alone, hashGram(gram), index);
}

/**
 * Finds every occurrence of every literal in `bytes`, ASCII letters without case, each exactly
 * once. `bytes` must be {@link aligned}.
 */
export function findLiterals(bytes: Uint8Array, table: LiteralTable, found: OnLiteral): void {
  const count = Math.ceil(bytes.length / GROUP_BYTES) * 4;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, count);
  const scan = { bytes, words, table, found };
  const groups = new Int32Array(BLOCK / 4);
  const kept = new Int32Array(BLOCK);
  for (let from = 0; from < count; from += BLOCK) {
    const hits = probe(words, from, Math.min(from + BLOCK, count), table.slots, groups);
    const left = sift(words, table, groups, hits, kept);
    for (let i = 0; i < left; i++)
      look(scan, Math.floor(kept[i]! / KIND_FACTOR), kept[i]! % KIND_FACTOR);
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
