/**
 * A moment as a log states it.
 *
 * - `wall`: `ms` is milliseconds since 1970-01-01 UTC. Where the log states no zone (`zone` null),
 *   `ms` is the local reading taken as if it were UTC. Where it states no year (`year` false),
 *   the reading is taken in {@link YEARLESS}.
 * - `boot`: `ms` is milliseconds since the machine booted (dmesg without -T).
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
}

/** The leap year in which stamps without a year are placed, so that 29 February can be read. */
export const YEARLESS = 1972;

const pad = (n: number, width = 2): string => String(Math.trunc(n)).padStart(width, '0');

function zoneText(zone: number | null): string {
  if (zone === null) return '';
  if (zone === 0) return 'Z';
  const sign = zone < 0 ? '-' : '+';
  return `${sign}${pad(Math.abs(zone) / 60)}:${pad(Math.abs(zone) % 60)}`;
}

/**
 * An instant as text: ISO 8601 for wall clocks (`2026-01-05T10:02:11.250+08:00`; without zone where
 * none is stated; `--01-05T10:02:11` without year) and `boot+12.345s` for boot clocks.
 */
export function formatInstant(at: Instant): string {
  if (at.clock === 'boot') return `boot+${(at.ms / 1000).toFixed(at.precision < 1000 ? 3 : 0)}s`;
  const local = new Date(at.ms + (at.zone ?? 0) * 60_000);
  const date = `${at.year ? pad(local.getUTCFullYear(), 4) : '-'}-${pad(local.getUTCMonth() + 1)}-${pad(local.getUTCDate())}`;
  const time = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:${pad(local.getUTCSeconds())}`;
  const fraction = at.precision < 1000 ? `.${pad(local.getUTCMilliseconds(), 3)}` : '';
  return `${date}T${time}${fraction}${zoneText(at.zone)}`;
}

/** Whether two instants stand on one axis, so that their difference means something. */
export const comparable = (a: Instant, b: Instant): boolean =>
  a.clock === b.clock && a.year === b.year && (a.zone === null) === (b.zone === null);
