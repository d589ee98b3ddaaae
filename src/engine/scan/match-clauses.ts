import { type CellText, linesAfter, type Span } from './cell-text.ts';
import { type ClauseTarget, compiled } from './prepare-targets.ts';

/** A clause that matched a line. */
export interface Match {
  readonly target: ClauseTarget;
  /** Problem id: the entry's, or the catalog's for the code in the line. */
  readonly id: string;
  readonly subject: string;
  readonly captures: Readonly<Record<string, string>>;
}

/** Characters kept of a capture. */
const CAPTURE_LIMIT = 200;

function namedGroups(match: RegExpExecArray): Record<string, string> {
  const captures: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value !== undefined) captures[name] = value.slice(0, CAPTURE_LIMIT).trim();
  }
  return captures;
}

/** `079` and `79` are the same code. */
const codeOf = (text: string): string => (/^\d+$/.test(text) ? String(Number(text)) : text);

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

/** Tries one clause on one line. */
export function matchClause(
  target: ClauseTarget,
  line: string,
  span: Span,
  text: CellText,
): Match | null {
  const { pattern, not, then } = compiled(target);
  const match = pattern.exec(line);
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
  const subject = entry.subject
    .map((name) => captures[name] ?? '')
    .join(' ')
    .trim();
  return { target, id, subject, captures };
}
