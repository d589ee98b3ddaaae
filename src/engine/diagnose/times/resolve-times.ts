import type { Instant } from '../../../core/instant.ts';
import type { Partial } from '../../partial/partial.ts';
import { alignBoot } from './align-boot.ts';
import { type Knot, knotsOf, type Place, type Said, saidIn } from './clock-knots.ts';
import type { TimeOptions, ZoneReading } from './clock-reading.ts';
import { type StampedEpoch, stampedEpochs, tiesFromEpochs, tiesFromMessages } from './find-ties.ts';
import { readYears, type YearEvidence } from './place-years.ts';
import { solveOffset, zoneFromEpochs } from './settle-zones.ts';
import { timeNotes } from './time-notes.ts';

/** How instants of this case are read: what logs leave out filled in, and what to say of it. */
export interface TimeReading {
  resolve(at: Instant, place: Place): Instant;
  readonly notes: readonly string[];
  /** All stamps known, resolved, by ordinal of the input and in order of place. */
  readonly knots: ReadonlyMap<number, readonly Knot[]>;
}

type Knots = ReadonlyMap<number, readonly Knot[]>;

/** First and last stamps of each input that state their year, and all UTC times beside stamps. */
function yearEvidence(knots: Knots, epochs: readonly StampedEpoch[]): YearEvidence[] {
  const dated = [...knots.values()].flatMap((list) => {
    const own = list.filter(({ at }) => at.clock === 'wall' && at.year);
    return own.length > 0 ? [own[0]!, own.at(-1)!] : [];
  });
  return [
    ...dated.map(({ input, offset, at }) => ({ input, offset, ms: at.ms })),
    ...epochs.map(({ spot, epoch }) => ({ input: spot.input, offset: spot.offset, ms: epoch })),
  ];
}

/** Inputs in order, with what is to be known of the zones of their wall clocks. */
function zoneStates(knots: Knots): { open: number[]; stated: number[] } {
  const walls = [...knots]
    .sort(([a], [b]) => a - b)
    .map(([input, list]) => ({ input, wall: list.filter(({ at }) => at.clock === 'wall') }))
    .filter(({ wall }) => wall.length > 0);
  const isOpen = (list: readonly Knot[]): boolean => list.some(({ at }) => at.zone === null);
  return {
    open: walls.filter(({ wall }) => isOpen(wall)).map(({ input }) => input),
    stated: walls.filter(({ wall }) => !isOpen(wall)).map(({ input }) => input),
  };
}

interface ZoneContext {
  readonly knots: Knots;
  readonly epochs: readonly StampedEpoch[];
  readonly said: readonly Said[];
  readonly dated: (at: Instant, place: Place) => Instant;
}

/** Solves the zones of inputs that state none; see {@link ZoneReading} for how. */
function solveZones({ knots, epochs, said, dated }: ZoneContext): Map<number, ZoneReading> {
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
  const solve = (input: number, others: readonly number[], how: 'shared' | 'shift'): boolean => {
    for (const other of others) {
      const offset = solveOffset(linesOf(input), linesOf(other), wall);
      if (!offset) continue;
      const usable = how === 'shared' ? Math.abs(offset.minutes) <= 14 * 60 : offset.minutes !== 0;
      if (usable) zones.set(input, { input, how, ...offset });
      return usable;
    }
    return false;
  };
  for (const input of open) {
    if (!zones.has(input)) solve(input, [...stated, ...open.filter((o) => zones.has(o))], 'shared');
  }
  const unsolved = open.filter((input) => !zones.has(input));
  for (const [i, input] of unsolved.entries()) solve(input, unsolved.slice(0, i), 'shift');
  return zones;
}

/** An instant whose zone was solved, or whose clock was moved onto another's. */
function zoned(at: Instant, zone: ZoneReading | undefined): Instant {
  if (!zone || at.zone !== null) return at;
  const ms = at.ms - zone.minutes * 60_000;
  return zone.how === 'shift' ? { ...at, ms } : { ...at, ms, zone: zone.minutes };
}

/**
 * Works out the clocks of all inputs together: first the years, then the zones, then the boot
 * clocks, each by what the inputs say and never by this machine's clock. What is not known stays
 * as the log has it.
 */
export function readTimes(partial: Partial, options: TimeOptions): TimeReading {
  const { year, zone } = options;
  const knots = knotsOf(partial);
  const epochs = stampedEpochs(partial);
  const said = saidIn(partial);
  const evidence = yearEvidence(knots, epochs);
  const years = new Map(
    [...knots].flatMap(([input, list]) => {
      const reading = readYears(list, evidence, year);
      return reading ? [[input, reading] as const] : [];
    }),
  );
  const dated = (at: Instant, { input, offset }: Place): Instant =>
    at.clock === 'wall' && !at.year ? (years.get(input)?.read(at, offset) ?? at) : at;
  const zones =
    zone === undefined ? solveZones({ knots, epochs, said, dated }) : new Map<number, never>();
  const wall = (at: Instant, place: Place): Instant => {
    const read = dated(at, place);
    if (zone === undefined) return zoned(read, zones.get(place.input));
    return read.zone === null ? { ...read, zone, ms: read.ms - zone * 60_000 } : read;
  };
  const boots = new Map(
    [...knots].flatMap(([input, list]) => {
      const ties = [...tiesFromEpochs(epochs, input), ...tiesFromMessages(said, input, wall)];
      const reading = alignBoot(partial, list, ties);
      return reading ? [[input, reading] as const] : [];
    }),
  );
  const resolve = (at: Instant, place: Place): Instant => {
    if (at.clock === 'wall') return wall(at, place);
    return boots.get(place.input)?.read(at, place.offset) ?? at;
  };
  const resolved = new Map(
    [...knots].map(([input, list]) => [
      input,
      list.map((knot) => ({ ...knot, at: resolve(knot.at, knot) })),
    ]),
  );
  const notes = timeNotes({ years, zones, boots }, resolved, { ...options, partial, raw: knots });
  return { resolve, notes, knots: resolved };
}
