import type { Instant } from '../../../../core/instant.ts';
import type { Spot } from '../../../../core/where.ts';
import type { Said } from './clock-knots.ts';
import { isTelling, proves, SLACK_MS, sharedEvents } from './share-events.ts';

/** Offsets from UTC in use are whole quarters of an hour. */
const QUARTER = 15 * 60_000;
/** The farthest zones are 26 hours apart. */
const FARTHEST = 26 * 60;

/** How far one clock is ahead of another, with the two lines that say so. */
export interface Offset {
  /** Whole minutes, a multiple of 15. */
  readonly minutes: number;
  readonly here: Spot;
  readonly there: Spot;
}

/** A line whose own stamp meets a UTC time. */
export interface EpochTie {
  readonly spot: Spot;
  /** The line's stamp, its year settled. */
  readonly at: Instant;
  readonly epoch: number;
  readonly how: 'audit' | 'rtc';
}

/** The whole quarters of an hour that `ms` is, in minutes, or null where it is not near any. */
function quarters(ms: number, slack: number): number | null {
  const minutes = Math.round(ms / QUARTER) * 15;
  return Math.abs(ms - minutes * 60_000) <= slack && Math.abs(minutes) <= FARTHEST ? minutes : null;
}

/**
 * How far the clock of `here` is ahead of that of `there`, solved from events that both hold: every
 * message that each says once must agree. Null where nothing is shared or the pairs disagree.
 */
export function solveOffset(
  here: readonly Said[],
  there: readonly Said[],
  wall: (said: Said) => Instant,
): Offset | null {
  // What a program says without a number of its own, each of its runs says again.
  const tells = (line: Said): boolean => line.kernel || isTelling(line);
  const shared = sharedEvents(here.filter(tells), there.filter(tells));
  if (!proves(shared, wall)) return null;
  const steps = new Set(
    shared.map(([a, b]) => {
      const [x, y] = [wall(a), wall(b)];
      if (x.year !== y.year) return null;
      return quarters(x.ms - y.ms, SLACK_MS + Math.max(x.precision, y.precision));
    }),
  );
  const [minutes] = steps;
  if (steps.size !== 1 || minutes === null || minutes === undefined) return null;
  return { minutes, here: shared[0]![0].spot, there: shared[0]![1].spot };
}

/** Bytes within which two lines of a file are of one moment, unless their stamps tell otherwise. */
const BESIDE_BYTES = 4096;
/** How far apart two lines of one moment are stamped. */
const BESIDE_MS = 5000;

/**
 * The zone of a file's stamps that state none, from its lines that do: a program with two loggers, one
 * of which writes UTC. Lines of either kind stand beside each other, and all such pairs must agree.
 */
export function zoneBeside(said: readonly Said[], wall: (said: Said) => Instant): Offset | null {
  const pairs = said.flatMap((line, i) => {
    const next = said[i + 1];
    const near = next && next.spot.offset - line.spot.offset <= BESIDE_BYTES;
    if (!near || (line.at.zone === null) === (next.at.zone === null)) return [];
    const [here, there] = line.at.zone === null ? [line, next] : [next, line];
    const [x, y] = [wall(here), wall(there)];
    const minutes = x.year === y.year ? quarters(x.ms - y.ms, BESIDE_MS) : null;
    return minutes === null ? [] : [{ minutes, here: here.spot, there: there.spot }];
  });
  const [first] = pairs;
  const agree = pairs.every(({ minutes }) => minutes === first?.minutes);
  return first && agree && Math.abs(first.minutes) <= 14 * 60 ? first : null;
}

/** Syslog stamps what the kernel said during boot only when it starts itself. */
const LATE_MS = 120_000;

/** The zone in which a file's stamps were written, from its lines that hold a UTC time. */
export function zoneFromEpochs(ties: readonly EpochTie[]): { minutes: number; spot: Spot } | null {
  const stated = ties.filter(({ how }) => how === 'audit');
  const used = stated.length > 0 ? stated : ties;
  const zones = new Set(used.map(({ at, epoch }) => quarters(at.ms - epoch, LATE_MS)));
  const [minutes] = zones;
  if (zones.size !== 1 || minutes === null || minutes === undefined) return null;
  // A hardware clock may run in local time, which the kernel takes for UTC: then it says nothing.
  if (minutes === 0 && stated.length === 0) return null;
  return Math.abs(minutes) <= 14 * 60 ? { minutes, spot: used[0]!.spot } : null;
}
