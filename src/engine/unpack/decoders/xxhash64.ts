/** Constants of XXH64 (xxHash specification, "XXH64 algorithm description"). */
const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;

const STRIPE = 32;
const LANES = 4;

const wide = (value: bigint): bigint => BigInt.asUintN(64, value);
const rotated = (value: bigint, bits: bigint): bigint =>
  wide((value << bits) | (value >> (64n - bits)));
const round = (before: bigint, input: bigint): bigint =>
  wide(rotated(wide(before + input * PRIME_2), 31n) * PRIME_1);

/** The halves of a constant, as the loop over the stripes takes them: big integers are 30 times slower. */
const halves = (value: bigint) => ({
  high: Number(value >> 32n) | 0,
  low: Number(value & 0xffffffffn) | 0,
});
const FIRST = halves(PRIME_1);
const SECOND = halves(PRIME_2);

/** The upper 32 bits of the product of two numbers of 32 bits. */
function upperHalf(a: number, b: number): number {
  const low = a & 0xffff;
  const high = a >>> 16;
  const middle = ((Math.imul(low, b & 0xffff) >>> 16) + Math.imul(high, b & 0xffff)) | 0;
  const lower = (Math.imul(low, b >>> 16) + (middle & 0xffff)) | 0;
  return (Math.imul(high, b >>> 16) + (middle >>> 16) + (lower >>> 16)) | 0;
}

/** The checksum of Zstandard's frames (RFC 8878, 3.1.1). */
export class Xxhash64 {
  /** A state of 64 bits a lane, the high half first. */
  readonly #lanes: Int32Array;
  readonly #held = new Uint8Array(STRIPE);
  #total = 0;

  constructor() {
    const starts = [PRIME_1 + PRIME_2, PRIME_2, 0n, -PRIME_1];
    this.#lanes = Int32Array.from(
      starts.flatMap((start) => [halves(wide(start)).high, halves(wide(start)).low]),
    );
  }

  add(bytes: Uint8Array): void {
    const inHeld = this.#total % STRIPE;
    this.#total += bytes.length;
    let at = 0;
    if (inHeld > 0) {
      at = Math.min(STRIPE - inHeld, bytes.length);
      this.#held.set(bytes.subarray(0, at), inHeld);
      if (inHeld + at < STRIPE) return;
      this.#stripes(this.#held);
    }
    const whole = Math.floor((bytes.length - at) / STRIPE) * STRIPE;
    this.#stripes(bytes.subarray(at, at + whole));
    this.#held.set(bytes.subarray(at + whole));
  }

  /** The lower 32 bits of the checksum of all that was added: as much as a frame keeps of it. */
  lowWord(): number {
    let sum = this.#total < STRIPE ? PRIME_5 : this.#joined();
    sum = wide(sum + BigInt(this.#total));
    const rest = this.#held.subarray(0, this.#total % STRIPE);
    const view = new DataView(rest.buffer, rest.byteOffset, rest.length);
    let at = 0;
    for (; at + 8 <= rest.length; at += 8) {
      sum ^= round(0n, view.getBigUint64(at, true));
      sum = wide(rotated(sum, 27n) * PRIME_1 + PRIME_4);
    }
    if (at + 4 <= rest.length) {
      sum ^= wide(BigInt(view.getUint32(at, true)) * PRIME_1);
      sum = wide(rotated(sum, 23n) * PRIME_2 + PRIME_3);
      at += 4;
    }
    for (; at < rest.length; at++) {
      sum ^= wide(BigInt(rest[at] ?? 0) * PRIME_5);
      sum = wide(rotated(sum, 11n) * PRIME_1);
    }
    sum = wide((sum ^ (sum >> 33n)) * PRIME_2);
    sum = wide((sum ^ (sum >> 29n)) * PRIME_3);
    return Number((sum ^ (sum >> 32n)) & 0xffffffffn);
  }

  #joined(): bigint {
    const lanes = Array.from({ length: LANES }, (_, lane) => {
      const high = BigInt(this.#lanes[lane * 2]! >>> 0);
      return (high << 32n) | BigInt(this.#lanes[lane * 2 + 1]! >>> 0);
    });
    const turns = [1n, 7n, 12n, 18n];
    let sum = lanes.reduce((total, lane, at) => total + rotated(lane, turns[at] ?? 0n), 0n);
    for (const lane of lanes) sum = wide((sum ^ round(0n, lane)) * PRIME_1 + PRIME_4);
    return sum;
  }

  /** Rounds over whole stripes. Products of 64 bits are made of parts of 16: no number is rounded. */
  #stripes(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const { high: high1, low: low1 } = FIRST;
    const { high: high2, low: low2 } = SECOND;
    for (let lane = 0; lane < LANES; lane++) {
      let high = this.#lanes[lane * 2]!;
      let low = this.#lanes[lane * 2 + 1]!;
      for (let at = lane * 8; at < bytes.length; at += STRIPE) {
        const word = view.getInt32(at, true);
        const upper = upperHalf(word, low2) + Math.imul(view.getInt32(at + 4, true), low2);
        const product = Math.imul(word, low2);
        low = (low + product) | 0;
        const carry = low >>> 0 < product >>> 0 ? 1 : 0;
        high = (high + upper + Math.imul(word, high2) + carry) | 0;
        const turned = (high << 31) | (low >>> 1);
        low = (low << 31) | (high >>> 1);
        high = (upperHalf(low, low1) + Math.imul(turned, low1) + Math.imul(low, high1)) | 0;
        low = Math.imul(low, low1);
      }
      this.#lanes[lane * 2] = high;
      this.#lanes[lane * 2 + 1] = low;
    }
  }
}
