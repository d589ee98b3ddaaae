import { comparable } from '../../core/instant.ts';
import type { Spot } from '../../core/where.ts';
import type { DensitySample } from '../partial/partial.ts';
import type { CellTask } from './cell-task.ts';
import { type CellText, lineSpan, originalOffset } from './cell-text.ts';
import type { StampReader } from './read-stamps.ts';

/** Samples over an input of known size. */
const SAMPLES = 240;
/** Bytes between samples at least: nearer ones would read the same lines. */
const CLOSEST = 512;
/** Bytes between samples of a stream, whose size is not known. */
const STREAM_STRIDE = 1024 * 1024;

/** A step back of a clock that is named by its line, and how many of a cell are. */
const JUMP_MS = 120_000;
const MOST_NAMED = 4;

/**
 * Stamps at places that are a function of the input's size alone, so that every cell knows its own:
 * equal steps in bytes, whose times tell how dense the log is when.
 */
export function densityOf(
  text: CellText,
  stamps: StampReader,
  { task, spotAt }: { readonly task: CellTask; readonly spotAt: (at: number) => Spot },
): DensitySample[] {
  const stride =
    task.size === null ? STREAM_STRIDE : Math.max(CLOSEST, Math.ceil(task.size / SAMPLES));
  const from = originalOffset(text, text.ownStart);
  const to = originalOffset(text, text.ownEnd);
  const scale = to > from ? (text.ownEnd - text.ownStart) / (to - from) : 0;
  const samples: DensitySample[] = [];
  let named = 0;
  for (let offset = Math.ceil(from / stride) * stride; offset < to; offset += stride) {
    const near = text.ownStart + Math.floor((offset - from) * scale);
    const place = Math.min(near, text.ownEnd - 1);
    const at = stamps.before(place);
    if (!at) continue;
    const before = samples.at(-1)?.at;
    // Lines are counted for these alone: a count costs as much as a tenth of the scan.
    const back =
      named < MOST_NAMED && before && comparable(before, at) && before.ms - at.ms > JUMP_MS;
    if (back) named++;
    const spot = back ? { spot: spotAt(lineSpan(text.bytes, place).start) } : {};
    samples.push({ input: task.input, offset, at, ...spot });
  }
  return samples;
}
