import { BLOCK_BYTES, FOUND, instantiate, OVERHANG, TEXT } from './instantiate.ts';

/** Every bit of a slot of `grams`: whatever byte stands behind. */
const ANY_BYTE = 0xff;

/** Where of a text one of a set of four- or eight-byte runs may stand; ASCII letters without case. */
export interface TextProbe {
  /**
   * Adds the runs of a literal that begin at these offsets: eight bytes where so many are left, else
   * four; where there is a fifth, it is looked at, too.
   */
  addRuns(literal: Uint8Array, starts: Int32Array): void;
  /**
   * Probes every fourth byte of the block of `bytes` from `from` on and returns at how many of them
   * an added run may stand: `offsets` begins with their distances from `from`, `words` holds the
   * block, both until the next call. What stands there is compared by the caller.
   */
  probe(bytes: Uint8Array, from: number): number;
  /** Distances from the start of the block; multiples of four, ascending. */
  readonly offsets: Int32Array;
  /** The block as little-endian words, with at least one behind its last. */
  readonly words: Int32Array;
}

/** An empty probe, with tables of its own. */
export function createTextProbe(): TextProbe {
  const loops = instantiate();
  const { buffer } = loops.memory;
  const block = new Uint8Array(buffer, TEXT, BLOCK_BYTES + OVERHANG);
  return {
    addRuns(literal, starts) {
      block.set(literal);
      for (const at of starts) {
        const behind = literal[at + 4];
        if (at + 8 <= literal.length) loops.addPair(TEXT + at);
        else loops.addGram(TEXT + at, behind === undefined ? ANY_BYTE : 1 << (behind & 7));
      }
    },
    probe(bytes, from) {
      const part = bytes.subarray(from, from + BLOCK_BYTES + OVERHANG);
      block.set(part);
      // What an earlier, longer block left behind the end of the text is no text.
      block.fill(0, part.length);
      return loops.probe(TEXT, TEXT + Math.min(part.length, BLOCK_BYTES)) / 4;
    },
    offsets: new Int32Array(buffer, FOUND, BLOCK_BYTES / 4),
    words: new Int32Array(buffer, TEXT, BLOCK_BYTES / 4 + 2),
  };
}
