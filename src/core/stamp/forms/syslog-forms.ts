import { wallInstant, zoneMinutes } from '../calendar.ts';
import { HALF, hourOf, MONTH, type StampForm, sticky, TIME, ZONE } from '../form.ts';
import { monthNumber } from '../months.ts';

const YEAR = '((?:19|20)\\d{2})';

/** Stamps of syslog, journalctl, asctime and `date`: a month by its name. */
export const syslogForms: readonly StampForm[] = [
  {
    id: 'syslog',
    leads: ['letter', 'digit'],
    pattern: sticky(`${MONTH} +(\\d{1,2})(?:,? (\\d{4}))?,? ${TIME}(?: ?(${HALF}))?(?![\\d:])`),
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
      `[\\p{L}.]{1,12},? ${MONTH} +(\\d{1,2}) ${TIME}(?: ?(${HALF}))?${ZONE}(?: ${YEAR}(?!\\d))?(?![\\d:])`,
    ),
    read: (m) => {
      const month = monthNumber(m[1]!);
      return month === null
        ? null
        : wallInstant({
            year: m[9] === undefined ? null : Number(m[9]),
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
    // RFC 2822, `date` in French and German, Redis, access logs, Tomcat, `%d-%b-%y`.
    pattern: sticky(
      `(?:[\\p{L}.]{2,10},? )?(\\d{1,2})\\.?[ /-]${MONTH}(?:[ /-](\\d{4}|\\d{2})(?!\\d))?(?:, |[ :T])${TIME}(?: ?(${HALF}))?${ZONE}(?: ${YEAR}(?!\\d))?(?![\\d:])`,
    ),
    read: (m) => {
      const month = monthNumber(m[2]!);
      const year = m[3]?.padStart(4, '20') ?? m[10];
      return month === null
        ? null
        : wallInstant({
            year: year === undefined ? null : Number(year),
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
];
