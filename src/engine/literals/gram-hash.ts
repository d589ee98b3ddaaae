/**
 * Folding sets bit 5 of every byte, so ASCII letters compare without case. A few other bytes fall
 * together too; a candidate is compared as a whole before it counts, so that costs time, not truth.
 */
export const FOLD = 0x20202020;
/** One byte of {@link FOLD}. */
export const FOLD_BYTE = 0x20;

/** Chains that literals hang in, as bits of the hash that chooses one. */
export const CHAIN_BITS = 16;

/** Chain of two neighbouring folded words, or of one (`next` = 0). */
export const chainOf = (gram: number, next: number): number =>
  Math.imul(Math.imul(gram, 0x9e3779b1) ^ (next + (gram >>> 15)), 0x85ebca6b) >>> (32 - CHAIN_BITS);

/** The folded four bytes at `at` as a little-endian word, as `Int32Array` sees them when aligned. */
export const gramAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24) |
  FOLD |
  0;
