import { columns, type Glyph, glyphs, headColumns } from './columns.ts';
import { wrap } from './wrap.ts';

/** A stretch of a text that a reader looks for, in UTF-16 units. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const TELLING =
  /\b\w*(?:error|exception|fail(?:ed|ure|s)?|warning|cannot|could not|unable|not found|no such|missing|mismatch|too old|out of memory|unsupported|incompatible|killed|invalid|xid)\b|错误|失败|异常|无法|未找到|不足|溢出/gi;

/** Marks of one term are counted so often, so that a repeated word does not win by itself. */
const TERM_MARKS = 4;
/** Columns below which there is no choosing a window. */
const LEAST = 4;
/** Columns shown before the first mark of a window, at most. */
const LEAD = 24;
/** Columns given up at the end so that no word is cut. */
const TRAIL = 16;
/** A path: its folders tell little, whatever they are called. */
const PATH = /(?<![\w.~-])(?:[\w.~-]{0,80}[/\\]){2,}[\w.-]*/g;
/** What a table draws round a row. */
const BORDER = /^[|│]\s*|\s*[|│]$/g;

function termMarks(folded: string, term: string): readonly Mark[] {
  const marks: Mark[] = [];
  const wanted = term.toLowerCase();
  const weight = /\d/.test(term) ? 3 : 1;
  let at = folded.indexOf(wanted);
  while (at >= 0 && marks.length < TERM_MARKS) {
    marks.push({ start: at, end: at + wanted.length, weight });
    at = folded.indexOf(wanted, at + wanted.length);
  }
  return marks;
}

function marksOf(text: string, terms: readonly string[]): readonly Mark[] {
  const pathless = text.replace(PATH, (path) => ' '.repeat(path.length));
  const folded = pathless.toLowerCase();
  const telling = Array.from(pathless.matchAll(TELLING), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 4,
  }));
  return [...telling, ...terms.flatMap((term) => termMarks(folded, term))];
}

/** Where each glyph begins, in UTF-16 units and in columns; one entry more than there are glyphs. */
interface Ruler {
  readonly units: readonly number[];
  readonly columns: readonly number[];
}

function rulerOf(all: readonly Glyph[]): Ruler {
  const units = [0];
  const widths = [0];
  for (const [at, one] of all.entries()) {
    units.push((units[at] ?? 0) + one.text.length);
    widths.push((widths[at] ?? 0) + one.width);
  }
  return { units, columns: widths };
}

/** First index whose value is at least `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word begins at glyph `at`: after a space, or beside a Chinese character. */
const beginsWord = (all: readonly Glyph[], at: number): boolean =>
  all[at - 1]?.text === ' ' || all[at - 1]?.width === 2 || all[at]?.width === 2;

/** The first glyph at which a word begins, from `from` up to `to`; `to` where there is none. */
function wordStart(all: readonly Glyph[], from: number, to: number): number {
  let at = from;
  while (at < to && at > 0 && !beginsWord(all, at)) at++;
  return at;
}

/** Glyph index at which the best window of `width` columns begins. */
function bestStart(
  all: readonly Glyph[],
  ruler: Ruler,
  marks: readonly Mark[],
  width: number,
): number {
  const total = ruler.columns.at(-1) ?? 0;
  const lead = Math.min(LEAD, width / 3);
  const starts = marks.map((mark) => {
    const glyph = lowerBound(ruler.units, mark.start);
    const column = ruler.columns[glyph] ?? 0;
    return wordStart(all, lowerBound(ruler.columns, Math.min(column - lead, total - width)), glyph);
  });
  let best = 0;
  let bestWeight = -1;
  for (const start of [0, ...starts.toSorted((a, b) => a - b)]) {
    const from = ruler.units[start] ?? 0;
    const end = lowerBound(ruler.columns, (ruler.columns[start] ?? 0) + width + 1) - 1;
    const to = ruler.units[end] ?? 0;
    let weight = 0;
    for (const mark of marks) if (mark.start >= from && mark.end <= to) weight += mark.weight;
    if (weight > bestWeight) {
      best = start;
      bestWeight = weight;
    }
  }
  return best;
}

/** Glyph index at which a window that reaches `end` stops, so that no word is cut. */
function wordEnd(all: readonly Glyph[], start: number, end: number): number {
  for (let at = end; at > start && at > end - TRAIL; at--) if (beginsWord(all, at)) return at;
  return end;
}

/** `text` without what a table draws round it, runs of spaces made short. */
const tightened = (text: string): string => text.replace(BORDER, '').replace(/ {3,}/g, '  ');

/**
 * `text`, or the part of it that tells most, in at most `width` columns; an ellipsis stands where
 * something was left out. `terms` are words to look for, besides those that tell of an error.
 */
export function excerpt(text: string, width: number, terms: readonly string[]): string {
  const whole = text.trim();
  if (columns(whole) <= width) return whole;
  const tight = tightened(whole);
  const all = glyphs(tight);
  const ruler = rulerOf(all);
  const total = ruler.columns.at(-1) ?? 0;
  if (total <= width) return tight;
  if (width < LEAST) return headColumns(tight, Math.max(0, width));
  const start = bestStart(all, ruler, marksOf(tight, terms), width - 2);
  const left = ruler.columns[start] ?? 0;
  const room = width - (start > 0 ? 1 : 0);
  const open = total - left > room;
  const limit = lowerBound(ruler.columns, left + room - (open ? 1 : 0) + 1) - 1;
  const part = all.slice(start, open ? wordEnd(all, start, limit) : all.length);
  const middle = part.map((one) => one.text).join('');
  return `${start > 0 ? '…' : ''}${middle.trim()}${open ? '…' : ''}`;
}

/** As {@link excerpt}, over at most `rows` lines of `width` columns, broken between words. */
export function excerptRows(
  text: string,
  width: number,
  rows: number,
  terms: readonly string[],
): readonly string[] {
  const one = excerpt(text, width, terms);
  if (rows === 1 || !one.includes('…') || columns(text.trim()) <= width) return [one];
  const tight = excerpt(tightened(text.trim()), width * rows, terms);
  for (let room = width * rows; room > width; room -= 4) {
    const lines = wrap(excerpt(tight, room, terms), width);
    if (lines.length <= rows) return lines;
  }
  return [one];
}
