import type { Instant } from '../../../core/instant.ts';
import { onAxis, spanOf } from './span-of.ts';

const DAY = 86_400_000;
/** A gap that can part a few strays from a log: weeks long, and nearly all there is. */
const GAP_MS = 30 * DAY;
const GAP_SHARE = 0.9;
/** So many stamps stand against one that is taken for a stray. */
const AGAINST_ONE = 20;

/** Instants on one axis, with those that stand so far off that they would hide all others. */
export interface MainSpan {
  readonly first: Instant;
  readonly last: Instant;
  readonly strays: readonly Instant[];
}

/** The few before or behind the widest gap, where they are strays; else none. */
function straysOf(sorted: readonly Instant[]): readonly Instant[] {
  const total = sorted.at(-1)!.ms - sorted[0]!.ms;
  let [cut, gap] = [0, 0];
  for (let i = 1; i < sorted.length; i++) {
    const step = sorted[i]!.ms - sorted[i - 1]!.ms;
    if (step > gap) [cut, gap] = [i, step];
  }
  if (gap < GAP_MS || gap < total * GAP_SHARE) return [];
  const [before, behind] = [sorted.slice(0, cut), sorted.slice(cut)];
  if (before.length * AGAINST_ONE <= behind.length) return before;
  return behind.length * AGAINST_ONE <= before.length ? behind : [];
}

/**
 * First and last of the instants on their main axis, without strays: a clock that was not yet set, a
 * date quoted from elsewhere. Null where there are none.
 */
export function mainSpan(instants: readonly Instant[]): MainSpan | null {
  const span = spanOf(instants);
  if (!span) return null;
  let sorted = instants.filter((at) => onAxis(at, span[0])).sort((a, b) => a.ms - b.ms);
  const strays: Instant[] = [];
  // Before and behind: a log may have strays of both kinds.
  for (let round = 0; round < 2; round++) {
    const found = new Set(straysOf(sorted));
    strays.push(...found);
    sorted = sorted.filter((at) => !found.has(at));
  }
  return { first: sorted[0]!, last: sorted.at(-1)!, strays };
}
