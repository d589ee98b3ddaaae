import { epochInstant, wallInstant, zoneMinutes } from './calendar.ts';
import { MONTH, type StampForm, sticky, TIME } from './form.ts';
import { monthNumber } from './months.ts';

const ZONE = '(?: ([A-Z]{3,4}|[+-]\\d{2}:?\\d{2}))?';

/** Hour of the day from a twelve-hour reading: 12 AM is 0, 12 PM is 12. */
export const hourOf = (hour: string, half: string | undefined): number => {
  if (half === undefined) return Number(hour);
  return (Number(hour) % 12) + (/^[Pp下晚]/.test(half) ? 12 : 0);
};

/** Stamps of syslog, journalctl, asctime and `date`: a month by its name. */
export const syslogForms: readonly StampForm[] = [
  {
    id: 'syslog',
    leads: ['letter', 'digit'],
    pattern: sticky(`${MONTH} +(\\d{1,2})(?:,? (\\d{4}))?,? ${TIME}(?: ([AP]M))?(?![\\d:])`),
    read: (m) => {
      const month = monthNumber(m[1]!);
      return month === null
        ? null
        : wallInstant({
            year: m[3] === undefined ? null : Number(m[3]),
            month,
            day: Number(m[2]),
            hour: hourOf(m[4]!, m[8]),
            minute: Number(m[5]),
            second: Number(m[6]),
            fraction: m[7],
          });
    },
    sample: '11月 16 04:38:20 node-1 kernel: NVRM: Xid (PCI:0000:03:00): 13, pid=4242',
    reads: '--11-16T04:38:20',
  },
  {
    id: 'asctime',
    leads: ['letter'],
    pattern: sticky(
      `[\\p{L}.]{1,12},? ${MONTH} +(\\d{1,2}) ${TIME}(?: ([AP]M))?${ZONE} (\\d{4})(?!\\d)`,
    ),
    read: (m) => {
      const month = monthNumber(m[1]!);
      return month === null
        ? null
        : wallInstant({
            year: Number(m[9]),
            month,
            day: Number(m[2]),
            hour: hourOf(m[3]!, m[7]),
            minute: Number(m[4]),
            second: Number(m[5]),
            fraction: m[6],
            zone: zoneMinutes(m[8]),
          });
    },
    sample: 'Tue Jul 14 09:00:26 2026',
    reads: '2026-07-14T09:00:26',
  },
  {
    id: 'day-month-year',
    leads: ['letter', 'digit'],
    // RFC 2822, `date` in French, Redis, the common log format, MATLAB.
    pattern: sticky(
      `(?:[\\p{L}.]{2,10},? )?(\\d{1,2})[ /-]${MONTH}[ /-](\\d{4})[ :T]${TIME}(?: ([AP]M))?${ZONE}(?![\\d:])`,
    ),
    read: (m) => {
      const month = monthNumber(m[2]!);
      return month === null
        ? null
        : wallInstant({
            year: Number(m[3]),
            month,
            day: Number(m[1]),
            hour: hourOf(m[4]!, m[8]),
            minute: Number(m[5]),
            second: Number(m[6]),
            fraction: m[7],
            zone: zoneMinutes(m[9]),
          });
    },
    sample: '05/Jan/2026:10:02:11 +0800',
    reads: '2026-01-05T10:02:11+08:00',
  },
  {
    id: 'access-log',
    leads: ['letter', 'digit'],
    pattern: sticky(
      `[\\w.:-]{2,64} - \\S{1,64} \\[(\\d{2})/${MONTH}/(\\d{4}):${TIME} ([+-]\\d{4})\\]`,
    ),
    read: (m) => {
      const month = monthNumber(m[2]!);
      return month === null
        ? null
        : wallInstant({
            year: Number(m[3]),
            month,
            day: Number(m[1]),
            hour: Number(m[4]),
            minute: Number(m[5]),
            second: Number(m[6]),
            fraction: m[7],
            zone: zoneMinutes(m[8]),
          });
    },
    sample: '10.0.0.7 - - [05/Jan/2026:10:02:11 +0800] "POST /v1/completions HTTP/1.1" 200 512',
    reads: '2026-01-05T10:02:11+08:00',
  },
  {
    id: 'epoch',
    leads: ['digit'],
    // journalctl -o short-unix, audit records, strace -ttt.
    pattern: sticky('(1\\d{9})\\.(\\d{3,9})(?=[ :]|$)'),
    read: (m) => epochInstant(m[1]!, m[2]),
    sample: 'type=AVC msg=audit(1661449084.737:2): apparmor="STATUS"',
    reads: '2022-08-25T17:38:04.737Z',
  },
];
