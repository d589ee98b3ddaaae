import { wallInstant, yearFirst, zoneMinutes } from '../calendar.ts';
import { HALF, hourOf, MONTH, type StampForm, sticky, TIME, ZONE } from '../form.ts';
import { monthNumber } from '../months.ts';

const WEEKDAY = '(?:(?:星期|周|週)[一二三四五六日天]|\\([月火水木金土日월화수목금토일]\\))';

/** What stands between date and time: `T`, blanks, a weekday, the edge of a column or bracket. */
const BETWEEN = `(?:[T_\\t-]| {1,3}| - | ?\\| ?|, ?|\\]\\[| ?${WEEKDAY} ?)`;

/** Stamps that state the year first: ISO 8601 and its relatives, Chinese, Japanese and Korean dates. */
export const isoForms: readonly StampForm[] = [
  {
    id: 'iso',
    leads: ['digit'],
    pattern: sticky(
      `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${BETWEEN}(?:(${HALF}) ?)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:](\\d{1,9}))?)?(?: ?(${HALF}))?${ZONE}(?![\\d:]\\d)`,
    ),
    read: (m) =>
      wallInstant({
        year: Number(m[1]),
        month: Number(m[3]),
        day: Number(m[4]),
        hour: hourOf(m[6]!, m[5] ?? m[10]),
        minute: Number(m[7]),
        second: m[8] === undefined ? null : Number(m[8]),
        fraction: m[9],
        zone: zoneMinutes(m[11]),
      }),
    sample: '2026-01-05 10:02:11,123 - root - INFO - started',
    reads: '2026-01-05T10:02:11.123',
  },
  {
    id: 'iso-compact',
    leads: ['digit'],
    pattern: sticky(
      `(\\d{4})(\\d{2})(\\d{2})(?:[T_-](\\d{2}):?(\\d{2}):?(\\d{2})| {1,4}(\\d{1,2}):(\\d{2}):(\\d{2}))(?:[.,:](\\d{1,9}))?${ZONE}(?!\\d)`,
    ),
    read: (m) =>
      wallInstant({
        year: Number(m[1]),
        month: Number(m[2]),
        day: Number(m[3]),
        hour: Number(m[4] ?? m[7]),
        minute: Number(m[5] ?? m[8]),
        second: Number(m[6] ?? m[9]),
        fraction: m[10],
        zone: zoneMinutes(m[11]),
      }),
    sample: '20260105T100211Z started',
    reads: '2026-01-05T10:02:11Z',
  },
  {
    id: 'unreal',
    leads: ['digit'],
    pattern: sticky(
      '(\\d{4})\\.(\\d{2})\\.(\\d{2})-(\\d{2})\\.(\\d{2})\\.(\\d{2}):(\\d{3})(?=\\])',
    ),
    read: yearFirst,
    sample: '[2026.01.05-10.02.11:123][  0]LogD3D12RHI: Error: GPU crash detected',
    reads: '2026-01-05T10:02:11.123',
  },
  {
    id: 'chinese',
    leads: ['digit'],
    pattern: sticky(
      `(?:(\\d{4}) ?[年년] ?)?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号일][ ,，]*(?:${WEEKDAY}[ ,，]*)?(?:(${HALF}) ?)?(\\d{1,2}) ?[:：时時시] ?(\\d{1,2})(?: ?[:：分분] ?(\\d{1,2}) ?[秒초]?(?:[.,](\\d{1,9}))?)?${ZONE}`,
    ),
    read: (m) =>
      wallInstant({
        year: m[1] === undefined ? null : Number(m[1]),
        month: Number(m[2]),
        day: Number(m[3]),
        hour: hourOf(m[5]!, m[4]),
        minute: Number(m[6]),
        second: m[7] === undefined ? null : Number(m[7]),
        fraction: m[8],
        zone: zoneMinutes(m[9]),
      }),
    sample: '2026年01月05日 10时02分11秒 任务开始',
    reads: '2026-01-05T10:02:11',
  },
  {
    id: 'year-named-month',
    leads: ['digit'],
    // Boost.Log's default, and `%Y %b %d`.
    pattern: sticky(`(\\d{4})[ -]${MONTH}[ -](\\d{1,2})[ T]${TIME}${ZONE}(?![\\d:])`),
    read: (m) => {
      const month = monthNumber(m[2]!);
      return month === null
        ? null
        : wallInstant({
            year: Number(m[1]),
            month,
            day: Number(m[3]),
            hour: Number(m[4]),
            minute: Number(m[5]),
            second: Number(m[6]),
            fraction: m[7],
            zone: zoneMinutes(m[8]),
          });
    },
    sample: '2026-Jan-05 10:02:11.123456 [error] device lost',
    reads: '2026-01-05T10:02:11.123',
  },
];
