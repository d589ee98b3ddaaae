import type { Instant } from '../instant.ts';
import { isoForms } from './app-forms.ts';
import { epochInstant } from './calendar.ts';
import { type StampForm, sticky } from './form.ts';

/** A number of seconds, milliseconds, microseconds or nanoseconds since 1970, told by its length. */
function countedInstant(digits: string, fraction: string | undefined): Instant | null {
  if (digits.length === 10) return epochInstant(digits, fraction);
  return [13, 16, 19].includes(digits.length)
    ? epochInstant(digits.slice(0, 10), digits.slice(10))
    : null;
}

/** An instant from the text of a JSON field. */
function quotedInstant(text: string): Instant | null {
  for (const form of isoForms) {
    form.pattern.lastIndex = 0;
    const match = form.pattern.exec(text);
    if (match !== null) return form.read(match);
  }
  return null;
}

/** Stamps inside JSON lines. */
export const structuredForms: readonly StampForm[] = [
  {
    id: 'journal-json',
    leads: ['{'],
    pattern: sticky('\\{.{0,3000}?"__REALTIME_TIMESTAMP" ?: ?"(\\d{16})"'),
    read: (m) => countedInstant(m[1]!, undefined),
    sample: '{"PRIORITY":"3","__REALTIME_TIMESTAMP":"1757422415123456","MESSAGE":"NVRM: Xid"}',
    reads: '2025-09-09T12:53:35.123Z',
  },
  {
    id: 'json',
    leads: ['{'],
    pattern: sticky(
      '\\{.{0,3000}?"(?:@?timestamp|time|ts|asctime|datetime)" ?: ?(?:"([^"]{8,48})"|(\\d{10,19})(?:\\.(\\d{1,9}))?)',
    ),
    read: (m) => (m[1] === undefined ? countedInstant(m[2]!, m[3]) : quotedInstant(m[1])),
    sample: '{"log":"started\\n","stream":"stderr","time":"2026-01-05T10:02:11.123456789Z"}',
    reads: '2026-01-05T10:02:11.123Z',
  },
];
