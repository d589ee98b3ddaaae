import type { CellMark, DensitySample } from './partial.ts';

/** Samples of an input at most; at least half as many where there are bytes enough. */
const MOST = 400;
/** Bytes between samples at least: nearer ones would only read the same lines again. */
const CLOSEST = 64;

/**
 * Bytes between the samples of an input of `size` bytes: a power of two, so that the places of a
 * larger input are among those of every smaller one.
 */
export function strideFor(size: number): number {
  let stride = CLOSEST;
  while (stride * MOST < size) stride *= 2;
  return stride;
}

/**
 * The samples that an input of the size of the given cells has. A part of an input keeps more, since
 * it is small for all it knows; merged with the rest it loses them, in whatever order that is done.
 */
export function thinSamples(
  samples: readonly DensitySample[],
  cells: readonly CellMark[],
): DensitySample[] {
  const sizes = new Map<number, number>();
  for (const { input, bytes } of cells) sizes.set(input, (sizes.get(input) ?? 0) + bytes);
  const strides = new Map([...sizes].map(([input, size]) => [input, strideFor(size)] as const));
  return samples
    .filter(({ input, offset }) => offset % (strides.get(input) ?? 1) === 0)
    .sort((a, b) => a.input - b.input || a.offset - b.offset);
}
