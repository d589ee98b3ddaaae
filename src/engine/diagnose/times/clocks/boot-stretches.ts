import { allKept } from '../../../partial/keep.ts';
import type { Partial } from '../../../partial/partial.ts';
import type { Knot, TwoClocks } from './clock-knots.ts';

/** A boot clock that goes back by more than disorder explains was started anew. */
const RESTART_MS = 10_000;

/** Parts of an input in which one boot clock runs without standing still. */
export interface Stretches {
  at(offset: number): number;
  /** Stretches that may hold a suspend of which only the count is known. */
  unsure(stretch: number): boolean;
}

/** The stretches of one input, from all that is known of its boot clock. */
export function stretchesOf(
  partial: Partial,
  input: number,
  { knots, both }: { readonly knots: readonly Knot[]; readonly both: readonly TwoClocks[] },
): Stretches {
  const groups = partial.events.filter((group) => group.input === input);
  const spotsOf = (kind: string): number[] =>
    groups
      .filter((group) => group.kind === kind)
      .flatMap((group) => allKept(group.kept).map(({ spot }) => spot.offset));
  const suspends = spotsOf('suspend').sort((a, b) => a - b);
  const boots = [
    ...knots.flatMap(({ at, offset }) => (at.clock === 'boot' ? [{ offset, boot: at.ms }] : [])),
    ...both,
  ].sort((a, b) => a.offset - b.offset);
  const restarts = boots.flatMap(({ offset, boot }, i) =>
    i > 0 && boots[i - 1]!.boot - boot > RESTART_MS ? [offset] : [],
  );
  const cuts = [...new Set([...suspends, ...spotsOf('boot'), ...restarts])].sort((a, b) => a - b);
  const counted = groups
    .filter((group) => group.kind === 'suspend')
    .reduce((sum, group) => sum + group.kept.count, 0);
  const at = (offset: number): number => cuts.filter((cut) => cut <= offset).length;
  const [first, last] = [at(suspends[0] ?? 0), at(suspends.at(-1) ?? 0)];
  return {
    at,
    unsure: (stretch) => counted > suspends.length && stretch >= first && stretch < last,
  };
}
