import type { Rewriter } from '../rewrite.ts';

/** Fields of a journal entry that make the line `journalctl -o short-iso-precise` prints. */
export type JournalFields = ReadonlyMap<string, string>;

/** Names of the fields that are read, whatever the output mode. */
export const JOURNAL_FIELDS: ReadonlySet<string> = new Set([
  '__REALTIME_TIMESTAMP',
  '_HOSTNAME',
  'SYSLOG_IDENTIFIER',
  'SYSLOG_PID',
  '_COMM',
  '_PID',
  '_TRANSPORT',
]);

const encoder = new TextEncoder();

/** Microseconds since 1970 as ISO 8601; empty where the text is no such count. */
function isoMicros(micros: string | undefined): string {
  if (micros === undefined || !/^\d{16}$/.test(micros)) return '';
  const seconds = new Date(Number(micros.slice(0, 10)) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${micros.slice(10)}Z `;
}

/** Who said it: the kernel, or a program and its process. */
function speaker(fields: JournalFields): string {
  if (fields.get('_TRANSPORT') === 'kernel') return 'kernel: ';
  const name = fields.get('SYSLOG_IDENTIFIER') ?? fields.get('_COMM') ?? 'unknown';
  const pid = fields.get('_PID') ?? fields.get('SYSLOG_PID');
  return pid === undefined ? `${name}: ` : `${name}[${pid}]: `;
}

/**
 * Writes what stands before an entry's message: its time, its host and who said it. `from` is the
 * place in the original that the line stands for, `stamp` the time as text where it is no count.
 */
export function putJournalHead(
  out: Rewriter,
  from: number,
  fields: JournalFields,
  stamp?: string,
): void {
  const time = stamp === undefined ? isoMicros(fields.get('__REALTIME_TIMESTAMP')) : `${stamp} `;
  const host = fields.get('_HOSTNAME');
  out.place(from, encoder.encode(`${time}${host ? `${host} ` : ''}${speaker(fields)}`));
}
