import { FOLD_BYTE, gramAt, HASH_BITS, hashGram } from './gram-hash.ts';
import { gramRarity } from './gram-rarity.ts';

/** Bytes of the part of a literal that the prefilter looks for: four overlapping four-byte grams. */
const WINDOW = 7;

/**
 * Literals prepared for the scan.
 *
 * Of each literal the seven-byte window with the rarest grams stands for it. Any occurrence puts
 * exactly one of the window's four grams on the four-byte grid, so one probe every four bytes
 * finds every occurrence exactly once.
 */
export interface LiteralTable {
  /** 1 for each hash slot that some gram falls into. */
  readonly slots: Uint8Array;
  /** First chain link of a hash slot plus one, 0 for none. */
  readonly heads: Int32Array;
  /** Next link plus one, 0 for none. */
  readonly next: Int32Array;
  /** Link to literal ordinal. */
  readonly literalOf: Int32Array;
  /** Link to the distance from the literal's start to the gram. */
  readonly offsetOf: Int32Array;
  /** Link to the folded gram. */
  readonly gramOf: Int32Array;
  /** Folded bytes of each literal. */
  readonly folded: readonly Uint8Array[];
}

function foldLiteral(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return bytes.map((byte) => byte | FOLD_BYTE);
}

/** Start of the window whose commonest gram is rarest: that gram decides how often we stop. */
function rarestWindow(folded: Uint8Array): number {
  let best = 0;
  let bestScore = Number.POSITIVE_INFINITY;
  for (let at = 0; at + WINDOW <= folded.length; at++) {
    let score = 0;
    for (let k = 0; k < 4; k++) score += 2 ** gramRarity(folded, at + k);
    if (score < bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best;
}

/**
 * Builds the table. The ordinal of a literal is its position in `literals`.
 * @throws RangeError for a literal of fewer than seven UTF-8 bytes.
 */
export function buildLiteralTable(literals: readonly string[]): LiteralTable {
  const links = literals.length * 4;
  const table = {
    slots: new Uint8Array(2 ** HASH_BITS),
    heads: new Int32Array(2 ** HASH_BITS),
    next: new Int32Array(links),
    literalOf: new Int32Array(links),
    offsetOf: new Int32Array(links),
    gramOf: new Int32Array(links),
    folded: literals.map(foldLiteral),
  };
  let link = 0;
  for (const [ordinal, folded] of table.folded.entries()) {
    if (folded.length < WINDOW) {
      throw new RangeError(
        `literal shorter than ${WINDOW} bytes: ${JSON.stringify(literals[ordinal])}`,
      );
    }
    const start = rarestWindow(folded);
    for (let k = 0; k < 4; k++, link++) {
      const gram = gramAt(folded, start + k);
      const slot = hashGram(gram);
      table.slots[slot] = 1;
      table.next[link] = table.heads[slot]!;
      table.heads[slot] = link + 1;
      table.literalOf[link] = ordinal;
      table.offsetOf[link] = start + k;
      table.gramOf[link] = gram;
    }
  }
  return table;
}
