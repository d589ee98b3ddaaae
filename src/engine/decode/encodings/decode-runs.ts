import { joinBytes } from '../../join-bytes.ts';
import { IDENTITY, type OffsetMap } from '../offset-map.ts';
import { type Decoded, transcode } from '../transcode.ts';
import type { Run } from './find-runs.ts';

/** The part of a run that lies in `[start, end)`. */
function clip(run: Run, start: number, end: number): Run {
  if (start <= run.start) return { ...run, end: Math.min(end, run.end) };
  // Of UTF-16 a line may begin with half of the line feed before it.
  const torn = run.encoding.startsWith('utf-16') ? (start - run.from) & 1 : 0;
  const from = Math.max(run.from, start + torn);
  return { ...run, start, from, end: Math.min(end, run.end) };
}

/** A decoded run in the text of all of them. */
interface Placed extends Decoded {
  /** Where it begins in that text, and its original in the bytes. */
  readonly at: number;
  readonly from: number;
}

/** The map of several runs one behind the other. */
function mapOf(placed: readonly Placed[]): OffsetMap {
  return {
    toOriginal(offset) {
      let low = 0;
      let high = placed.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (placed[middle]!.at <= offset) low = middle;
        else high = middle - 1;
      }
      const { at, from, map } = placed[low]!;
      return from + map.toOriginal(offset - at);
    },
  };
}

/**
 * `bytes[start, end)` as UTF-8, by the runs that cover it. Where all of it is UTF-8 already, it is
 * given back as a view. Every line feed of the original is one of the result.
 */
export function decodeRuns(
  bytes: Uint8Array,
  runs: readonly Run[],
  start: number,
  end: number,
): Decoded {
  const parts = runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => clip(run, start, end));
  if (parts.every((run) => run.encoding === 'utf-8' && run.from === run.start))
    return { bytes: bytes.subarray(start, end), map: IDENTITY };
  const placed: Placed[] = [];
  let at = 0;
  for (const run of parts) {
    const decoded = transcode(bytes.subarray(run.from, run.end), run.encoding);
    placed.push({ ...decoded, at, from: run.from - start });
    at += decoded.bytes.length;
  }
  return { bytes: joinBytes(placed.map((run) => run.bytes)), map: mapOf(placed) };
}
