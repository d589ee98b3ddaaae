import { numberedInstant, wallInstant, zoneMinutes } from '../calendar.ts';
import { HALF, hourOf, type StampForm, sticky, TIME, ZONE } from '../form.ts';

/** What tells a date from other pairs of numbers when a time stands behind it. */
const ENDS = '(?=[\\s\\],;|]|$)';

/** Dates of numbers that do not begin with a year: which of them is the month, only some forms say. */
export const numberedForms: readonly StampForm[] = [
  {
    id: 'day-dots',
    leads: ['digit'],
    // With dots the day comes first wherever dates are written so.
    pattern: sticky(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,? |[T-])${TIME}${ZONE}(?![\\d:])`),
    read: (m) =>
      wallInstant({
        year: Number(m[3]),
        month: Number(m[2]),
        day: Number(m[1]),
        hour: Number(m[4]),
        minute: Number(m[5]),
        second: Number(m[6]),
        fraction: m[7],
        zone: zoneMinutes(m[8]),
      }),
    sample: '05.01.2026 10:02:11,123 FEHLER Grafikkarte nicht gefunden',
    reads: '2026-01-05T10:02:11.123',
  },
  {
    id: 'numbered',
    leads: ['digit'],
    // `%m/%d/%Y` and `%d/%m/%Y`; Windows in either country; ipmitool with a bar between.
    pattern: sticky(
      `(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?:,? | \\| |[T\\t-])${TIME}(?: ?(${HALF}))?${ZONE}(?![\\d:])`,
    ),
    read: (m) =>
      numberedInstant({
        year: Number(m[4]),
        one: Number(m[1]),
        other: Number(m[3]),
        hour: hourOf(m[5]!, m[9]),
        minute: Number(m[6]),
        second: Number(m[7]),
        fraction: m[8],
        zone: zoneMinutes(m[10]),
      }),
    sample: '1/25/2026 10:02:11 PM  Error  nvlddmkm',
    reads: '2026-01-25T22:02:11',
  },
  {
    id: 'numbered-yearless',
    leads: ['digit'],
    pattern: sticky(`(\\d{2})([/-])(\\d{2})[ |]${TIME}${ENDS}`),
    read: (m) =>
      numberedInstant({
        year: null,
        one: Number(m[1]),
        other: Number(m[3]),
        hour: Number(m[4]),
        minute: Number(m[5]),
        second: Number(m[6]),
        fraction: m[7],
      }),
    sample: '[01-25 10:02:11] INFO trainer: epoch 3',
    reads: '--01-25T10:02:11',
  },
];
