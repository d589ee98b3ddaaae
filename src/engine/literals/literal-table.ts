import { createTextProbe, type TextProbe } from '../loops/text-probe.ts';
import { CHAIN_BITS, chainOf, FOLD_BYTE, gramAt } from './gram-hash.ts';
import { rarestRuns } from './run-rarity.ts';

/** Bytes of a literal that always hold one whole word of the four-byte grid. */
const LEAST_BYTES = 7;

/** Literals to compare where a run may stand: chains of links in flat arrays. */
export interface Chains {
  /** First link of a chain plus one, 0 for none. */
  readonly heads: Int32Array;
  /** Next link plus one, 0 for none. */
  readonly next: Int32Array;
  /** Link to the folded words of its run; the second is 0 for a run of four bytes. */
  readonly gramOf: Int32Array;
  readonly nextGramOf: Int32Array;
  /** Link to the distance from the literal's start to its run. */
  readonly offsetOf: Uint16Array;
}

/**
 * Literals prepared for the scan.
 *
 * Wherever a literal stands in a text, the words of the four-byte grid that lie in it are those of
 * one of four alignments. For each alignment one run of two neighbouring words stands for the
 * literal (of one word, where a short literal holds no two), the rarest in logs. So a probe every
 * four bytes finds every occurrence, and finds it exactly once.
 */
export interface LiteralTable {
  readonly probe: TextProbe;
  /** Link `4 * literal + alignment` is that alignment's run of the literal. */
  readonly chains: Chains;
  /** Folded bytes of each literal. */
  readonly folded: readonly Uint8Array[];
  /** The literals that begin with a line feed. */
  readonly lineStarts: readonly number[];
}

/** A line feed, folded. No printable character that starts a literal folds to the same byte but `*`. */
const FOLDED_NEWLINE = 0x0a | FOLD_BYTE;

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

/** Where the rarest runs of the literal at hand begin, by alignment. */
const offsets = new Int32Array(4);

function addLiteral({ probe, chains, folded }: LiteralTable, literal: number): void {
  const bytes = folded[literal]!;
  rarestRuns(bytes, offsets);
  probe.addRuns(bytes, offsets);
  for (let alignment = 0; alignment < 4; alignment++) {
    const offset = offsets[alignment]!;
    const paired = offset + 8 <= bytes.length;
    const gram = gramAt(bytes, offset);
    const nextGram = paired ? gramAt(bytes, offset + 4) : 0;
    const chain = chainOf(gram, nextGram);
    const link = literal * 4 + alignment;
    chains.next[link] = chains.heads[chain]!;
    chains.heads[chain] = link + 1;
    chains.gramOf[link] = gram;
    chains.nextGramOf[link] = nextGram;
    chains.offsetOf[link] = offset;
  }
}

/**
 * Builds the table. The ordinal of a literal is its position in `literals`.
 * @throws RangeError for a literal of fewer than seven UTF-8 bytes.
 */
export function buildLiteralTable(literals: readonly string[]): LiteralTable {
  const links = literals.length * 4;
  const folded = foldLiterals(literals);
  const table: LiteralTable = {
    probe: createTextProbe(),
    chains: {
      heads: new Int32Array(2 ** CHAIN_BITS),
      next: new Int32Array(links),
      gramOf: new Int32Array(links),
      nextGramOf: new Int32Array(links),
      offsetOf: new Uint16Array(links),
    },
    folded,
    lineStarts: folded.flatMap((bytes, i) => (bytes[0] === FOLDED_NEWLINE ? [i] : [])),
  };
  for (let literal = 0; literal < folded.length; literal++) {
    if (folded[literal]!.length < LEAST_BYTES) {
      throw new RangeError(
        `shorter than ${LEAST_BYTES} bytes: ${JSON.stringify(literals[literal])}`,
      );
    }
    addLiteral(table, literal);
  }
  return table;
}
