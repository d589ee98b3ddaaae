import type { Encoding } from '../detect-encoding.ts';
import { utf8Kind } from './is-utf8.ts';
import { judgeLine } from './score-line.ts';
import { type ByteOrder, endsLine, type WidePart, widePart } from './wide-lines.ts';

const LF = 0x0a;

/** A stretch of an input. */
export interface Stretch {
  readonly bytes: Uint8Array;
  /** Where it begins in the input. */
  readonly origin: number;
  /** The encoding in which the input begins, if that is UTF-16. */
  readonly wide: ByteOrder | null;
}

/** UTF-16 in the middle of an input comes from Windows. */
export const orderOf = ({ wide }: Pick<Stretch, 'wide'>): ByteOrder => wide ?? 'utf-16le';

/** A line, or a part of one in which two encodings meet. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The first byte that belongs to a character: `start`, or behind half a line feed. */
  readonly from: number;
  /** Null where only what is near can tell. */
  readonly encoding: Encoding | null;
  /** How well it reads in each encoding, where that is asked. */
  readonly scores: readonly number[] | null;
  /** Whether it holds anything above ASCII, or UTF-16. */
  readonly beyondAscii: boolean;
}

function readNarrow(bytes: Uint8Array, start: number, from: number, end: number): Piece {
  const kind = utf8Kind(bytes, from, end);
  if (kind === 'ascii' || kind === 'valid') {
    return { start, end, from, encoding: 'utf-8', scores: null, beyondAscii: kind === 'valid' };
  }
  const { encoding, scores } = judgeLine(bytes, from, end);
  return { start, end, from, encoding, scores, beyondAscii: true };
}

/** Where the line that begins at `at` ends: its byte 0A, or `end`. */
function lineEnd(bytes: Uint8Array, at: number, end: number, order: ByteOrder): number {
  let newline = bytes.indexOf(LF, at);
  while (newline >= 0 && newline < end && !endsLine(bytes, newline, order))
    newline = bytes.indexOf(LF, newline + 1);
  return newline < 0 ? end : Math.min(newline, end);
}

/** A line: where it begins, where its line feed stands, and where the next one begins. */
interface Bounds {
  readonly start: number;
  readonly to: number;
  readonly end: number;
}

/** The parts of a line of which `wide` is UTF-16. */
function putWide(
  stretch: Stretch,
  { start, to, end }: Bounds,
  wide: WidePart,
  pieces: Piece[],
): void {
  const { bytes } = stretch;
  if (wide.start > start) pieces.push(readNarrow(bytes, start, start, wide.start));
  pieces.push({
    start: wide.start,
    end: wide.to === to ? end : wide.to,
    from: wide.from,
    encoding: orderOf(stretch),
    scores: null,
    beyondAscii: true,
  });
  if (wide.to < to) pieces.push(readNarrow(bytes, wide.to, wide.to, end));
}

/**
 * The lines of `[from, until)`, each with its encoding as far as the line tells it. `hasNul` says
 * whether a NUL is there: UTF-16 has one in almost every line.
 */
export function readLines(
  stretch: Stretch,
  {
    from,
    until,
    hasNul,
  }: { readonly from: number; readonly until: number; readonly hasNul: boolean },
): Piece[] {
  const { bytes } = stretch;
  const order = orderOf(stretch);
  const pieces: Piece[] = [];
  let after = stretch.wide !== null && from === 0;
  for (let start = from; start < until; ) {
    if (!hasNul && !after) {
      const newline = bytes.indexOf(LF, start);
      const end = newline < 0 ? until : Math.min(until, newline + 1);
      pieces.push(readNarrow(bytes, start, start, end));
      start = end;
      continue;
    }
    const to = lineEnd(bytes, start, until, order);
    const end = Math.min(until, to + 1);
    const near = after || bytes.subarray(start, to + 2).includes(0);
    const wide = near ? widePart(bytes, { start, to, order, after }) : null;
    // The other half of the last line feed of UTF-16.
    const half = after && order === 'utf-16le' && bytes[start] === 0 ? 1 : 0;
    if (wide) putWide(stretch, { start, to, end }, wide, pieces);
    else pieces.push(readNarrow(bytes, start, start + half, end));
    after = wide !== null && wide.to === to;
    start = end;
  }
  return pieces;
}
