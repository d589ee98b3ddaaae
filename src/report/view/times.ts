import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';

/** A stamp of the report (see `formatInstant`) taken apart. */
export interface Stamp {
  readonly clock: 'wall' | 'boot' | 'other';
  /** `2026-01-05`; `01-05` without year; `+1 d` a midnight after the first time of day; else empty. */
  readonly date: string;
  /** `10:02:14`; `+12.345 s` for a boot clock. */
  readonly time: string;
  /** `.250` behind the time of a wall clock, or empty. */
  readonly fraction: string;
  /** `UTC`, `UTC+08:00`, or empty. */
  readonly zone: string;
}

const WALL = /^(?:(\d{4,})|-)-(\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
const BOOT = /^boot\+([\d.]+)s$/;
/** A time of day without a date, and how many midnights before it. */
const DAILY = /^([+-]\d+)?T(\d\d:\d\d:\d\d)(\.\d+)?$/;

/** Takes a stamp of the report apart; a text of another form becomes the `time`. */
export function readStamp(at: string): Stamp {
  const wall = WALL.exec(at);
  if (wall) {
    const [, year, day = '', time = '', fraction = '', zone = ''] = wall;
    return {
      clock: 'wall',
      date: year === undefined ? day : `${year}-${day}`,
      time,
      fraction,
      zone: zone === '' ? '' : zone === 'Z' ? 'UTC' : `UTC${zone}`,
    };
  }
  const boot = BOOT.exec(at);
  if (boot) return { clock: 'boot', date: '', time: `+${boot[1]} s`, fraction: '', zone: '' };
  const daily = DAILY.exec(at);
  if (daily) {
    const date = daily[1] === undefined ? '' : `${daily[1]} d`;
    return { clock: 'wall', date, time: daily[2] ?? '', fraction: daily[3] ?? '', zone: '' };
  }
  return { clock: 'other', date: '', time: at, fraction: '', zone: '' };
}

/** Where a stamp lies: on which axis, and how many milliseconds along it. */
export function stampPlace(at: string): { readonly axis: number; readonly ms: number } {
  const boot = BOOT.exec(at);
  if (boot) return { axis: 3, ms: Number(boot[1]) * 1000 };
  const daily = DAILY.exec(at);
  if (daily) {
    const days = Number(daily[1] ?? 0);
    return {
      axis: 2,
      ms: days * 86_400_000 + Date.parse(`1972-01-01T${daily[2]}${daily[3] ?? ''}Z`),
    };
  }
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(at.slice(10));
  const ms = Date.parse(at.replace(/^--/, '1972-') + (zoned ? '' : 'Z'));
  return { axis: at.startsWith('--') ? 1 : 0, ms: Number.isNaN(ms) ? 0 : ms };
}

/** Minutes east of UTC that a zone of {@link Stamp} means. */
function minutesOf(zone: string): number {
  const parts = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}

/** A stamp as the clocks of another zone show it; a stamp that states no zone stays as it is. */
function inZone(at: string, zone: string): Stamp {
  const stamp = readStamp(at);
  if (stamp.zone === '' || stamp.zone === zone) return stamp;
  const shown = new Date(stampPlace(at).ms + minutesOf(zone) * 60_000).toISOString();
  const [date = '', time = ''] = shown.split('T');
  return {
    ...stamp,
    date: stamp.date.length > 5 ? date : date.slice(5),
    time: time.slice(0, 8),
    zone,
  };
}

/** The zone in which stamps of several are written: the one that most of them are in, rather not UTC. */
function commonZone(stamps: readonly Stamp[]): string {
  const counts = new Map<string, number>();
  for (const { zone } of stamps) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const local = [...counts].filter(([zone]) => zone !== 'UTC');
  return local.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'UTC';
}

const dated = (stamp: Stamp): string =>
  stamp.date === '' ? stamp.time : `${stamp.date} ${stamp.time}`;

/** A span for a reader: the second date is left out where it is the first's. Null without a clock. */
export function spanText(lang: Lang, first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  const from = readStamp(first);
  const to = from.zone === '' ? readStamp(last) : inZone(last, from.zone);
  const start = dated(from);
  if (start === dated(to)) return start;
  const end = from.date === to.date ? to.time : dated(to);
  if (from.clock !== 'boot') return message(lang, 'report.span', { from: start, to: end });
  const span = message(lang, 'report.span', { from: start.slice(1), to: end.replace(/^\+/, '') });
  return message(lang, 'report.span.boot', { span });
}

/** Stamps that lie within so many milliseconds are written with the digits behind the second. */
const CLOSE_MS = 10_000;

/** Whether all wall-clock stamps are of a few seconds. */
function areClose(all: readonly string[]): boolean {
  const walls = all.map(stampPlace).filter(({ axis }) => axis < 3);
  const moments = walls.map(({ ms }) => ms);
  return walls.length > 1 && Math.max(...moments) - Math.min(...moments) < CLOSE_MS;
}

/** How a list of stamps is written: what all share is said once, in `common`. */
export interface StampStyle {
  /** `2026-01-05`, `2026`, `UTC+08:00`, date and zone, or empty. */
  readonly common: string;
  /** One stamp without what is common. */
  write(at: string): string;
}

/**
 * Finds what the wall-clock stamps of a list share. Where all state a zone, but not the same, they are
 * written in one, so that the eye can compare them.
 */
export function stampStyle(all: readonly string[]): StampStyle {
  const stated = all.map(readStamp).filter((stamp) => stamp.clock === 'wall');
  const zoned = stated.length > 0 && stated.every(({ zone }) => zone !== '');
  const single = zoned ? commonZone(stated) : null;
  const read = (at: string): Stamp => (single === null ? readStamp(at) : inZone(at, single));
  const walls = all.map(read).filter((stamp) => stamp.clock === 'wall');
  const shared = (of: (stamp: Stamp) => string): string | null => {
    const values = new Set(walls.map(of));
    return values.size === 1 ? (values.values().next().value ?? null) : null;
  };
  const date = shared((stamp) => stamp.date);
  const zone = shared((stamp) => stamp.zone);
  const yearOf = ({ date: full }: Stamp): string => /^\d{4}(?=-)/.exec(full)?.[0] ?? '';
  const year = date === null ? shared(yearOf) : null;
  const close = areClose(all);
  return {
    common: [date ?? year, zone].filter((part) => part !== null && part !== '').join(' '),
    write(at) {
      const stamp = read(at);
      if (stamp.clock !== 'wall') return stamp.time;
      const day = date === null ? stamp.date.slice(year ? 5 : 0) : '';
      const time = stamp.time + (close ? stamp.fraction : '');
      const parts = [day, time, zone === null ? stamp.zone : ''];
      return parts.filter((part) => part !== '').join(' ');
    },
  };
}
