/**
 * A moment as a log states it.
 *
 * - `wall`: `ms` is milliseconds since 1970-01-01 UTC. Where the log states no zone (`zone` null),
 *   `ms` is the local reading taken as if it were UTC. Where it states no year (`year` false),
 *   the reading is taken in {@link YEARLESS}; where it states a time of day and no date, on the first
 *   day of that year.
 * - `boot`: `ms` is milliseconds since the machine booted, with microseconds behind the point.
 */
export interface Instant {
  readonly ms: number;
  readonly clock: 'wall' | 'boot';
  /** Minutes east of UTC, or null where the log does not say. */
  readonly zone: number | null;
  /** Whether the log states the year. */
  readonly year: boolean;
  /** Milliseconds between two readings of this clock: 1, 1000, 60000 ... */
  readonly precision: number;
  /** Set where the log states a time of day only; `year` is false then, too. */
  readonly dateless?: true;
  /** Set where day and month are two numbers and the form leaves open which is which. */
  readonly order?: DateOrder;
}

/** How `ms` takes two numbers of which either may be the month. */
export interface DateOrder {
  readonly first: 'month' | 'day';
  /** The moment with the two exchanged; null where no calendar has it, so that the order is certain. */
  readonly swapped: number | null;
}

/** The leap year in which stamps without a year are placed, so that 29 February can be read. */
export const YEARLESS = 1972;

const DAY_MS = 86_400_000;

const pad = (n: number, width = 2): string => String(Math.trunc(n)).padStart(width, '0');

function zoneText(zone: number | null): string {
  if (zone === null) return '';
  if (zone === 0) return 'Z';
  const sign = zone < 0 ? '-' : '+';
  return `${sign}${pad(Math.abs(zone) / 60)}:${pad(Math.abs(zone) % 60)}`;
}

/** Midnights between the first day of a log that states no dates and this instant. */
const dayOf = (ms: number): number => Math.floor((ms - Date.UTC(YEARLESS, 0)) / DAY_MS);

function dateText(at: Instant, local: Date): string {
  if (at.dateless) {
    const days = dayOf(local.getTime());
    return days === 0 ? '' : days > 0 ? `+${days}` : String(days);
  }
  const year = at.year ? pad(local.getUTCFullYear(), 4) : '-';
  return `${year}-${pad(local.getUTCMonth() + 1)}-${pad(local.getUTCDate())}`;
}

/**
 * An instant as text: ISO 8601 for wall clocks (`2026-01-05T10:02:11.250+08:00`; without zone where
 * none is stated; `--01-05T10:02:11` without year; `T10:02:11` without date, and `+1T00:00:05` after
 * the next midnight) and `boot+12.345s` for boot clocks.
 */
export function formatInstant(at: Instant): string {
  if (at.clock === 'boot') {
    const ms = Math.floor(at.ms);
    return `boot+${(ms / 1000).toFixed(at.precision < 1000 ? 3 : 0)}s`;
  }
  const local = new Date(at.ms + (at.zone ?? 0) * 60_000);
  const time = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:${pad(local.getUTCSeconds())}`;
  const fraction = at.precision < 1000 ? `.${pad(local.getUTCMilliseconds(), 3)}` : '';
  return `${dateText(at, local)}T${time}${fraction}${zoneText(at.zone)}`;
}

/** Whether two instants stand on one axis, so that their difference means something. */
export const comparable = (a: Instant, b: Instant): boolean =>
  a.clock === b.clock &&
  a.year === b.year &&
  a.dateless === b.dateless &&
  (a.zone === null) === (b.zone === null);
