import type { Instant } from '../instant.ts';
import { findStamp } from '../stamp.ts';
import { wallInstant } from './calendar.ts';

/** One end of a span of time that a person asks for. */
export type TimeBound =
  | { readonly kind: 'at'; readonly at: Instant }
  /** So long before the last stamp of the inputs. */
  | { readonly kind: 'before-end'; readonly ms: number };

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

const DURATION = /^(?:\d{1,6}[smhd])+$/;

/**
 * Reads `2026-01-05`, `2026-01-05T10:02`, `2026-01-05 10:02:11+08:00`, or a time before the end of
 * the log: `30m`, `2h`, `1d12h`. Null where it is none of these. A date alone is the whole day.
 */
export function parseTimeBound(text: string): TimeBound | null {
  const trimmed = text.trim();
  if (DURATION.test(trimmed)) {
    const parts = [...trimmed.matchAll(/(\d+)([smhd])/g)];
    const ms = parts.reduce((sum, [, size, unit]) => sum + Number(size) * UNITS[unit!]!, 0);
    return { kind: 'before-end', ms };
  }
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (day) {
    const [, year, month, date] = day.map(Number);
    const at = wallInstant({
      year: year!,
      month: month!,
      day: date!,
      hour: 0,
      minute: 0,
      second: 0,
    });
    return at && { kind: 'at', at: { ...at, precision: UNITS.d! } };
  }
  if (!/^\d{4}-\d{1,2}-\d{1,2}[T ]/.test(trimmed)) return null;
  const stamp = findStamp(trimmed);
  return stamp && stamp.end >= trimmed.length ? { kind: 'at', at: stamp.at } : null;
}
