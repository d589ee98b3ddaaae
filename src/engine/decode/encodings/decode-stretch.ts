import { BROKEN, type Census, GARBLED, takeCensus } from '../../loops/take-census.ts';
import { type Garbling, undoMojibake } from '../mojibake/undo-mojibake.ts';
import { IDENTITY } from '../offset-map.ts';
import type { Decoded } from '../transcode.ts';
import { decodeRuns } from './decode-runs.ts';
import { findRuns, type Run } from './find-runs.ts';
import type { Counted } from './lines-with.ts';
import type { Stretch } from './read-lines.ts';
import type { ByteOrder } from './wide-lines.ts';

/** A part of a stretch as UTF-8. */
export interface DecodedPart extends Decoded {
  readonly census: Census;
}

/** A stretch of an input as UTF-8, and what it was. */
export interface DecodedStretch {
  /** One for each part. What is UTF-8 already is a view of the bytes. */
  readonly parts: readonly DecodedPart[];
  /** Encodings of the part that was asked for; `ascii` where all or some lines are no more. */
  readonly encodings: readonly string[];
  /** What was repaired in it, or cannot be. */
  readonly garblings: readonly Garbling[];
}

/** Encodings met in `[start, end)`. */
function encodingsIn(runs: readonly Run[], start: number, end: number): string[] {
  const met = runs.filter((run) => run.from < Math.min(end, run.end) && run.end > start);
  return [...new Set(met.map((run) => (run.beyondAscii ? run.encoding : 'ascii')))];
}

/** Maps made one after the other as one: `second` was made from what `first` was made into. */
const chained = (first: Decoded, second: Decoded): Decoded => ({
  bytes: second.bytes,
  map: { toOriginal: (offset) => first.map.toOriginal(second.map.toOriginal(offset)) },
});

/**
 * Turns the parts of a stretch, of which a census was taken, into UTF-8. Encodings are told line by
 * line where the text is not UTF-8 throughout, and text that was decoded wrongly before it was written
 * is repaired. Every line feed of the original is one of the result. `asked` is the part whose
 * encodings are told.
 */
export function decodeStretch(
  stretch: Stretch,
  counted: readonly Counted[],
  asked: number,
): DecodedStretch {
  const { bytes } = stretch;
  const runs = findRuns(stretch, counted);
  const endOf = (i: number): number => counted[i + 1]?.from ?? bytes.length;
  let garblings: readonly Garbling[] = [];
  const parts = counted.map(({ from, census }, i): DecodedPart => {
    const decoded = decodeRuns(bytes, runs, from, endOf(i));
    const known = decoded.map === IDENTITY ? census : takeCensus(decoded.bytes);
    const isSound = known.blocks.every((found) => (found & (GARBLED | BROKEN)) === 0);
    if (isSound) return { ...decoded, census: known };
    const undone = undoMojibake(decoded.bytes, known);
    if (i === asked) garblings = undone.found;
    if (undone.map === IDENTITY) return { ...decoded, census: known };
    return { ...chained(decoded, undone), census: takeCensus(undone.bytes) };
  });
  const encodings = encodingsIn(runs, counted[asked]!.from, endOf(asked));
  return { parts, encodings, garblings };
}

/**
 * A stretch as UTF-8 whose lines may be in several encodings. What was garbled before stays so.
 * `wide` says that the input begins in UTF-16, and in which.
 */
export function toUtf8(bytes: Uint8Array, wide: ByteOrder | null): Uint8Array {
  const counted = [{ from: 0, census: takeCensus(bytes) }];
  const runs = findRuns({ bytes, origin: 0, wide }, counted);
  return decodeRuns(bytes, runs, 0, bytes.length).bytes;
}
