import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';

/** A stamp of the report (see `formatInstant`) taken apart. */
export interface Stamp {
  readonly clock: 'wall' | 'boot' | 'other';
  /** `2026-01-05`, `01-05` where the log states no year, empty for other clocks. */
  readonly date: string;
  /** `10:02:14`; `+12.345 s` for a boot clock. */
  readonly time: string;
  /** `UTC`, `UTC+08:00`, or empty. */
  readonly zone: string;
}

const WALL = /^(?:(\d{4,})|-)-(\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
const BOOT = /^boot\+([\d.]+)s$/;

/** Takes a stamp of the report apart; a text of another form becomes the `time`. */
export function readStamp(at: string): Stamp {
  const wall = WALL.exec(at);
  if (wall) {
    const [, year, day = '', time = '', zone = ''] = wall;
    return {
      clock: 'wall',
      date: year === undefined ? day : `${year}-${day}`,
      time,
      zone: zone === '' ? '' : zone === 'Z' ? 'UTC' : `UTC${zone}`,
    };
  }
  const boot = BOOT.exec(at);
  if (boot) return { clock: 'boot', date: '', time: `+${boot[1]} s`, zone: '' };
  return { clock: 'other', date: '', time: at, zone: '' };
}

const dated = (stamp: Stamp): string =>
  stamp.date === '' ? stamp.time : `${stamp.date} ${stamp.time}`;

/** A span for a reader: the second date is left out where it is the first's. Null without a clock. */
export function spanText(lang: Lang, first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  const from = readStamp(first);
  const to = readStamp(last);
  const start = dated(from);
  if (start === dated(to)) return start;
  const end = from.date === to.date ? to.time : dated(to);
  if (from.clock !== 'boot') return message(lang, 'report.span', { from: start, to: end });
  const span = message(lang, 'report.span', { from: start.slice(1), to: end.replace(/^\+/, '') });
  return message(lang, 'report.span.boot', { span });
}

/** How a list of stamps is written: what all share is said once, in `common`. */
export interface StampStyle {
  /** `2026-01-05`, `UTC+08:00`, both, or empty. */
  readonly common: string;
  /** One stamp without what is common. */
  write(at: string): string;
}

/** Finds what the wall-clock stamps of a list share. */
export function stampStyle(all: readonly string[]): StampStyle {
  const walls = all.map(readStamp).filter((stamp) => stamp.clock === 'wall');
  const shared = (of: (stamp: Stamp) => string): string | null => {
    const values = new Set(walls.map(of));
    return values.size === 1 ? (values.values().next().value ?? null) : null;
  };
  const date = shared((stamp) => stamp.date);
  const zone = shared((stamp) => stamp.zone);
  return {
    common: [date, zone].filter((part) => part !== null && part !== '').join(' '),
    write(at) {
      const stamp = readStamp(at);
      if (stamp.clock !== 'wall') return stamp.time;
      const parts = [date === null ? stamp.date : '', stamp.time, zone === null ? stamp.zone : ''];
      return parts.filter((part) => part !== '').join(' ');
    },
  };
}
