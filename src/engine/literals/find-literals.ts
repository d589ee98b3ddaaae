import { BLOCK_BYTES } from '../loops/instantiate.ts';
import { chainOf, FOLD, FOLD_BYTE } from './gram-hash.ts';
import type { LiteralTable } from './literal-table.ts';

/** Called for each occurrence, in the order of the grid position that found it. */
export type OnLiteral = (literal: number, at: number) => void;

function occursAt(bytes: Uint8Array, folded: Uint8Array, at: number): boolean {
  if (at < 0 || at + folded.length > bytes.length) return false;
  // The run in the middle has matched already; the ends are what tells most near misses.
  for (let i = folded.length - 1; i >= 0; i--) {
    if ((bytes[at + i]! | FOLD_BYTE) !== folded[i]) return false;
  }
  return true;
}

interface Scan {
  readonly bytes: Uint8Array;
  readonly table: LiteralTable;
  readonly found: OnLiteral;
}

/** Compares the literals that have the run `gram`, `next` with the text round `at`, and reports those there. */
function resolve({ bytes, table, found }: Scan, gram: number, next: number, at: number): void {
  const { chains, folded } = table;
  let link = chains.heads[chainOf(gram, next)]!;
  while (link !== 0) {
    const i = link - 1;
    link = chains.next[i]!;
    if (chains.gramOf[i] !== gram || chains.nextGramOf[i] !== next) continue;
    const literal = i >>> 2;
    const start = at - chains.offsetOf[i]!;
    if (occursAt(bytes, folded[literal]!, start)) found(literal, start);
  }
}

/**
 * Finds every occurrence of every literal in `bytes`, ASCII letters without case, each exactly
 * once.
 */
export function findLiterals(bytes: Uint8Array, table: LiteralTable, found: OnLiteral): void {
  const { probe } = table;
  const { offsets, words } = probe;
  const scan = { bytes, table, found };
  for (let from = 0; from < bytes.length; from += BLOCK_BYTES) {
    const count = probe.probe(bytes, from);
    for (let i = 0; i < count; i++) {
      const offset = offsets[i]!;
      const gram = words[offset >>> 2]! | FOLD;
      resolve(scan, gram, words[(offset >>> 2) + 1]! | FOLD, from + offset);
      resolve(scan, gram, 0, from + offset);
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
  for (const literal of table.lineStarts) {
    if (occursAt(bytes, table.folded[literal]!.subarray(1), at)) found(literal, at);
  }
}
