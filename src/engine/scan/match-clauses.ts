import { prefixEnd } from '../../core/stamp/prefix.ts';
import { findStamp } from '../../core/stamp.ts';
import { TEXT_LIMIT } from '../partial/partial.ts';
import { type CellText, linesAfter, type Span } from './cell-text.ts';
import { type ClauseTarget, compiled } from './prepare-targets.ts';

/** A clause that matched a line. */
export interface Match {
  readonly target: ClauseTarget;
  /** Problem id: the entry's, or the catalog's for the code in the line. */
  readonly id: string;
  readonly subject: string;
  readonly captures: Readonly<Record<string, string>>;
  /** What is quoted of the line. */
  readonly text: string;
}

/** Characters kept before what matched, where a line is too long to be kept whole. */
const LEAD = 120;

/** The head of a line or, where what matched would lie outside it, a part of the line round that. */
function quoted(line: string, { index, 0: matched }: RegExpExecArray): string {
  if (index < LEAD || index + matched.length <= TEXT_LIMIT) return line.slice(0, TEXT_LIMIT);
  return `…${line.slice(index - LEAD, index - LEAD + TEXT_LIMIT - 1)}`;
}

/** Characters kept of a capture. */
const CAPTURE_LIMIT = 200;

function namedGroups(match: RegExpExecArray): Record<string, string> {
  const captures: Record<string, string> = {};
  const { groups } = match;
  for (const name in groups) {
    const value = groups[name];
    if (value !== undefined) captures[name] = value.slice(0, CAPTURE_LIMIT).trim();
  }
  return captures;
}

/** `079` and `79` are the same code. */
const codeOf = (text: string): string => (/^\d+$/.test(text) ? String(Number(text)) : text);

/**
 * A PCI address in one form: the kernel writes `0000:c1:00` or `0000:c1:00.0`, nvidia-smi
 * `00000000:C1:00.0`, old drivers `c1:00`. The function is left out: a GPU's others are its own.
 */
function pciAddress(text: string): string {
  const parts =
    /^(?:PCI:)?(?:[\da-f]{0,4}?([\da-f]{4}):)?([\da-f]{2}):([\da-f]{2})(?:\.[\da-f])?$/i.exec(text);
  return parts ? `${parts[1] ?? '0000'}:${parts[2]}:${parts[3]}`.toLowerCase() : text;
}

function follows(
  text: CellText,
  span: Span,
  target: ClauseTarget,
  then: RegExp,
): RegExpExecArray | null {
  for (const line of linesAfter(text.bytes, span, target.clause.lines ?? 1).texts) {
    const match = then.exec(line);
    if (match) return match;
  }
  return null;
}

/** A pattern that binds to the start of a line also means the start of a message behind its prefixes. */
function matchBehindPrefix(pattern: RegExp, line: string): RegExpExecArray | null {
  if (!pattern.source.startsWith('^')) return null;
  const start = findStamp(line)?.end ?? prefixEnd(line, 0);
  return start > 0 ? pattern.exec(line.slice(start)) : null;
}

/** Tries one clause on one line. */
export function matchClause(
  target: ClauseTarget,
  line: string,
  span: Span,
  text: CellText,
): Match | null {
  const { pattern, not, then } = compiled(target);
  const match = pattern.exec(line) ?? matchBehindPrefix(pattern, line);
  if (!match || not?.test(line)) return null;
  const captures = namedGroups(match);
  if (then) {
    const second = follows(text, span, target, then);
    if (!second) return null;
    Object.assign(captures, namedGroups(second));
  }
  const { entry } = target;
  const code = entry.catalog ? captures[entry.catalog.key] : undefined;
  if (entry.catalog && code === undefined) return null;
  const id = entry.catalog && code !== undefined ? entry.catalog.prefix + codeOf(code) : entry.id;
  const subjectOf = (name: string): string => {
    const value = captures[name] ?? '';
    return name === 'pci' ? pciAddress(value) : value;
  };
  const subject = entry.subject.map(subjectOf).join(' ').trim();
  return { target, id, subject, captures, text: quoted(line, match) };
}
