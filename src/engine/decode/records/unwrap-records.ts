import type { Rewritten } from '../rewrite.ts';
import { unescapeSyslog } from '../unescape-syslog.ts';
import { joinCri, unwrapDocker } from './container-logs.ts';
import { unwrapJournalExport, unwrapJournalVerbose } from './journal-blocks.ts';
import { unwrapJournalJson } from './journal-json.ts';
import { indexWithin } from './lines.ts';
import { unwrapNotebook } from './notebook.ts';
import { unwrapRecording } from './terminal-recording.ts';

/** A way to write logs as records, the line by which it is known, and how it is undone. */
interface RecordKind {
  readonly known: RegExp;
  readonly unwrap: (bytes: Uint8Array) => Rewritten;
}

const JOURNAL_EXPORT = /^__REALTIME_TIMESTAMP=\d{16}$/m;

// The letters of a month's name are told by what they are not: a class of all letters takes 0.1 s to
// compile for a text beyond Latin-1.
const KINDS: readonly RecordKind[] = [
  { known: /^\d{4}-\d\d-\d\dT\S{8,30} std(?:out|err) [PF][ :]/m, unwrap: joinCri },
  { known: /^\{"log": ?"/m, unwrap: unwrapDocker },
  {
    known: /^(?:data: |\x1e)?\{.*"__REALTIME_TIMESTAMP"|^\s+"__REALTIME_TIMESTAMP" ?: ?"/m,
    unwrap: unwrapJournalJson,
  },
  { known: JOURNAL_EXPORT, unwrap: unwrapJournalExport },
  { known: /^\S.{0,80} \[s=[0-9a-f]+;i=[0-9a-f]+;b=/m, unwrap: unwrapJournalVerbose },
  { known: /"cell_type": ?"(?:code|markdown|raw)"/, unwrap: unwrapNotebook },
  { known: /^\{"version": ?[23],|^\[ *\d+\.\d+, *"o", *"/m, unwrap: unwrapRecording },
  {
    known:
      /^(?:<\d{1,3}>)?(?:1 )?(?:[^\s!-@[-`{-~]{3,4}\.? [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT\S{8,30}) \S+ \S+:? /m,
    unwrap: unescapeSyslog,
  },
];

const LF = 0x0a;

/** Up to this length a text is looked at as a whole, of a longer one some lines at equal distances. */
const WHOLE = 256 * 1024;
const PLACES = 8;
const PLACE_BYTES = 2048;

const decoder = new TextDecoder();

/** Lines from all over a text, by which it is known what it consists of. */
function sampleOf(bytes: Uint8Array): string {
  if (bytes.length <= WHOLE) return decoder.decode(bytes);
  const step = Math.floor(bytes.length / PLACES);
  const parts: string[] = [];
  for (let i = 0; i < PLACES; i++) {
    const place = i * step;
    // In a line longer than that nothing is known by how it begins.
    const newline = indexWithin(bytes, LF, place, place + PLACE_BYTES);
    const from = i === 0 || newline < 0 ? place : newline + 1;
    parts.push(decoder.decode(bytes.subarray(from, from + PLACE_BYTES)));
  }
  return parts.join('\n');
}

/** Whether a stretch is `journalctl -o export`, whose lengths are no text in any encoding. */
export const isJournalExport = (bytes: Uint8Array): boolean => JOURNAL_EXPORT.test(sampleOf(bytes));

/**
 * The steps that turn the records of a text (of a container runtime, the journal, a notebook, a
 * terminal's recorder) into what was logged. None for a log that is written as plain lines.
 */
export function recordSteps(bytes: Uint8Array): RecordKind['unwrap'][] {
  const sample = sampleOf(bytes);
  return KINDS.filter(({ known }) => known.test(sample)).map(({ unwrap }) => unwrap);
}
