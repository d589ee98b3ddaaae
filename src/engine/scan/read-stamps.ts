import type { Analyzer } from '../../core/analyzer.ts';
import type { Instant } from '../../core/instant.ts';
import { type CellText, lineSpan, linesBefore, ownLines, textOf } from './cell-text.ts';

/** How far back a line without a stamp looks for one: a traceback, a table, a wrapped message. */
const LINES_BACK = 300;
/** Lines at either end of a cell that are tried for its first and last stamp. */
const EDGE_LINES = 200;

/** Reads the stamps of a cell's lines. */
export interface StampReader {
  /** Stamp of the line at `at`, or of the nearest stamped line before it. */
  before(at: number): Instant | null;
  /** First and last stamps of the cell. */
  edges(): { readonly first: Instant | null; readonly last: Instant | null };
}

/** The stamp of one line, as the first analyzer that can read it says. */
export function readClock(analyzers: readonly Analyzer[], line: string): Instant | null {
  for (const analyzer of analyzers) {
    const at = analyzer.clock?.(line) ?? null;
    if (at) return at;
  }
  return null;
}

/** A stamp reader over a cell's text. */
export function readStamps(text: CellText, analyzers: readonly Analyzer[]): StampReader {
  const { bytes } = text;
  const cache = new Map<number, Instant | null>();
  const stampAt = (start: number, line: string): Instant | null => {
    const known = cache.get(start);
    if (known !== undefined) return known;
    const at = readClock(analyzers, line);
    cache.set(start, at);
    return at;
  };
  const before = (at: number): Instant | null => {
    const span = lineSpan(bytes, at);
    const here = stampAt(span.start, textOf(bytes, span));
    if (here) return here;
    for (const earlier of linesBefore(bytes, span.start, LINES_BACK)) {
      const found = stampAt(earlier.start, textOf(bytes, earlier));
      if (found) return found;
    }
    return null;
  };
  const firstStamp = (): Instant | null => {
    for (const span of ownLines(text, EDGE_LINES)) {
      const found = stampAt(span.start, textOf(bytes, span));
      if (found) return found;
    }
    return null;
  };
  const lastStamp = (): Instant | null => {
    // Without a line feed at the very end the last line's end is one further on.
    const end = bytes[text.ownEnd - 1] === 0x0a ? text.ownEnd : text.ownEnd + 1;
    for (const span of linesBefore(bytes, end, EDGE_LINES)) {
      if (span.end <= text.ownStart) return null;
      const found = stampAt(span.start, textOf(bytes, span));
      if (found) return found;
    }
    return null;
  };
  return { before, edges: () => ({ first: firstStamp(), last: lastStamp() }) };
}
