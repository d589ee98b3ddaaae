import { FOLD_BYTE, gramAt, HASH_BITS, hashGram, hashPair } from './gram-hash.ts';
import { rarestGrams } from './gram-rarity.ts';

/** Bytes of a literal that always hold one whole word of the four-byte grid. */
const LEAST_BYTES = 7;

/**
 * How a gram's neighbourhood is checked before literals are compared, as bits of
 * {@link LiteralTable.slots}: not at all (a short literal), by the word behind, by the word before.
 */
export const ALONE = 1;
export const WITH_NEXT = 2;
export const WITH_PREVIOUS = 4;

/** Literals to compare when a slot is hit: chains of links in flat arrays. */
export interface Chains {
  /** First link of a slot plus one, 0 for none. */
  readonly heads: Int32Array;
  /** Next link plus one, 0 for none. */
  readonly next: Int32Array;
  /** Link to literal ordinal. */
  readonly literalOf: Int32Array;
  /** Link to the distance from the literal's start to the gram. */
  readonly offsetOf: Int32Array;
  /** Link to the folded gram. */
  readonly gramOf: Int32Array;
}

/**
 * Literals prepared for the scan.
 *
 * Wherever a literal stands in a text, the words of the four-byte grid that lie in it are those of
 * one of four alignments. For each alignment the rarest of these words stands for the literal, so
 * one probe every four bytes finds every occurrence exactly once. Where a second word of the grid
 * lies in the literal beside it, both must fit before the literal is compared.
 */
export interface LiteralTable {
  /** By hash of a gram: {@link ALONE}, {@link WITH_NEXT}, {@link WITH_PREVIOUS}. */
  readonly slots: Uint8Array;
  /** By hash of a pair of grams: the same bits. */
  readonly pairSlots: Uint8Array;
  /** By hash of a gram. */
  readonly alone: Chains;
  /** By hash of a pair of grams. */
  readonly withNext: Chains;
  readonly withPrevious: Chains;
  /** Folded bytes of each literal. */
  readonly folded: readonly Uint8Array[];
}

/** Separates the literals while they are encoded: no literal holds it. */
const SEPARATOR = '\0';

/** The folded bytes of each literal; encoded in one go, as thousands of small calls cost 5 ms. */
function foldLiterals(literals: readonly string[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(literals.join(SEPARATOR));
  const folded: Uint8Array[] = [];
  let start = 0;
  for (let i = 0; i < literals.length; i++) {
    const separator = bytes.indexOf(0, start);
    const end = separator < 0 ? bytes.length : separator;
    for (let at = start; at < end; at++) bytes[at]! |= FOLD_BYTE;
    folded.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return folded;
}

const makeChains = (links: number): Chains => ({
  heads: new Int32Array(2 ** HASH_BITS),
  next: new Int32Array(links),
  literalOf: new Int32Array(links),
  offsetOf: new Int32Array(links),
  gramOf: new Int32Array(links),
});

interface Link {
  readonly slot: number;
  readonly literal: number;
  readonly offset: number;
  readonly gram: number;
}

function addLink(chains: Chains, link: number, { slot, literal, offset, gram }: Link): void {
  chains.next[link] = chains.heads[slot]!;
  chains.heads[slot] = link + 1;
  chains.literalOf[link] = literal;
  chains.offsetOf[link] = offset;
  chains.gramOf[link] = gram;
}

const offsets = new Int32Array(4);

function addLiteral(table: LiteralTable, literal: number): void {
  const bytes = table.folded[literal]!;
  rarestGrams(bytes, offsets);
  for (let alignment = 0; alignment < 4; alignment++) {
    const offset = offsets[alignment]!;
    const gram = gramAt(bytes, offset);
    const link = literal * 4 + alignment;
    if (offset + 8 <= bytes.length) {
      const slot = hashPair(gram, gramAt(bytes, offset + 4));
      table.slots[hashGram(gram)]! |= WITH_NEXT;
      table.pairSlots[slot]! |= WITH_NEXT;
      addLink(table.withNext, link, { slot, literal, offset, gram });
    } else if (offset >= 4) {
      const slot = hashPair(gramAt(bytes, offset - 4), gram);
      table.slots[hashGram(gram)]! |= WITH_PREVIOUS;
      table.pairSlots[slot]! |= WITH_PREVIOUS;
      addLink(table.withPrevious, link, { slot, literal, offset, gram });
    } else {
      table.slots[hashGram(gram)]! |= ALONE;
      addLink(table.alone, link, { slot: hashGram(gram), literal, offset, gram });
    }
  }
}

/**
 * Builds the table. The ordinal of a literal is its position in `literals`.
 * @throws RangeError for a literal of fewer than seven UTF-8 bytes.
 */
export function buildLiteralTable(literals: readonly string[]): LiteralTable {
  const links = literals.length * 4;
  const table: LiteralTable = {
    slots: new Uint8Array(2 ** HASH_BITS),
    pairSlots: new Uint8Array(2 ** HASH_BITS),
    alone: makeChains(links),
    withNext: makeChains(links),
    withPrevious: makeChains(links),
    folded: foldLiterals(literals),
  };
  for (const [literal, bytes] of table.folded.entries()) {
    if (bytes.length < LEAST_BYTES) {
      throw new RangeError(
        `shorter than ${LEAST_BYTES} bytes: ${JSON.stringify(literals[literal])}`,
      );
    }
    addLiteral(table, literal);
  }
  return table;
}
