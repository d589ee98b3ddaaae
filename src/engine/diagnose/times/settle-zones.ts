import type { Instant } from '../../../core/instant.ts';
import type { Spot } from '../../../core/where.ts';
import type { Said } from './clock-knots.ts';

/** Offsets from UTC in use are whole quarters of an hour. */
const QUARTER = 15 * 60_000;
/** The farthest zones are 26 hours apart. */
const FARTHEST = 26 * 60;
/** How much later than said a line may be stamped: two writers of one event, and rounding. */
const SLACK_MS = 2000;
/** A single event that two inputs share must be told by a text as long as this, with a digit. */
const TELLING = 30;

/** A number that only one process or one device has: a program that runs every hour has another. */
const IDENTITY = /\bpid\W{0,2}\d{2,}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/i;

/** Whether a line tells of one event and no other: not what each run of a program prints. */
const isSingular = ({ kernel, message }: Said): boolean => kernel || IDENTITY.test(message);

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

/** Lines said once only, by their message. */
export function saidOnce(said: readonly Said[]): ReadonlyMap<string, Said> {
  const times = new Map<string, number>();
  for (const { message } of said) times.set(message, (times.get(message) ?? 0) + 1);
  return new Map(
    said.filter(({ message }) => times.get(message) === 1).map((line) => [line.message, line]),
  );
}

/** Whether two lines of one message can be of one event: no two hosts are named. */
export const sameHost = (a: Said, b: Said): boolean =>
  a.host === null || b.host === null || a.host === b.host;

/** Whether so few shared messages still prove that two inputs tell of the same events. */
export function enough(shared: readonly (readonly [Said, Said])[]): boolean {
  if (shared.length > 1) return true;
  return shared.some(
    ([a, b]) => a.whole && b.whole && a.message.length >= TELLING && /\d/.test(a.message),
  );
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
  const others = saidOnce(there.filter(isSingular));
  const shared = [...saidOnce(here.filter(isSingular)).values()].flatMap((line): [Said, Said][] => {
    const other = others.get(line.message);
    return other && sameHost(line, other) ? [[line, other]] : [];
  });
  if (!enough(shared)) return null;
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
