import fc from 'fast-check';
import { mergePartials } from '../../src/engine/partial/merge.ts';
import type { Partial } from '../../src/engine/partial/partial.ts';

/** Which partials to merge next, and how many at once. */
export type MergePlan = readonly (readonly [at: number, count: number])[];

/** Plans of merging; the shortest is to merge all at once. */
export const mergePlans: fc.Arbitrary<MergePlan> = fc.array(
  fc.tuple(fc.nat(100), fc.integer({ min: 2, max: 4 })),
  { maxLength: 30 },
);

/** Merges partials in groups and in an order that a plan tells; what it leaves over at once. */
export function mergeAsPlanned(parts: readonly Partial[], plan: MergePlan): Partial {
  let left = [...parts];
  for (const [at, count] of plan) {
    const turn = left.length > 0 ? at % left.length : 0;
    const turned = [...left.slice(turn), ...left.slice(0, turn)].reverse();
    left = [...turned.slice(count), mergePartials(turned.slice(0, count))];
  }
  return mergePartials(left);
}
