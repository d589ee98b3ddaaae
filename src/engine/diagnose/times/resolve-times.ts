import type { Instant } from '../../../core/instant.ts';
import type { Diagnostic } from '../../../core/report.ts';
import type { Partial } from '../../partial/partial.ts';
import { alignBoot } from './clocks/align-boot.ts';
import { stretchesOf } from './clocks/boot-stretches.ts';
import { type Knot, knotsOf, type Place, saidIn, twoClocksIn } from './clocks/clock-knots.ts';
import type { TimeOptions, ZoneReading } from './clocks/clock-reading.ts';
import {
  type StampedEpoch,
  stampedEpochs,
  type TieContext,
  tiesFromBoth,
  tiesFromEpochs,
  tiesFromMessages,
} from './clocks/find-ties.ts';
import { readDays } from './clocks/place-days.ts';
import { readYears, type YearEvidence } from './clocks/place-years.ts';
import { inOrder, readOrder } from './clocks/settle-orders.ts';
import { solveZones } from './clocks/solve-zones.ts';
import { dateDoubts, timeNotes } from './time-notes.ts';

/** How instants of this case are read: what logs leave out filled in, and what to say of it. */
export interface TimeReading {
  resolve(at: Instant, place: Place): Instant;
  readonly notes: readonly string[];
  /** What could not be settled and may be read wrongly. */
  readonly doubts: readonly Diagnostic[];
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

/** An instant whose zone was solved, or whose clock was moved onto another's. */
function zoned(at: Instant, zone: ZoneReading | undefined): Instant {
  if (!zone || at.zone !== null) return at;
  const ms = at.ms - zone.minutes * 60_000;
  return zone.how === 'shift' ? { ...at, ms } : { ...at, ms, zone: zone.minutes };
}

/** One reading for each input that needs it, by ordinal of the input. */
function readEach<T>(knots: Knots, read: (list: readonly Knot[], input: number) => T | null) {
  return new Map<number, T>(
    [...knots].flatMap(([input, list]) => {
      const reading = read(list, input);
      return reading === null ? [] : [[input, reading] as const];
    }),
  );
}

const mapKnots = (knots: Knots, read: (knot: Knot) => Instant): Knots =>
  new Map(
    [...knots].map(([input, list]) => [input, list.map((knot) => ({ ...knot, at: read(knot) }))]),
  );

/** Stamps of all inputs that state their year and leave no doubt about month and day. */
const datedMoments = (knots: Knots): Instant[] =>
  [...knots.values()]
    .flat()
    .flatMap(({ at }) =>
      at.clock === 'wall' && at.year && typeof at.order?.swapped !== 'number' ? [at] : [],
    );

/**
 * Works out the clocks of all inputs together: which number is the month, then the years, the days,
 * the zones, the boot clocks, each by what the inputs say and never by this machine's clock. What is
 * not known stays as the log has it.
 */
export function readTimes(partial: Partial, options: TimeOptions): TimeReading {
  const { year, zone } = options;
  const raw = knotsOf(partial);
  const moments = datedMoments(raw);
  const orders = readEach(raw, (list) => readOrder(list, moments));
  const ordered = (at: Instant, { input }: Place): Instant =>
    at.order ? inOrder(at, orders.get(input)?.dayFirst ?? false) : at;
  const knots = mapKnots(raw, (knot) => ordered(knot.at, knot));
  const epochs = stampedEpochs(partial);
  const said = saidIn(partial);
  const evidence = yearEvidence(knots, epochs);
  const years = readEach(knots, (list) => readYears(list, evidence, year));
  const yeared = (at: Instant, { input, offset }: Place): Instant =>
    at.clock === 'wall' && !at.year && !at.dateless
      ? (years.get(input)?.read(at, offset) ?? at)
      : at;
  const days = readEach(
    mapKnots(knots, (knot) => yeared(knot.at, knot)),
    readDays,
  );
  const dated = (stated: Instant, place: Place): Instant => {
    const at = ordered(stated, place);
    return at.dateless ? (days.get(place.input)?.read(at, place.offset) ?? at) : yeared(at, place);
  };
  const zones =
    zone === undefined ? solveZones({ knots, epochs, said, dated }) : new Map<number, never>();
  const wall = (at: Instant, place: Place): Instant => {
    const read = dated(at, place);
    if (read.dateless) return read;
    if (zone === undefined) return zoned(read, zones.get(place.input));
    return read.zone === null ? { ...read, zone, ms: read.ms - zone * 60_000 } : read;
  };
  const both = twoClocksIn(partial, said);
  const stretches = readEach(knots, (list, input) =>
    stretchesOf(partial, input, { knots: list, both: both.get(input) ?? [] }),
  );
  const context: TieContext = { said, both, stretches, wallAt: wall };
  const boots = readEach(knots, (list, input) =>
    alignBoot(
      list,
      [
        ...tiesFromEpochs(epochs, input),
        ...tiesFromBoth(input, context),
        ...tiesFromMessages(input, context),
      ],
      stretches.get(input)!,
    ),
  );
  const resolve = (at: Instant, place: Place): Instant => {
    if (at.clock === 'wall') return wall(at, place);
    return boots.get(place.input)?.read(at, place.offset) ?? at;
  };
  const resolved = mapKnots(raw, (knot) => resolve(knot.at, knot));
  const clocks = { orders, years, days, zones, boots };
  const notes = timeNotes(clocks, resolved, { ...options, partial, raw: knots });
  const doubts = dateDoubts(orders, partial, options.lang);
  return { resolve, notes, doubts, knots: resolved };
}
