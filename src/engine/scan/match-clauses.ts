import type { Entry } from '../../core/pack.ts';
import { TEXT_LIMIT } from '../partial/partial.ts';
import type { CellText, Span } from './cell-text.ts';
import { followingLines } from './passages/following-lines.ts';
import { messageStarts, unwrapper, withoutSpeaker } from './passages/speakers.ts';
import { type ClauseTarget, compiled } from './prepare-targets.ts';

/**
 * A clause that matched a line. What is said of it is worked out for the few matches that are kept:
 * in a log whose every line hits that is most of the time.
 */
export interface Match {
  readonly target: ClauseTarget;
  /** Problem id: the entry's, or the catalog's for the code in the line. */
  readonly id: string;
  readonly subject: string;
  readonly found: RegExpExecArray;
  /** What `then` of the clause found. */
  readonly foundNext: RegExpExecArray | null;
}

/** Characters kept before what matched, where a line is too long to be kept whole. */
const LEAD = 120;

/** What is quoted of the line: its head or, where what matched would lie outside it, a part round that. */
export function quoteOf(line: string, { found: { index, 0: matched } }: Match): string {
  if (index < LEAD || index + matched.length <= TEXT_LIMIT) return line.slice(0, TEXT_LIMIT);
  return `…${line.slice(index - LEAD, index - LEAD + TEXT_LIMIT - 1)}`;
}

/** Characters kept of a capture. */
const CAPTURE_LIMIT = 200;

function addGroups({ groups }: RegExpExecArray, captures: Record<string, string>): void {
  for (const name in groups) {
    const value = groups[name];
    if (value !== undefined) captures[name] = trimmed(value);
  }
}

const trimmed = (value: string): string => value.slice(0, CAPTURE_LIMIT).trim();

/** All that a match captured, by name. */
export function capturesOf({ found, foundNext }: Match): Readonly<Record<string, string>> {
  const captures: Record<string, string> = {};
  addGroups(found, captures);
  if (foundNext) addGroups(foundNext, captures);
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

/** What the pattern finds in what was said, behind and in what a logger wrote round it. */
function matchMessage(pattern: RegExp, line: string): RegExpExecArray | null {
  const said = unwrapper(line)(line);
  const found = pattern.exec(said);
  if (found) found.index += line.indexOf(said);
  return found;
}

/**
 * A pattern that binds to the start of a line also means the start of a message behind its prefixes;
 * of a record of JSON its message is asked first.
 */
function matchLine(pattern: RegExp, line: string): RegExpExecArray | null {
  const isJson = line.startsWith('{');
  const match = (isJson ? matchMessage(pattern, line) : null) ?? pattern.exec(line);
  if (match || !pattern.source.startsWith('^')) return match;
  for (const start of messageStarts(line)) {
    const found = pattern.exec(line.slice(start));
    if (found) {
      found.index += start;
      return found;
    }
  }
  return isJson ? null : matchMessage(pattern, line);
}

const binding = new WeakMap<RegExp, boolean>();

/** Whether a pattern speaks of the start of the line: `^` outside a class, or what is not before it. */
function bindsToStart(pattern: RegExp): boolean {
  const known = binding.get(pattern);
  if (known !== undefined) return known;
  const binds = /(?<!\[)\^|\(\?<!/.test(pattern.source);
  binding.set(pattern, binds);
  return binds;
}

/**
 * Whether a line that `pattern` matches is no evidence after all. A rank's name may hold a word that
 * would mean something in a message (`[default0]:`), and so may the other members of a record of JSON.
 */
function isExcepted(not: RegExp, pattern: RegExp, line: string): boolean {
  // What is nowhere in a line is in no part of it, unless it must stand at the start of that part.
  if (!not.test(line) && !bindsToStart(not)) return false;
  const said = unwrapper(line)(line);
  if (line.startsWith('{') && pattern.test(said)) return not.test(said);
  const named = withoutSpeaker(line)(line);
  return not.test(named) || (said !== named && not.test(said));
}

function firstMatch(pattern: RegExp, lines: readonly string[]): RegExpExecArray | null {
  for (const line of lines) {
    const match = matchLine(pattern, line);
    if (match) return match;
  }
  return null;
}

/** What tells separate cases of an entry apart. */
function subjectOf({ subject }: Entry, captured: (name: string) => string | undefined): string {
  if (subject.length === 0) return '';
  const values = subject.map((name) => {
    const value = captured(name) ?? '';
    return name === 'pci' ? pciAddress(value) : value;
  });
  return values.join(' ').trim();
}

/** Tries one clause on one line. */
export function matchClause(
  target: ClauseTarget,
  line: string,
  span: Span,
  text: CellText,
): Match | null {
  const { pattern, not, then } = compiled(target);
  const match = matchLine(pattern, line);
  if (!match || (not && isExcepted(not, pattern, line))) return null;
  let second: RegExpExecArray | null = null;
  if (then) {
    const { texts } = followingLines(text.bytes, span, line, target.clause.lines ?? 1);
    second = firstMatch(then, texts);
    if (!second) return null;
  }
  const captured = (name: string): string | undefined => {
    const value = second?.groups?.[name] ?? match.groups?.[name];
    return value === undefined ? undefined : trimmed(value);
  };
  const { entry } = target;
  const code = entry.catalog ? captured(entry.catalog.key) : undefined;
  if (entry.catalog && code === undefined) return null;
  const id = entry.catalog && code !== undefined ? entry.catalog.prefix + codeOf(code) : entry.id;
  return { target, id, subject: subjectOf(entry, captured), found: match, foundNext: second };
}
