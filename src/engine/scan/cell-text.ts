import { cleanText } from '../decode/clean-text.ts';
import { detectEncoding, type Encoding, looksBinary } from '../decode/detect-encoding.ts';
import { joinWraps } from '../decode/join-wraps.ts';
import type { OffsetMap } from '../decode/offset-map.ts';
import { rewriteAll } from '../decode/rewrite.ts';
import { transcode } from '../decode/transcode.ts';
import { unescapeJson } from '../decode/unescape-json.ts';
import { joinBytes } from '../join-bytes.ts';

const NEWLINE = 0x0a;

/** Bytes of a line that a pattern sees at most; of a longer line, a window round the hit. */
export const LINE_WINDOW = 4096;
/** Windows into long lines start at multiples of this, so that neighbours agree on them. */
const WINDOW_STEP = 1024;

/** A stretch of UTF-8 text made from one stretch of the input. */
interface Piece {
  /** Where it starts in the cell's text, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Where its original starts in the input. */
  readonly origin: number;
  /** The text before cleaning: its line feeds are those of the input. */
  readonly decoded: Uint8Array;
  readonly toDecoded: OffsetMap;
  readonly toOriginal: OffsetMap;
}

/** The text of a grid cell with the context before and behind it, ready to be scanned. */
export interface CellText {
  readonly bytes: Uint8Array;
  /** The cell's own lines are `[ownStart, ownEnd)`. */
  readonly ownStart: number;
  readonly ownEnd: number;
  readonly encoding: Encoding | 'binary';
  readonly pieces: readonly [Piece, Piece, Piece];
}

/** The cell's bytes within the stretch that was read. */
export interface CellWindow {
  readonly bytes: Uint8Array;
  /** Offset of `bytes` in the input. */
  readonly origin: number;
  /** The cell's own bytes are `[start, end)` of `bytes`. */
  readonly start: number;
  readonly end: number;
  /** What a byte order mark says. */
  readonly encoding?: Encoding | undefined;
}

function makePiece(
  bytes: Uint8Array,
  encoding: Encoding,
  start: number,
  origin: number,
): { text: Uint8Array; piece: Piece } {
  const decoded = transcode(bytes, encoding);
  const cleaned = rewriteAll(decoded.bytes, [unescapeJson, cleanText, joinWraps]);
  const piece = {
    start,
    end: start + cleaned.bytes.length,
    origin,
    decoded: decoded.bytes,
    toDecoded: cleaned.map,
    toOriginal: decoded.map,
  };
  return { text: cleaned.bytes, piece };
}

/** Decodes and cleans a window. Text that needs neither is scanned where it lies. */
export function prepareText(window: CellWindow): CellText {
  const { bytes, origin, start, end } = window;
  const encoding = window.encoding ?? detectEncoding(bytes.subarray(start, end));
  const cuts = [0, start, end, bytes.length];
  const texts: Uint8Array[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (let i = 0; i < 3; i++) {
    const part = bytes.subarray(cuts[i], cuts[i + 1]);
    const { text, piece } = makePiece(part, encoding, at, origin + cuts[i]!);
    texts.push(text);
    pieces.push(piece);
    at = piece.end;
  }
  const untouched = encoding === 'utf-8' && pieces.every((piece, i) => piece.decoded === texts[i]);
  const [before, own, ahead] = pieces as [Piece, Piece, Piece];
  return {
    bytes: untouched ? bytes : joinBytes(texts),
    ownStart: own.start,
    ownEnd: own.end,
    encoding:
      !encoding.startsWith('utf-16') && looksBinary(bytes.subarray(start, end))
        ? 'binary'
        : encoding,
    pieces: [before, own, ahead],
  };
}

const pieceAt = (text: CellText, at: number): Piece =>
  at < text.ownStart ? text.pieces[0] : at < text.ownEnd ? text.pieces[1] : text.pieces[2];

/** The byte of the input that the text at `at` was made from (exact at line starts). */
export function originalOffset(text: CellText, at: number): number {
  const piece = pieceAt(text, at);
  return piece.origin + piece.toOriginal.toOriginal(piece.toDecoded.toOriginal(at - piece.start));
}

/** Line feeds in `bytes[from, to)`. A pass of its own: inside the scan it would halve its speed. */
export function countNewlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (
    let at = bytes.indexOf(NEWLINE, from);
    at >= 0 && at < to;
    at = bytes.indexOf(NEWLINE, at + 1)
  )
    count++;
  return count;
}

/** Counts lines as a scan goes forward; going back costs a count from the start. */
export interface LineCounter {
  /** Line feeds of the input between the cell's first line and `at`. */
  lineAt(at: number): number;
  /** Line feeds that the cell owns. */
  total(): number;
}

/** A counter for the lines of a cell. */
export function countLines(text: CellText): LineCounter {
  const own = text.pieces[1];
  let reached = 0;
  let lines = 0;
  const upTo = (offset: number): number => {
    if (offset < reached) return countNewlines(own.decoded, 0, offset);
    lines += countNewlines(own.decoded, reached, offset);
    reached = offset;
    return lines;
  };
  const total = (): number => upTo(own.decoded.length);
  return {
    total,
    lineAt(at) {
      if (at < text.ownEnd) return upTo(own.toDecoded.toOriginal(at - own.start));
      const ahead = text.pieces[2];
      return (
        countNewlines(own.decoded, 0, own.decoded.length) +
        countNewlines(ahead.decoded, 0, ahead.toDecoded.toOriginal(at - ahead.start))
      );
    },
  };
}

/** A line, or the window into a long one, as offsets in the cell's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The line that holds the byte at `at`, without its line end; a window of it where it is long. */
export function lineSpan(bytes: Uint8Array, at: number): Span {
  const floor = Math.max(0, at - LINE_WINDOW);
  let start = at;
  while (start > floor && bytes[start - 1] !== NEWLINE) start--;
  const known = start === 0 || bytes[start - 1] === NEWLINE;
  const newline = bytes.subarray(at, at + LINE_WINDOW).indexOf(NEWLINE);
  const end = newline < 0 ? Math.min(at + LINE_WINDOW, bytes.length) : at + newline;
  if (known && end - start <= LINE_WINDOW) return { start, end };
  const step = Math.floor((at - WINDOW_STEP) / WINDOW_STEP) * WINDOW_STEP;
  const from = Math.max(start, step);
  return { start: from, end: Math.min(end, from + LINE_WINDOW) };
}

const decoder = new TextDecoder('utf-8');

/** A span as a string, without a carriage return at its end. */
export function textOf(bytes: Uint8Array, span: Span): string {
  const end = span.end > span.start && bytes[span.end - 1] === 0x0d ? span.end - 1 : span.end;
  return decoder.decode(bytes.subarray(span.start, end));
}

/** Up to `count` of the cell's own lines, from its first on. */
export function* ownLines(text: CellText, count: number): Generator<Span> {
  let at = text.ownStart;
  for (let i = 0; i < count && at < text.ownEnd; i++) {
    const span = lineSpan(text.bytes, at);
    yield span;
    const newline = text.bytes.indexOf(NEWLINE, span.end);
    if (newline < 0) return;
    at = newline + 1;
  }
}

/** Up to `count` lines that follow the line of `span`, shortened to {@link LINE_WINDOW}. */
export function linesAfter(
  bytes: Uint8Array,
  span: Span,
  count: number,
): { readonly spans: Span[]; readonly texts: string[] } {
  const spans: Span[] = [];
  const texts: string[] = [];
  let at = bytes.indexOf(NEWLINE, span.end);
  while (spans.length < count && at >= 0 && at + 1 < bytes.length) {
    const start = at + 1;
    const newline = bytes.indexOf(NEWLINE, start);
    const whole = newline < 0 ? bytes.length : newline;
    const next = { start, end: Math.min(whole, start + LINE_WINDOW) };
    spans.push(next);
    texts.push(textOf(bytes, next));
    at = newline;
  }
  return { spans, texts };
}

/** Up to `count` lines before the line that starts at `start`, nearest first. */
export function* linesBefore(bytes: Uint8Array, start: number, count: number): Generator<Span> {
  let end = start - 1;
  for (let i = 0; i < count && end >= 0; i++) {
    let from = end;
    const floor = Math.max(0, end - LINE_WINDOW);
    while (from > floor && bytes[from - 1] !== NEWLINE) from--;
    yield { start: from, end };
    if (from > 0 && bytes[from - 1] !== NEWLINE) return;
    end = from - 1;
  }
}
