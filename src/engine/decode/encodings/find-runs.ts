import { BLOCK_BYTES } from '../../loops/instantiate.ts';
import { BROKEN, HIGH_BYTE, NUL } from '../../loops/take-census.ts';
import type { Encoding } from '../detect-encoding.ts';
import { type Counted, linesWith } from './lines-with.ts';
import { type Piece, readLines, type Stretch } from './read-lines.ts';
import { NARROW, type Narrow } from './score-line.ts';

/** Neighbouring bytes in one encoding: whole lines, but where two encodings meet in one. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** The first byte that belongs to a character: `start`, or behind half a line feed. */
  readonly from: number;
  readonly encoding: Encoding;
  /** Whether it holds anything above ASCII, or UTF-16. */
  readonly beyondAscii: boolean;
}

/** Lines that say little by themselves are read as those near them: in their and the next blocks. */
const NEAR = 16 * 1024;

/** An encoding that reads a line so much worse than the best does is out, whatever is near. */
const HOPELESS = 6;

const UTF8 = NARROW.indexOf('utf-8');
const WESTERN = NARROW.indexOf('windows-1252');

/** How much text in each encoding is near a place, by the lines that are sure. */
class Surroundings {
  readonly #sums = new Map<number, number[]>();

  add(offset: number, encoding: Encoding, score: number): void {
    const block = Math.floor(offset / NEAR);
    const sum = this.#sums.get(block) ?? NARROW.map(() => 0);
    sum[NARROW.indexOf(encoding as Narrow)]! += score;
    this.#sums.set(block, sum);
  }

  at(offset: number): number[] {
    const block = Math.floor(offset / NEAR);
    const near = [block - 1, block, block + 1].map((n) => this.#sums.get(n));
    return NARROW.map((_, i) => near.reduce((sum, scores) => sum + (scores?.[i] ?? 0), 0));
  }
}

/** The encoding of a line that is not sure: of those that read it well, the one that is near. */
function likely(scores: readonly number[], near: readonly number[]): Narrow {
  const most = Math.max(...scores);
  let best = scores.indexOf(most);
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! > most - HOPELESS && near[i]! > near[best]!) best = i;
  }
  if (most > 0 || near[best]! > 0) return NARROW[best]!;
  // No encoding fits: a broken character stays one, and of the rest each byte becomes a letter.
  return scores[UTF8]! >= scores[WESTERN]! ? 'utf-8' : 'windows-1252';
}

/** Gathers runs of lines in one encoding. */
class RunList {
  readonly runs: Run[] = [];

  add(start: number, end: number, piece: Omit<Run, 'start' | 'end'>): void {
    const last = this.runs.at(-1);
    if (last && continues(last, start, piece)) {
      const beyondAscii = last.beyondAscii || piece.beyondAscii;
      this.runs[this.runs.length - 1] = { ...last, end, beyondAscii };
    } else {
      const { from, encoding, beyondAscii } = piece;
      this.runs.push({ start, end, from, encoding, beyondAscii });
    }
  }
}

function continues(last: Run, start: number, piece: Omit<Run, 'start' | 'end'>): boolean {
  if (last.end !== start) return false;
  if (last.encoding === 'utf-16le')
    return piece.encoding === last.encoding && piece.from === start + 1;
  if (last.encoding === 'utf-16be') return piece.encoding === last.encoding && piece.from === start;
  // ASCII is the same in all encodings with bytes.
  return (piece.encoding === last.encoding || !piece.beyondAscii) && piece.from === start;
}

/** Whether any block of a part that lies in `[from, to)` has any of `wanted`. */
function holds(
  { from: start, census }: Counted,
  from: number,
  to: number,
  wanted: number,
): boolean {
  const first = Math.max(0, Math.floor((from - start) / BLOCK_BYTES));
  const blocks = census.blocks.subarray(first, Math.max(0, Math.ceil((to - start) / BLOCK_BYTES)));
  return blocks.some((found) => (found & wanted) !== 0);
}

/** What the census found to be UTF-8 in `[from, to)`, a run for each part. */
function plainRuns(
  bytes: Uint8Array,
  counted: readonly Counted[],
  from: number,
  to: number,
): Run[] {
  return counted.flatMap((part, i) => {
    const start = Math.max(from, part.from);
    const end = Math.min(to, counted[i + 1]?.from ?? bytes.length);
    if (start >= end) return [];
    const beyondAscii = holds(part, start, end, HIGH_BYTE);
    return [{ start, end, from: start, encoding: 'utf-8' as const, beyondAscii }];
  });
}

/**
 * The encodings of a stretch, as runs that cover it. A line's encoding depends on the line and on
 * what is within {@link NEAR} round it, so that cells agree. Text that the census finds to be UTF-8 is
 * not looked at.
 */
export function findRuns(stretch: Stretch, counted: readonly Counted[]): Run[] {
  const { bytes, origin } = stretch;
  const parts = linesWith(bytes, counted, BROKEN | NUL).map(({ start, end }) => ({
    start,
    pieces: readLines(stretch, {
      from: start,
      until: end,
      hasNul: counted.some((part) => holds(part, start, end, NUL)),
    }),
  }));
  const surroundings = new Surroundings();
  for (const { pieces } of parts) {
    for (const { start, encoding, scores } of pieces)
      if (encoding && scores) surroundings.add(origin + start, encoding, Math.max(...scores));
  }
  const encodingOf = ({ start, encoding, scores }: Piece): Encoding =>
    encoding ?? likely(scores ?? [], surroundings.at(origin + start));
  const list = new RunList();
  let reached = 0;
  const pass = (end: number): void => {
    for (const plain of plainRuns(bytes, counted, reached, end)) list.runs.push(plain);
    reached = Math.max(reached, end);
  };
  for (const { start, pieces } of parts) {
    pass(start);
    for (const piece of pieces) {
      const { from, beyondAscii } = piece;
      list.add(piece.start, piece.end, { from, encoding: encodingOf(piece), beyondAscii });
      reached = piece.end;
    }
  }
  pass(bytes.length);
  return list.runs;
}
