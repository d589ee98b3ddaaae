import { comparable, type Instant } from '../../../core/instant.ts';
import type { Knot } from './clocks/clock-knots.ts';

/** Smaller steps back are the disorder of several writers. */
const JUMP_MS = 120_000;

/** A place where an input's clock goes back and stays back. */
export interface Jump {
  readonly by: number;
  /** The stamps on either side. */
  readonly before: Instant;
  readonly knot: Knot;
}

/**
 * Backward jumps of the wall clock of one input, as far as its known stamps show them: what stands
 * between two of them is not looked at. A single line with an old stamp is a quote, no jump.
 */
export function findJumps(knots: readonly Knot[]): Jump[] {
  const wall = knots.filter(({ at }) => at.clock === 'wall');
  return wall.flatMap((knot, i): Jump[] => {
    const before = wall[i - 1]?.at;
    const after = wall[i + 1]?.at;
    if (!before || !comparable(before, knot.at)) return [];
    const by = before.ms - knot.at.ms;
    const quoted = after !== undefined && after.ms >= before.ms;
    return by > JUMP_MS && !quoted ? [{ by, before, knot }] : [];
  });
}

/** Whether a jump is one that daylight saving makes: an hour, give or take the gap between stamps. */
export const isDaylightSaving = (by: number): boolean => by > 40 * 60_000 && by <= 60 * 60_000;
