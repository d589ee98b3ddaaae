/** Bits of a probability, and how fast it learns (LZMA specification, "Range Decoder"). */
const PROBABILITY_BITS = 11;
const LEARNING = 5;
const TOP = 2 ** 24;
/** A probability of one half: what all of them start as. */
export const EVEN = 1 << (PROBABILITY_BITS - 1);

/**
 * The range decoder of LZMA: reads bits whose probabilities it learns. Behind the last byte it reads
 * zeros; {@link at} then lies behind the end.
 */
export class RangeDecoder {
  /** Offset of the next byte. */
  at = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #range = 0;
  #code = 0;

  /** Starts on new bytes; false where they do not begin as a range coder's output does. */
  start(bytes: Uint8Array): boolean {
    this.#bytes = bytes;
    this.#range = 0xffffffff;
    this.#code = 0;
    for (this.at = 1; this.at < 5; ) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    return bytes[0] === 0;
  }

  /** Whether all bytes were read as they were written: the code then ends as zero. */
  finish(): boolean {
    this.#fill();
    return this.at === this.#bytes.length && this.#code === 0;
  }

  /** One bit of the probability at `index`. */
  bit(probabilities: Uint16Array, index: number): 0 | 1 {
    this.#fill();
    const probability = probabilities[index]!;
    const bound = (this.#range >>> PROBABILITY_BITS) * probability;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[index] = probability + (((1 << PROBABILITY_BITS) - probability) >> LEARNING);
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    probabilities[index] = probability - (probability >> LEARNING);
    return 1;
  }

  /** So many bits, the highest first, each with a probability that hangs on those before. */
  tree(probabilities: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    for (let left = bits; left > 0; left--) {
      symbol = (symbol << 1) | this.bit(probabilities, base + symbol);
    }
    return symbol - (1 << bits);
  }

  /** The same, the lowest bit first. */
  reverseTree(probabilities: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let place = 0; place < bits; place++) {
      const bit = this.bit(probabilities, base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << place;
    }
    return value;
  }

  /** So many bits that are as likely one as zero. */
  even(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; left--) {
      this.#fill();
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit) this.#code -= this.#range;
      value = ((value << 1) | bit) >>> 0;
    }
    return value;
  }

  #fill(): void {
    if (this.#range >= TOP) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  #next(): number {
    return this.#bytes[this.at++] ?? 0;
  }
}
