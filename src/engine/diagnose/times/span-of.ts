import type { Instant } from '../../../core/instant.ts';

/** Stamps without zone stand on one axis with those that have one: a note says how they lie. */
export const onAxis = (at: Instant, reference: Instant): boolean =>
  at.clock === reference.clock && at.year === reference.year && at.dateless === reference.dateless;

/** First and last of the instants on the main axis: wall time where there is any. */
export function spanOf(instants: readonly Instant[]): readonly [Instant, Instant] | null {
  const wall = instants.filter((at) => at.clock === 'wall');
  const axis = wall.length > 0 ? wall : instants;
  const reference = axis.find((at) => at.year) ?? axis.find((at) => !at.dateless) ?? axis[0];
  if (!reference) return null;
  let [first, last] = [reference, reference];
  for (const at of axis) {
    if (!onAxis(at, reference)) continue;
    if (at.ms < first.ms) first = at;
    if (at.ms > last.ms) last = at;
  }
  return [first, last];
}
