import { EVEN, RangeDecoder } from './range-decoder.ts';
import type { SlidingWindow } from './sliding-window.ts';

const STATES = 12;
const POSITIONS = 16;
/** Places of the probabilities in one array; the literals' come last. */
const IS_MATCH = 0;
const IS_LONG = IS_MATCH + STATES * POSITIONS;
const IS_REPEAT = IS_LONG + STATES * POSITIONS;
const IS_REPEAT_0 = IS_REPEAT + STATES;
const IS_REPEAT_1 = IS_REPEAT_0 + STATES;
const IS_REPEAT_2 = IS_REPEAT_1 + STATES;
const SLOTS = IS_REPEAT_2 + STATES;
const DISTANCES = SLOTS + 4 * 64;
const ALIGN = DISTANCES + 115;
const LENGTHS = ALIGN + 16;
/** Two choices, 16 trees of 8 for short lengths, 16 for middle ones, one of 256 for long ones. */
const LENGTH_SHORT = 2;
const LENGTH_MIDDLE = LENGTH_SHORT + POSITIONS * 8;
const LENGTH_LONG = LENGTH_MIDDLE + POSITIONS * 8;
const LENGTHS_SIZE = LENGTH_LONG + 256;
const REPEAT_LENGTHS = LENGTHS + LENGTHS_SIZE;
const LITERALS = REPEAT_LENGTHS + LENGTHS_SIZE;
const LITERAL_SIZE = 0x300;

/** How a piece of compressed data ended. */
export type PieceEnd = 'whole' | 'cut' | 'corrupt';

/** Decodes LZMA, as its specification in the LZMA SDK describes it. */
export class LzmaDecoder {
  readonly #window: SlidingWindow;
  readonly #range = new RangeDecoder();
  #probabilities = new Uint16Array(0);
  #state = 0;
  #repeats: [number, number, number, number] = [0, 0, 0, 0];
  /** High bits of the byte before and low bits of the place that a literal's probabilities hang on. */
  #contextBits = 0;
  #literalMask = 0;
  #positionMask = 0;

  constructor(window: SlidingWindow) {
    this.#window = window;
  }

  /** Takes the byte that codes the three parameters; false where it codes none that LZMA2 allows. */
  setProperties(code: number): boolean {
    const contextBits = code % 9;
    const literalBits = Math.floor(code / 9) % 5;
    if (code > 224 || contextBits + literalBits > 4) return false;
    this.#contextBits = contextBits;
    this.#literalMask = (1 << literalBits) - 1;
    this.#positionMask = (1 << Math.floor(code / 45)) - 1;
    this.#probabilities = new Uint16Array(LITERALS + (LITERAL_SIZE << (contextBits + literalBits)));
    return true;
  }

  /** Forgets what was learnt; the window stays. */
  reset(): void {
    this.#probabilities.fill(EVEN);
    this.#state = 0;
    this.#repeats = [0, 0, 0, 0];
  }

  /** Decodes a piece of `length` unpacked bytes into the window. */
  decode(packed: Uint8Array, length: number, complete: boolean): PieceEnd {
    const window = this.#window;
    const range = this.#range;
    if (!range.start(packed)) return complete ? 'corrupt' : 'cut';
    const end = window.total + length;
    while (window.total < end) {
      const before = window.total;
      const fits = this.#symbol(end);
      if (range.at > packed.length) {
        window.forget(window.total - before);
        return complete ? 'corrupt' : 'cut';
      }
      if (!fits) return 'corrupt';
    }
    return range.finish() ? 'whole' : 'corrupt';
  }

  /** One literal or match; false where it does not fit. */
  #symbol(end: number): boolean {
    const range = this.#range;
    const probabilities = this.#probabilities;
    const window = this.#window;
    const place = window.total & this.#positionMask;
    const state = this.#state;
    if (range.bit(probabilities, IS_MATCH + state * POSITIONS + place) === 0) {
      this.#literal();
      this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      return true;
    }
    let length: number;
    if (range.bit(probabilities, IS_REPEAT + state) === 0) {
      length = this.#length(LENGTHS, place);
      const [first, second, third] = this.#repeats;
      this.#repeats = [this.#distance(length), first, second, third];
      this.#state = state < 7 ? 7 : 10;
    } else if (this.#isShort(state, place)) {
      length = 1;
      this.#state = state < 7 ? 9 : 11;
    } else {
      length = this.#length(REPEAT_LENGTHS, place);
      this.#state = state < 7 ? 8 : 11;
    }
    const distance = this.#repeats[0] + 1;
    return window.total + length <= end && window.copy(distance, length);
  }

  /** Chooses among the last four distances; true for a single byte from the last one. */
  #isShort(state: number, place: number): boolean {
    const range = this.#range;
    const probabilities = this.#probabilities;
    const [first, second, third, fourth] = this.#repeats;
    if (range.bit(probabilities, IS_REPEAT_0 + state) === 0) {
      return range.bit(probabilities, IS_LONG + state * POSITIONS + place) === 0;
    }
    if (range.bit(probabilities, IS_REPEAT_1 + state) === 0) {
      this.#repeats = [second, first, third, fourth];
    } else if (range.bit(probabilities, IS_REPEAT_2 + state) === 0) {
      this.#repeats = [third, first, second, fourth];
    } else this.#repeats = [fourth, first, second, third];
    return false;
  }

  #literal(): void {
    const range = this.#range;
    const probabilities = this.#probabilities;
    const window = this.#window;
    const low = window.total & this.#literalMask;
    const high = window.back(1) >> (8 - this.#contextBits);
    const base = LITERALS + LITERAL_SIZE * ((low << this.#contextBits) + high);
    let symbol = 1;
    if (this.#state >= 7) {
      let match = window.back(this.#repeats[0] + 1);
      while (symbol < 0x100) {
        const expected = (match >> 7) & 1;
        match <<= 1;
        const bit = range.bit(probabilities, base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(probabilities, base + symbol);
    window.put(symbol & 0xff);
  }

  #length(base: number, place: number): number {
    const range = this.#range;
    const probabilities = this.#probabilities;
    if (range.bit(probabilities, base) === 0) {
      return 2 + range.tree(probabilities, base + LENGTH_SHORT + place * 8, 3);
    }
    if (range.bit(probabilities, base + 1) === 0) {
      return 10 + range.tree(probabilities, base + LENGTH_MIDDLE + place * 8, 3);
    }
    return 18 + range.tree(probabilities, base + LENGTH_LONG, 8);
  }

  /** A distance less one; how long the match is tells something of it. */
  #distance(length: number): number {
    const range = this.#range;
    const probabilities = this.#probabilities;
    const slot = range.tree(probabilities, SLOTS + Math.min(length - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const high = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) {
      return high + range.reverseTree(probabilities, DISTANCES + high - slot, bits);
    }
    return high + range.even(bits - 4) * 16 + range.reverseTree(probabilities, ALIGN, 4);
  }
}
