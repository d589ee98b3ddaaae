import type { Analyzer } from '../../core/analyzer.ts';
import type { Instant } from '../../core/instant.ts';
import { type CellText, lineSpan, linesBefore, ownLines, type Span, textOf } from './cell-text.ts';

/** How far back a line without a stamp looks for one: a traceback, a table, a wrapped message. */
const LINES_BACK = 300;
/** How far back a sample does, of which there are hundreds. */
const LINES_NEAR = 10;
/** Lines at either end of a cell that are tried for its first and last stamp. */
const EDGE_LINES = 200;

/** Reads the stamps of a cell's lines. */
export interface StampReader {
  /** Stamp of the line at `at`, or of the nearest stamped line before it. */
  before(at: number): Instant | null;
  /** The same, but only a few lines back. */
  near(at: number): Instant | null;
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
  const stampAt = (span: Span): Instant | null => {
    const known = cache.get(span.start);
    if (known !== undefined) return known;
    const at = readClock(analyzers, textOf(bytes, span));
    cache.set(span.start, at);
    return at;
  };
  const within = (at: number, lines: number): Instant | null => {
    const span = lineSpan(bytes, at);
    const here = stampAt(span);
    if (here) return here;
    for (const earlier of linesBefore(bytes, span.start, lines)) {
      const found = stampAt(earlier);
      if (found) return found;
    }
    return null;
  };
  const firstStamp = (): Instant | null => {
    for (const span of ownLines(text, EDGE_LINES)) {
      const found = stampAt(span);
      if (found) return found;
    }
    return null;
  };
  const lastStamp = (): Instant | null => {
    // Without a line feed at the very end the last line's end is one further on.
    const end = bytes[text.ownEnd - 1] === 0x0a ? text.ownEnd : text.ownEnd + 1;
    for (const span of linesBefore(bytes, end, EDGE_LINES)) {
      if (span.end <= text.ownStart) return null;
      const found = stampAt(span);
      if (found) return found;
    }
    return null;
  };
  return {
    before: (at) => within(at, LINES_BACK),
    near: (at) => within(at, LINES_NEAR),
    edges: () => ({ first: firstStamp(), last: lastStamp() }),
  };
}
