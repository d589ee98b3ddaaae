import { type Instant, YEARLESS } from '../../../../core/instant.ts';
import type { Knot, Place } from './clock-knots.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A step back by more than this is a turn of the year: December to January. */
const HALF_YEAR = 183 * DAY;
/** A step ahead by more than this is disorder round New Year: lines of several writers. */
const ALMOST_A_YEAR = 363 * DAY;

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;

function inYear(at: Instant, year: number): number {
  const date = new Date(at.ms);
  date.setUTCFullYear(year);
  return date.getTime();
}

/** How many years a stamp without year lies after the one before it in the file. */
function turnBetween(before: Instant, at: Instant): number {
  const step = at.ms - before.ms;
  if (step < -HALF_YEAR) return 1;
  return step > ALMOST_A_YEAR ? -1 : 0;
}

/** A stamp without year, with the New Years between it and the first of its file. */
interface Link extends Knot {
  readonly turn: number;
}

function chainOf(knots: readonly Knot[]): Link[] {
  const chain: Link[] = [];
  for (const knot of knots) {
    if (knot.at.clock !== 'wall' || knot.at.year || knot.at.dateless) continue;
    const before = chain.at(-1);
    chain.push({ ...knot, turn: before ? before.turn + turnBetween(before.at, knot.at) : 0 });
  }
  return chain;
}

const isLeapDay = (at: Instant): boolean => {
  const date = new Date(at.ms);
  return date.getUTCMonth() === 1 && date.getUTCDate() === 29;
};

/** A dated stamp that a year is taken from; those of the same file come before others'. */
export interface YearEvidence extends Place {
  readonly ms: number;
}

/** The year of one file's first stamp, and where it was taken from (null: given by the user). */
interface Base {
  readonly year: number;
  readonly from: number | null;
}

/** First and last stamp of each year of the chain. */
function extremes(chain: readonly Link[]): Link[] {
  const first = new Map<number, Link>();
  const last = new Map<number, Link>();
  for (const link of chain) {
    const { turn, at } = link;
    if (at.ms < (first.get(turn)?.at.ms ?? Infinity)) first.set(turn, link);
    if (at.ms >= (last.get(turn)?.at.ms ?? -Infinity)) last.set(turn, link);
  }
  return [...first.values(), ...last.values()];
}

/** Whether the first numbers in which two lists differ are smaller in `a`. */
function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
}

/** The year that brings the file nearest to dated evidence; a leap day rules common years out. */
function inferBase(chain: readonly Link[], evidence: readonly YearEvidence[]): Base | null {
  const input = chain[0]!.input;
  const leaps = chain.filter(({ at }) => isLeapDay(at));
  const ends = extremes(chain);
  let best: (Base & { readonly fit: readonly number[] }) | null = null;
  for (const { ms, input: from } of evidence) {
    const near = new Date(ms).getUTCFullYear();
    const rank = from === input ? 0 : 1;
    for (let year = near - 2; year <= near + 1; year++) {
      if (leaps.some(({ turn }) => !isLeap(year + turn))) continue;
      const times = ends.map(({ at, turn }) => inYear(at, year + turn));
      const last = Math.max(...times);
      const gap = Math.max(0, Math.min(...times) - ms, ms - last);
      // A log of years holds any moment in several ways: then it ends near what is known.
      const fit = [rank, Math.floor(gap / WEEK), Math.abs(last - ms)];
      if (best === null || isBetter(fit, best.fit)) best = { year, from, fit };
    }
  }
  return best && { year: best.year, from: best.from };
}

/** How the stamps of one file that state no year are read. */
export interface YearReading {
  readonly input: number;
  /** Year of the file's first stamp, or null where nothing tells it. */
  readonly base: Base | null;
  /** The first stamp behind each New Year. */
  readonly turns: readonly { readonly knot: Knot; readonly year: number | null }[];
  read(at: Instant, offset: number): Instant;
}

/** The last link at or before `offset`; the first where all are behind it. */
function linkAt(chain: readonly Link[], offset: number): Link {
  let low = 0;
  let high = chain.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chain[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  return chain[low]!;
}

/** Reads the years of a file; null where all its stamps state them. */
export function readYears(
  knots: readonly Knot[],
  evidence: readonly YearEvidence[],
  given: number | undefined,
): YearReading | null {
  const chain = chainOf(knots);
  if (chain.length === 0) return null;
  const base = given === undefined ? inferBase(chain, evidence) : { year: given, from: null };
  // Without a year the last stamps, or those that have a 29 February, stand in the leap year.
  const anchor = chain.find(({ at }) => isLeapDay(at)) ?? chain.at(-1)!;
  const first = base?.year ?? YEARLESS - anchor.turn;
  const turns: { knot: Knot; year: number | null }[] = [];
  for (const link of chain) {
    if (link.turn > turns.length) turns.push({ knot: link, year: base && base.year + link.turn });
  }
  return {
    input: chain[0]!.input,
    base,
    turns,
    read(at, offset) {
      const link = linkAt(chain, offset);
      const year = first + link.turn + turnBetween(link.at, at);
      return { ...at, ms: inYear(at, year), year: base !== null };
    },
  };
}
