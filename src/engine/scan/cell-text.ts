import { cleanText } from '../decode/clean-text.ts';
import { joinWraps } from '../decode/join-wraps.ts';
import type { Garbling } from '../decode/mojibake/undo-mojibake.ts';
import { IDENTITY, type OffsetMap } from '../decode/offset-map.ts';
import { recordSteps } from '../decode/records/unwrap-records.ts';
import { type Rewritten, rewriteAll } from '../decode/rewrite.ts';
import { type Room, withScratch } from '../decode/scratch.ts';
import { unescapeEntities } from '../decode/unescape-entities.ts';
import { unescapeJson } from '../decode/unescape-json.ts';
import { joinBytes, lengthOf } from '../join-bytes.ts';
import { BLOCK_BYTES } from '../loops/instantiate.ts';
import {
  BACKSLASH,
  type Census,
  CONTROL,
  countNewlines,
  LONE_RETURN,
  NUL,
} from '../loops/take-census.ts';
import { type CellWindow, decodeWindow, type WindowPart } from './decode-window.ts';

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
  readonly census: Census;
  readonly toDecoded: OffsetMap;
  readonly toOriginal: OffsetMap;
}

/** The text of a grid cell with the context before and behind it, ready to be scanned. */
export interface CellText {
  readonly bytes: Uint8Array;
  /** The cell's own lines are `[ownStart, ownEnd)`. */
  readonly ownStart: number;
  readonly ownEnd: number;
  /** Encodings of the cell's own lines, `ascii` among them; or `binary`. */
  readonly encodings: readonly string[];
  /** What was repaired in them, or cannot be. */
  readonly garblings: readonly Garbling[];
  readonly pieces: readonly [Piece, Piece, Piece];
}

type Step = (bytes: Uint8Array) => Rewritten;

/**
 * What has to be undone in a text. Of one whose records were unwrapped, the census says no more what
 * is in it, and nobody wrapped its lines; unescaping, too, may bring to light what is to be cleaned.
 */
function stepsFor({ flags }: Census, unwrapped: boolean): Step[] {
  if (unwrapped) return [unescapeJson, unescapeEntities, cleanText];
  const escaped = (flags & BACKSLASH) !== 0;
  const dirty = escaped || (flags & (CONTROL | NUL | LONE_RETURN)) !== 0;
  const steps = escaped ? [unescapeJson, unescapeEntities] : [unescapeEntities];
  return dirty ? [...steps, cleanText, joinWraps] : [...steps, joinWraps];
}

function makePiece(
  part: WindowPart,
  records: readonly Step[],
  { start, origin }: Pick<Piece, 'start' | 'origin'>,
): { text: Uint8Array; piece: Piece } {
  const cleaned = rewriteAll(part.bytes, [
    (bytes) => rewriteAll(bytes, records),
    (bytes) => rewriteAll(bytes, stepsFor(part.census, bytes !== part.bytes)),
  ]);
  const piece = {
    start,
    end: start + cleaned.bytes.length,
    origin,
    decoded: part.bytes,
    census: part.census,
    toDecoded: cleaned.map,
    toOriginal: part.map,
  };
  return { text: cleaned.bytes, piece };
}

/**
 * Decodes and cleans a window. Text that needs neither is scanned where it lies, other text in `room`:
 * either is good until the next cell is read and prepared.
 */
export const prepareText = (window: CellWindow, room: Room): CellText =>
  withScratch(() => prepareIn(window, room));

function prepareIn(window: CellWindow, room: Room): CellText {
  const { parts, encodings, garblings } = decodeWindow(window);
  const records = recordSteps(parts[1]!.bytes);
  const texts: Uint8Array[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    const origin = window.origin + part.from;
    const { text, piece } = makePiece(part, records, { start: at, origin });
    texts.push(text);
    pieces.push(piece);
    at = piece.end;
  }
  const untouched = parts.every((part, i) => part.map === IDENTITY && part.bytes === texts[i]);
  const [before, own, ahead] = pieces as [Piece, Piece, Piece];
  return {
    bytes: untouched ? window.bytes : joinBytes(texts, room(lengthOf(texts))),
    ownStart: own.start,
    ownEnd: own.end,
    encodings,
    garblings,
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

/** The bytes of the input that the cell owns, whether they are in its text or not. */
export const ownRange = ({ pieces: [, own, ahead] }: CellText): Span => ({
  start: own.origin,
  end: ahead.origin,
});

/** Counts lines; cheapest as a scan goes forward. */
export interface LineCounter {
  /** Line feeds of the input between the cell's first line and `at`. */
  lineAt(at: number): number;
  /** Line feeds that the cell owns. */
  total(): number;
}

/** Line feeds of a piece before an offset in its decoded text. */
function counterOf({ decoded, census }: Piece): (offset: number) => number {
  let reached = 0;
  let lines = 0;
  return (offset) => {
    const block = Math.floor(offset / BLOCK_BYTES);
    if (offset < reached || block * BLOCK_BYTES > reached) {
      reached = block * BLOCK_BYTES;
      lines = census.linesBefore[block]!;
    }
    lines += countNewlines(decoded, reached, offset);
    reached = offset;
    return lines;
  };
}

/** A counter for the lines of a cell. */
export function countLines(text: CellText): LineCounter {
  const [, own, ahead] = text.pieces;
  const before = counterOf(own);
  const beforeAhead = counterOf(ahead);
  const total = (): number => own.census.linesBefore.at(-1) ?? 0;
  return {
    total,
    lineAt(at) {
      if (at < text.ownEnd) return before(own.toDecoded.toOriginal(at - own.start));
      return total() + beforeAhead(ahead.toDecoded.toOriginal(at - ahead.start));
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
