import type { Instant } from '../../../../core/instant.ts';
import type { Knot, Place, Said } from './clock-knots.ts';
import type { ZoneReading } from './clock-reading.ts';
import type { StampedEpoch } from './find-ties.ts';
import { solveOffset, zoneBeside, zoneFromEpochs } from './settle-zones.ts';

type Knots = ReadonlyMap<number, readonly Knot[]>;

/** Inputs in order, with what is to be known of the zones of their wall clocks. */
function zoneStates(knots: Knots): { open: number[]; stated: number[] } {
  const walls = [...knots]
    .sort(([a], [b]) => a - b)
    .map(([input, list]) => ({
      input,
      wall: list.filter(({ at }) => at.clock === 'wall' && !at.dateless),
    }))
    .filter(({ wall }) => wall.length > 0);
  const isOpen = (list: readonly Knot[]): boolean => list.some(({ at }) => at.zone === null);
  return {
    open: walls.filter(({ wall }) => isOpen(wall)).map(({ input }) => input),
    stated: walls.filter(({ wall }) => !isOpen(wall)).map(({ input }) => input),
  };
}

/** What zones are solved from; `dated` gives an instant with its year. */
export interface ZoneContext {
  readonly knots: Knots;
  readonly epochs: readonly StampedEpoch[];
  readonly said: readonly Said[];
  readonly dated: (at: Instant, place: Place) => Instant;
}

/** Solves the zones of inputs that state none; see {@link ZoneReading} for how. */
export function solveZones({ knots, epochs, said, dated }: ZoneContext): Map<number, ZoneReading> {
  const zones = new Map<number, ZoneReading>();
  const { open, stated } = zoneStates(knots);
  for (const input of open) {
    const ties = epochs
      .filter(({ spot, at }) => spot.input === input && at.clock === 'wall' && at.zone === null)
      .map((tie) => ({ ...tie, at: dated(tie.at, tie.spot) }))
      .filter(({ at }) => at.year);
    const found = ties.length > 0 ? zoneFromEpochs(ties) : null;
    if (found) zones.set(input, { input, ...found, how: 'epoch', here: found.spot, there: null });
  }
  const linesOf = (input: number): Said[] =>
    said.filter(({ spot, at }) => spot.input === input && at.clock === 'wall');
  const wall = ({ at, spot }: Said): Instant => {
    const read = dated(at, spot);
    const zone = zones.get(spot.input);
    return zone && at.zone === null ? { ...read, ms: read.ms - zone.minutes * 60_000 } : read;
  };
  for (const input of open) {
    const beside = zones.has(input) ? null : zoneBeside(linesOf(input), wall);
    if (beside) zones.set(input, { input, how: 'beside', ...beside });
  }
  const solve = (input: number, others: readonly number[], how: 'shared' | 'shift'): void => {
    const offsets = others.flatMap(
      (other) => solveOffset(linesOf(input), linesOf(other), wall) ?? [],
    );
    const [offset] = offsets;
    if (!offset || offsets.some(({ minutes }) => minutes !== offset.minutes)) return;
    const usable = how === 'shared' ? Math.abs(offset.minutes) <= 14 * 60 : offset.minutes !== 0;
    if (usable) zones.set(input, { input, how, ...offset });
  };
  for (const input of open) {
    if (!zones.has(input)) solve(input, [...stated, ...open.filter((o) => zones.has(o))], 'shared');
  }
  const unsolved = open.filter((input) => !zones.has(input));
  for (const [i, input] of unsolved.entries()) solve(input, unsolved.slice(0, i), 'shift');
  return zones;
}
