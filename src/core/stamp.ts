import type { Instant } from './instant.ts';
import type { Lead, StampForm } from './stamp/form.ts';
import { appForms } from './stamp/forms/app-forms.ts';
import { clockForms } from './stamp/forms/clock-forms.ts';
import { epochForms } from './stamp/forms/epoch-forms.ts';
import { isoForms } from './stamp/forms/iso-forms.ts';
import { kernelForms } from './stamp/forms/kernel-forms.ts';
import { numberedForms } from './stamp/forms/numbered-forms.ts';
import { structuredForms } from './stamp/forms/structured-forms.ts';
import { syslogForms } from './stamp/forms/syslog-forms.ts';
import { prefixEnd } from './stamp/prefix.ts';

/** Every form of stamp that is read, in the order in which they are tried. */
export const STAMP_FORMS: readonly StampForm[] = [
  ...kernelForms,
  ...appForms,
  ...isoForms,
  ...syslogForms,
  ...epochForms,
  ...structuredForms,
  ...numberedForms,
  ...clockForms,
];

/** A stamp as it stands in a line. */
export interface Stamp {
  readonly at: Instant;
  /** Id of the form, see {@link STAMP_FORMS}. */
  readonly form: string;
  /** Whether only the kernel's ring buffer writes this form. */
  readonly kernel: boolean;
  /** Where the text behind the stamp, its bracket and its blanks begins. */
  readonly end: number;
}

const formsOf = (lead: Lead): readonly StampForm[] =>
  STAMP_FORMS.filter((form) => form.leads.includes(lead));

const FORMS: Readonly<Record<Lead, readonly StampForm[]>> = {
  digit: formsOf('digit'),
  letter: formsOf('letter'),
  '[': formsOf('['),
  '{': formsOf('{'),
  '<': formsOf('<'),
};

/** More prefixes than this before a stamp are not met in logs. */
const MAX_PREFIXES = 8;

/** Nearly every stamp has two digits round one of these within the first few hundred characters. */
const CLOCKED = /\d[:.,时T]\d/;
/** The others: a count since 1970, blanks or marks of another script between the numbers. */
const RARELY_CLOCKED = /1\d{9}|\d ?[:：时時시] ?\d/;
/** Lines whose stamp may stand far from their start. */
const LONG = /^\s*(?:[{<]|[A-Z]{4,8} +\[)/;

function leadOf(code: number): Lead | null {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code === 0x5b) return '[';
  if (code === 0x7b) return '{';
  if (code === 0x3c) return '<';
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code > 0xbf ? 'letter' : null;
}

function stampAt(line: string, start: number): Stamp | null {
  const lead = leadOf(line.charCodeAt(start));
  if (lead === null) return null;
  for (const form of FORMS[lead]) {
    form.pattern.lastIndex = start;
    const match = form.pattern.exec(line);
    if (match === null) continue;
    const at = form.read(match);
    if (at === null) continue;
    let end = start + match[0].length;
    if (line[end] === ']' || line[end] === ')') end++;
    while (line[end] === ' ') end++;
    return { at, form: form.id, kernel: form.kernel === true, end };
  }
  return null;
}

/** The last line that was asked about: several readers ask about the same one after another. */
let latest: { readonly line: string; readonly stamp: Stamp | null } = { line: '', stamp: null };

/**
 * The stamp at the start of a line, behind quotes, ranks, container names, log levels and opening
 * brackets; null where there is none, where it states no date, or where no calendar has the date.
 * Where a line has several, the first counts: the wall clock of `kern.log`, not its `[680111.6]`.
 */
export function findStamp(line: string): Stamp | null {
  if (line !== latest.line) latest = { line, stamp: searchStamp(line) };
  return latest.stamp;
}

function searchStamp(line: string): Stamp | null {
  const head = line.length > 400 ? line.slice(0, 400) : line;
  if (!CLOCKED.test(head) && !RARELY_CLOCKED.test(head) && !LONG.test(line)) return null;
  let start = 0;
  for (let step = 0; step <= MAX_PREFIXES; step++) {
    // A bracket is part of some forms and merely surrounds the others.
    const stamp = stampAt(line, start) ?? (line[start] === '[' ? stampAt(line, start + 1) : null);
    if (stamp !== null) return stamp;
    const end = prefixEnd(line, start);
    if (end === start) return null;
    start = end;
  }
  return null;
}

/** The instant of the stamp at the start of a line, see {@link findStamp}. */
export const readStamp = (line: string): Instant | null => findStamp(line)?.at ?? null;
