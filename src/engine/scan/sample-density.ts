import { comparable } from '../../core/instant.ts';
import { splitLine } from '../../core/stamp/split-line.ts';
import type { Spot } from '../../core/where.ts';
import type { BothClocks, DensitySample } from '../partial/partial.ts';
import { strideFor } from '../partial/sampling.ts';
import type { CellTask } from './cell-task.ts';
import { type CellText, lineSpan, ownRange, textOf } from './cell-text.ts';
import type { StampReader } from './read-stamps.ts';

/** A step back of a clock that is named by its line, and how many of a cell are. */
const JUMP_MS = 120_000;
const MOST_NAMED = 4;

/** Bytes before a sample that are searched for a line with both clocks. */
const BOTH_REACH = 1024;
/** What stands between the two clocks, before the bracket of the second. */
const BETWEEN = [...'kernel: '].map((letter) => letter.charCodeAt(0));

/** A byte order mark stands before the first line and is no part of its cell. */
const MARK = 3;

/** The places of a cell that are sampled, as offsets in the input. */
function* placesOf(from: number, to: number, size: number | null): Generator<number> {
  // Of a stream the size shows at its end only: the places of every size so far are taken, since
  // those of a larger one are among them.
  const strideAt = (offset: number): number =>
    strideFor(size === null ? offset : Math.max(0, size - MARK));
  const next = (after: number): number => {
    const stride = strideAt(after);
    return Math.ceil(after / stride) * stride;
  };
  for (let offset = next(from); offset < to; offset = next(offset + 1)) yield offset;
}

const OPENING = 0x5b;

/** Where the last {@link BETWEEN} of `bytes[from, to)` begins, or -1. */
function lastBetween(bytes: Uint8Array, from: number, to: number): number {
  const stretch = bytes.subarray(from, to);
  let bracket = stretch.lastIndexOf(OPENING);
  while (bracket >= BETWEEN.length) {
    const start = bracket - BETWEEN.length;
    if (BETWEEN.every((byte, i) => stretch[start + i] === byte)) return from + start;
    bracket = stretch.lastIndexOf(OPENING, bracket - 1);
  }
  return -1;
}

/** A line with both clocks shortly before `at`, or null. */
function bothBefore(text: CellText, at: number, spotAt: (at: number) => Spot): BothClocks | null {
  const sign = lastBetween(text.bytes, Math.max(text.ownStart, at - BOTH_REACH), at);
  if (sign < 0) return null;
  const line = lineSpan(text.bytes, sign);
  const split = splitLine(textOf(text.bytes, line));
  if (!split?.boot || line.start < text.ownStart) return null;
  return { at: split.at, boot: split.boot.ms, spot: spotAt(line.start) };
}

/**
 * Stamps at places that are a function of the input's size alone, so that every cell knows its own:
 * equal steps in bytes, whose times tell how dense the log is when. Beside them lines that show the
 * wall clock and the boot clock are looked for, by which others that show one only are dated.
 */
export function densityOf(
  text: CellText,
  stamps: StampReader,
  { task, spotAt }: { readonly task: CellTask; readonly spotAt: (at: number) => Spot },
): DensitySample[] {
  const { start: from, end: to } = ownRange(text);
  if (text.ownEnd === text.ownStart) return [];
  const scale = to > from ? (text.ownEnd - text.ownStart) / (to - from) : 0;
  const samples: DensitySample[] = [];
  let named = 0;
  for (const offset of placesOf(from, to, task.size)) {
    const near = text.ownStart + Math.floor((offset - from) * scale);
    const place = Math.min(near, text.ownEnd - 1);
    const at = stamps.near(place);
    if (!at) continue;
    const before = samples.at(-1)?.at;
    const back =
      named < MOST_NAMED && before && comparable(before, at) && before.ms - at.ms > JUMP_MS;
    if (back) named++;
    const both = at.clock === 'wall' ? bothBefore(text, place, spotAt) : null;
    samples.push({
      input: task.input,
      offset,
      at,
      ...(back ? { spot: spotAt(lineSpan(text.bytes, place).start) } : {}),
      ...(both ? { both } : {}),
    });
  }
  return samples;
}
