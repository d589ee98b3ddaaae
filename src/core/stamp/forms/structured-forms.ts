import type { Instant } from '../../instant.ts';
import { countedInstant, scientificInstant } from '../calendar.ts';
import { LEVEL, type StampForm, sticky } from '../form.ts';
import { isoForms } from './iso-forms.ts';

/** An instant from the text of a JSON field. */
function quotedInstant(text: string): Instant | null {
  if (/^\d{10,19}$/.test(text)) return countedInstant(text);
  for (const form of isoForms) {
    form.pattern.lastIndex = 0;
    const match = form.pattern.exec(text);
    if (match !== null) return form.read(match);
  }
  return null;
}

/** Names under which JSON lines hold their stamp: Docker, zap, Serilog, python-json-logger, MLPerf. */
const KEYS =
  '(?:@?timestamp|time|ts|@t|asctime|datetime|date|created|eventTime|log_?time|time_ms|timestamp_ms)';

/** Stamps inside JSON lines, in lines of `key=value` pairs and in XML. */
export const structuredForms: readonly StampForm[] = [
  {
    id: 'journal-json',
    leads: ['{'],
    pattern: sticky('\\{.{0,3000}?"__REALTIME_TIMESTAMP" ?: ?"(\\d{16})"'),
    read: (m) => countedInstant(m[1]!),
    sample: '{"PRIORITY":"3","__REALTIME_TIMESTAMP":"1757422415123456","MESSAGE":"NVRM: Xid"}',
    reads: '2025-09-09T12:53:35.123Z',
  },
  {
    id: 'json',
    leads: ['{'],
    pattern: sticky(
      `\\{.{0,3000}?"${KEYS}" ?: ?(?:"([^"]{8,48})"|(1\\.\\d{4,17})e\\+?09|(\\d{10,19})(?:\\.(\\d{1,9}))?)`,
    ),
    read: (m) => {
      if (m[1] !== undefined) return quotedInstant(m[1]);
      return m[2] === undefined ? countedInstant(m[3]!, m[4]) : scientificInstant(m[2]);
    },
    sample: '{"log":"started\\n","stream":"stderr","time":"2026-01-05T10:02:11.123456789Z"}',
    reads: '2026-01-05T10:02:11.123Z',
  },
  {
    id: 'llama-server',
    leads: ['letter'],
    pattern: sticky(
      `${LEVEL} +\\[[^\\]]{1,60}\\] .{0,1000}?\\| .{0,1000}? timestamp=(\\d{10})(?!\\d)`,
    ),
    read: (m) => countedInstant(m[1]!),
    sample: 'INFO [main] build info | build=1 commit="1e6f655" tid="139" timestamp=1767578531',
    reads: '2026-01-05T02:02:11Z',
  },
  {
    id: 'windows-event',
    leads: ['<'],
    pattern: sticky('<(?:Event\\b.{0,2000}?<)?TimeCreated SystemTime=[\'"]([^\'"]{10,40})[\'"]'),
    read: (m) => quotedInstant(m[1]!),
    sample: "<TimeCreated SystemTime='2026-01-05T10:02:11.1234567Z'/>",
    reads: '2026-01-05T10:02:11.123Z',
  },
];
