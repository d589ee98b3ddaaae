/**
 * How rare a byte is in logs: twice the negative binary logarithm of its share, as a base-36 digit,
 * by folded ASCII byte (0x20 to 0x3f, then 0x60 to 0x7f). Counted once over a mixed sample of
 * system logs (logpai/loghub, 16 systems) and GPU application logs; it steers speed only.
 */
const RARITY = '6rkjmqvlhhdkfabe99accccdddbmmdmsladab8dddaiebca9ckaa9befffkfgfke';

/** The same for a byte above ASCII. */
const BEYOND_ASCII = 10;

/** Rarity by folded byte. */
const rarityOf = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? Number.parseInt(RARITY[(byte & 0x1f) | ((byte & 0x40) >> 1)]!, 36) : BEYOND_ASCII,
);

/** Bytes of a run, and of what stands in where a literal is too short for one at some alignment. */
const RUN = 8;
const SHORT_RUN = 4;

/** Rarity of the literal's bytes before each place; kept between calls, of which there are thousands. */
let sums = new Int32Array(256);

/**
 * For each alignment 0 to 3 the offset of the run that is likely rarest in logs among those at
 * `alignment`, `alignment + 4`, ... of a folded literal; written to `offsets`. A run is eight bytes,
 * or four where no eight fit.
 */
export function rarestRuns(folded: Uint8Array, offsets: Int32Array): void {
  if (sums.length <= folded.length) sums = new Int32Array(folded.length * 2);
  for (let i = 0; i < folded.length; i++) sums[i + 1] = sums[i]! + rarityOf[folded[i]!]!;
  for (let alignment = 0; alignment < 4; alignment++) {
    const length = alignment + RUN <= folded.length ? RUN : SHORT_RUN;
    let most = -1;
    for (let at = alignment; at + length <= folded.length; at += 4) {
      const rarity = sums[at + length]! - sums[at]!;
      if (rarity <= most) continue;
      most = rarity;
      offsets[alignment] = at;
    }
  }
}
