import type { Instant } from '../../../../core/instant.ts';
import type { Knot } from './clock-knots.ts';

const DAY = 86_400_000;
/** A step back by more than this is a midnight; less is disorder, or the end of daylight saving. */
const HALF_DAY = DAY / 2;
/** A step ahead by more than this is disorder round midnight: lines of several writers. */
const ALMOST_A_DAY = DAY - 3_600_000;
/** A time of day and a dated line beside it belong together if no more than this lies between. */
const BESIDE = 6 * 3_600_000;

/** How many midnights lie between two times of day that follow each other in a file. */
function midnightsBetween(before: Instant, at: Instant): number {
  const step = at.ms - before.ms;
  if (step < -HALF_DAY) return 1;
  return step > ALMOST_A_DAY ? -1 : 0;
}

/** A time of day with the midnights between it and the first of its file. */
interface Link extends Knot {
  readonly days: number;
}

function chainOf(knots: readonly Knot[]): Link[] {
  const chain: Link[] = [];
  for (const knot of knots) {
    if (!knot.at.dateless) continue;
    const before = chain.at(-1);
    chain.push({ ...knot, days: before ? before.days + midnightsBetween(before.at, knot.at) : 0 });
  }
  return chain;
}

/** The last of the places at or before `offset`; the first where all are behind it. */
function lastAt<T extends { readonly offset: number }>(places: readonly T[], offset: number): T {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  return places[low]!;
}

/** A time of day whose date a dated line beside it tells. */
interface Anchor {
  readonly offset: number;
  readonly days: number;
  /** The reading of the first day's midnight on the clock of the dated line, as if it were UTC. */
  readonly midnight: number;
  readonly dated: Instant;
}

const local = (at: Instant): number => at.ms + (at.zone ?? 0) * 60_000;

const timeOfDay = (at: Instant): number => ((at.ms % DAY) + DAY) % DAY;

/** The chain's day nearest to a dated line, where the two are near enough to belong together. */
function anchorAt(chain: readonly Link[], dated: Knot): Anchor | null {
  const link = lastAt(chain, dated.offset);
  const at = timeOfDay(link.at);
  const day = Math.round((local(dated.at) - at) / DAY);
  const midnight = day * DAY;
  if (Math.abs(midnight + at - local(dated.at)) > BESIDE) return null;
  return { offset: link.offset, days: link.days, midnight, dated: dated.at };
}

/** How the stamps of one file that state only a time of day are read. */
export interface DayReading {
  readonly input: number;
  /** Midnights that the file goes over. */
  readonly midnights: number;
  /** Whether dated lines of the same file tell the date. */
  readonly dated: boolean;
  read(at: Instant, offset: number): Instant;
}

/**
 * Reads the times of day of one file: midnights are counted, and the date is taken from dated lines
 * of the same file where they lie within hours. `knots` have their years settled. Null where all its
 * stamps have a date.
 */
export function readDays(knots: readonly Knot[]): DayReading | null {
  const chain = chainOf(knots);
  if (chain.length === 0) return null;
  const anchors = knots
    .filter(({ at }) => at.clock === 'wall' && !at.dateless)
    .flatMap((knot) => anchorAt(chain, knot) ?? []);
  const first = Math.min(...chain.map(({ days }) => days));
  return {
    input: chain[0]!.input,
    midnights: Math.max(...chain.map(({ days }) => days)) - first,
    dated: anchors.length > 0,
    read(at, offset) {
      const link = lastAt(chain, offset);
      const days = link.days + midnightsBetween(link.at, at);
      if (anchors.length === 0) return { ...at, ms: at.ms + (days - first) * DAY };
      const anchor = lastAt(anchors, offset);
      const { zone, year } = anchor.dated;
      const reading = anchor.midnight + (days - anchor.days) * DAY + timeOfDay(at);
      const { dateless: _, ...rest } = at;
      return { ...rest, ms: reading - (zone ?? 0) * 60_000, zone, year };
    },
  };
}
