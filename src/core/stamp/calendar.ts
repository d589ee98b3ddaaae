import { type DateOrder, type Instant, YEARLESS } from '../instant.ts';

/** A reading of a wall clock, as a log states it. */
export interface Reading {
  /** Four digits, or null where the log does not say. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Null where the log stops at minutes. */
  readonly second: number | null;
  /** Digits behind the second's point or comma. */
  readonly fraction?: string | undefined;
  /** Minutes east of UTC. */
  readonly zone?: number | null;
}

const millis = (fraction: string | undefined): number =>
  fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));

/** Milliseconds between two readings that show so many digits behind the second. */
const precisionOf = (fraction: string | undefined): number =>
  fraction === undefined ? 1000 : 10 ** (3 - Math.min(3, fraction.length));

const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const isTime = (hour: number, minute: number, second: number): boolean =>
  hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59));

/** The instant of a wall clock reading, or null where no calendar has it (month 13, 30 February). */
export function wallInstant(reading: Reading): Instant | null {
  const { month, day, hour, minute, second, fraction } = reading;
  const zone = reading.zone ?? null;
  const year = reading.year ?? YEARLESS;
  if (year < 1970 || year > 2199) return null;
  if (!isDate(year, month, day) || !isTime(hour, minute, second ?? 0)) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second ?? 0, millis(fraction));
  return {
    ms: local - (zone ?? 0) * 60_000,
    clock: 'wall',
    zone,
    year: reading.year !== null,
    precision: second === null ? 60_000 : precisionOf(fraction),
  };
}

/**
 * A reading from the groups year (four digits, or two of this century), month, day, hour, minute,
 * second, fraction, and a zone where there is an eighth.
 */
export const yearFirst = (m: RegExpExecArray): Instant | null =>
  wallInstant({
    year: Number(m[1]!.padStart(4, '20')),
    month: Number(m[2]),
    day: Number(m[3]),
    hour: Number(m[4]),
    minute: Number(m[5]),
    second: Number(m[6]),
    fraction: m[7],
    zone: zoneMinutes(m[8]),
  });

/** A reading whose two numbers of a date may be month and day or day and month. */
export interface NumberedReading extends Omit<Reading, 'month' | 'day'> {
  readonly one: number;
  readonly other: number;
}

/**
 * The instant of a date of two numbers in an order that the form leaves open: month first, unless
 * only the other is a date.
 */
export function numberedInstant({ one, other, ...rest }: NumberedReading): Instant | null {
  const monthFirst = wallInstant({ ...rest, month: one, day: other });
  const dayFirst = wallInstant({ ...rest, month: other, day: one });
  if (one === other) return monthFirst;
  const order: DateOrder = monthFirst
    ? { first: 'month', swapped: dayFirst?.ms ?? null }
    : { first: 'day', swapped: null };
  const at = monthFirst ?? dayFirst;
  return at && { ...at, order };
}

/** The instant of a time of day whose date is not stated. */
export function datelessInstant(reading: Omit<Reading, 'year' | 'month' | 'day'>): Instant | null {
  const at = wallInstant({ ...reading, year: null, month: 1, day: 1 });
  return at && { ...at, dateless: true };
}

/** The instant of a count since 1970 in UTC: `1767578531` seconds and the digits behind them. */
export function epochInstant(seconds: string, fraction?: string): Instant | null {
  const whole = Number(seconds);
  // 2001 to 2099: a longer or shorter number is something else.
  if (whole < 1e9 || whole > 4_070_908_800) return null;
  return {
    ms: whole * 1000 + millis(fraction),
    clock: 'wall',
    zone: 0,
    year: true,
    precision: precisionOf(fraction),
  };
}

/** A count since 1970 in whole seconds, milliseconds, microseconds or nanoseconds, told by its length. */
export function countedInstant(digits: string, fraction?: string): Instant | null {
  if (digits.length === 10) return epochInstant(digits, fraction);
  return [13, 16, 19].includes(digits.length)
    ? epochInstant(digits.slice(0, 10), digits.slice(10))
    : null;
}

/** The instant of `1.767578531123e+09`: seconds since 1970, zeros at the end left out. */
export function scientificInstant(mantissa: string): Instant | null {
  const digits = mantissa.replace('.', '').padEnd(10, '0');
  return epochInstant(digits.slice(0, 10), digits.slice(10) || undefined);
}

/** The instant of a count since the machine booted, to the microsecond: by that, lines are told apart. */
export const bootInstant = (seconds: string, fraction: string): Instant => ({
  ms: Number(seconds) * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0')) / 1000,
  clock: 'boot',
  zone: null,
  year: true,
  precision: precisionOf(fraction),
});

/**
 * Zone abbreviations that mean one offset in use today, in minutes east of UTC. `CST`, `IST` and
 * `BST` mean several and stay unread.
 */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  HKT: 480,
  JST: 540,
  KST: 540,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AEST: 600,
  AEDT: 660,
};

/** Minutes east of UTC of `Z`, `+0800`, `-05:00`, `+08`, `(UTC+8)`, `PDT`; null where it says nothing. */
export function zoneMinutes(text: string | undefined): number | null {
  if (text === undefined) return null;
  const zone = text.trim().replace(/^\((.*)\)$/, '$1');
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (offset === null) return ZONES[zone.toUpperCase()] ?? null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  // Real offsets end at 14 hours and on a quarter; `-1234` behind a stamp is a process id.
  if (minutes > 14 * 60 || minutes % 15 !== 0) return null;
  return offset[1] === '-' ? -minutes : minutes;
}
