import { compareSpots, type Spot } from '../../core/where.ts';
import type { Kept } from './partial.ts';

/** How many of the first are kept, and how many are sampled between first and last. */
const FIRST = 5;
const SAMPLE = 32;

interface Placed {
  readonly spot: Spot;
}

/** A well-mixed 32-bit hash of a place: which ones are sampled does not depend on the order. */
export function hashSpot(spot: Spot): number {
  let hash = Math.imul(spot.input + 1, 0x85ebca6b) ^ Math.imul(spot.offset | 0, 0xc2b2ae35);
  hash ^= Math.imul(Math.floor(spot.offset / 2 ** 32), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const bySpot = (a: Placed, b: Placed): number => compareSpots(a.spot, b.spot);
const byHash = (a: Placed, b: Placed): number =>
  hashSpot(a.spot) - hashSpot(b.spot) || bySpot(a, b);

function withoutDoubles<T extends Placed>(sorted: readonly T[]): T[] {
  return sorted.filter((item, i) => i === 0 || compareSpots(item.spot, sorted[i - 1]!.spot) !== 0);
}

/** Gathers alike things of one cell, in ascending order of place, at little cost for each. */
export interface Keeper<T extends Placed> {
  count: number;
  readonly first: T[];
  last: T;
  /** Sorted by hash. */
  readonly sample: T[];
}

export const startKeeper = <T extends Placed>(item: T): Keeper<T> => ({
  count: 1,
  first: [item],
  last: item,
  sample: [item],
});

/** Adds a thing whose place is behind all added before. */
export function keep<T extends Placed>(keeper: Keeper<T>, item: T): void {
  keeper.count++;
  keeper.last = item;
  if (keeper.first.length < FIRST) keeper.first.push(item);
  const { sample } = keeper;
  const worst = sample[sample.length - 1]!;
  if (sample.length >= SAMPLE && byHash(item, worst) >= 0) return;
  let at = sample.length;
  while (at > 0 && byHash(item, sample[at - 1]!) < 0) at--;
  sample.splice(at, 0, item);
  if (sample.length > SAMPLE) sample.pop();
}

/** Everything kept, in order of place, each once. */
export const allKept = <T extends Placed>(kept: Kept<T>): readonly T[] =>
  withoutDoubles([...kept.first, ...kept.sample, kept.last].sort(bySpot));

/** What is kept of two disjoint parts together. */
export function mergeKept<T extends Placed>(a: Kept<T>, b: Kept<T>): Kept<T> {
  return {
    count: a.count + b.count,
    first: [...a.first, ...b.first].sort(bySpot).slice(0, FIRST),
    last: bySpot(a.last, b.last) < 0 ? b.last : a.last,
    sample: [...a.sample, ...b.sample].sort(byHash).slice(0, SAMPLE),
  };
}
