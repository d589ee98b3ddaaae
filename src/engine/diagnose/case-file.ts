import type { Analyzer } from '../../core/analyzer.ts';
import type { Inference } from '../../core/inference.ts';
import type { Lang } from '../../core/lang.ts';
import type { Pack } from '../../core/pack.ts';
import type { TimeBound } from '../../core/stamp/time-bound.ts';
import type { Spot, Where } from '../../core/where.ts';
import type { CellMark, Partial } from '../partial/partial.ts';

export interface DiagnoseOptions {
  readonly pack: Pack;
  readonly analyzers: readonly Analyzer[];
  readonly inferences: readonly Inference[];
  readonly lang?: Lang;
  /** Year for stamps that state none. */
  readonly year?: number;
  /** Minutes east of UTC for stamps that state no zone. */
  readonly zone?: number;
  /** The span of time that the report is restricted to; see {@link TimeBound}. */
  readonly since?: TimeBound;
  readonly until?: TimeBound;
  readonly tool?: { readonly name: string; readonly version: string };
}

/** One input as a whole. */
export interface InputView {
  readonly name: string;
  readonly input: number;
  readonly bytes: number;
  readonly lines: number;
  readonly encoding: string;
  readonly complete: boolean;
  /** The line log that the source as a whole looks most like, or ''. */
  readonly analyzer: string;
}

/** Score from which a source's head counts as an analyzer's kind of log. */
const SNIFF_ENOUGH = 0.3;

function bestSniff(scores: Readonly<Record<string, number>>): string {
  let best = '';
  let score = SNIFF_ENOUGH;
  for (const id of Object.keys(scores).sort()) {
    if ((scores[id] ?? 0) > score) {
      best = id;
      score = scores[id] ?? 0;
    }
  }
  return best;
}

/**
 * The encodings of cells together. ASCII is the same in all of them but UTF-16: beside that it is
 * told as UTF-8.
 */
function encodingsOf(cells: readonly CellMark[]): string {
  const met = new Set(cells.flatMap((cell) => cell.encoding.split(', ')));
  const others = [...met].filter((encoding) => encoding !== '' && encoding !== 'ascii');
  const plain = met.has('ascii') && others.every((encoding) => encoding.startsWith('utf-16'));
  return (plain ? [...others, 'utf-8'] : others).sort().join(', ') || 'utf-8';
}

/** Inputs with their sums over cells. */
export function viewInputs(partial: Partial): InputView[] {
  return partial.inputs.map((mark) => {
    // A cell in the middle of the last line owns nothing and says nothing of the text.
    const cells = partial.cells.filter((cell) => cell.input === mark.input && cell.bytes > 0);
    const open = cells[cells.length - 1]?.openEnd ? 1 : 0;
    return {
      name: mark.name,
      input: mark.input,
      bytes: cells.reduce((sum, cell) => sum + cell.bytes, 0),
      lines: cells.reduce((sum, cell) => sum + cell.newlines, 0) + open,
      encoding: encodingsOf(cells),
      complete: mark.complete,
      analyzer: bestSniff(mark.sniff),
    };
  });
}

/** Turns cell-relative spots into places a person can find. */
export function placer(partial: Partial): (spot: Spot) => Where {
  const before = new Map<string, number>();
  const sums = new Map<number, number>();
  for (const cell of partial.cells) {
    const sum = sums.get(cell.input) ?? 0;
    before.set(`${cell.input} ${cell.cell}`, sum);
    sums.set(cell.input, sum + cell.newlines);
  }
  const names = new Map(partial.inputs.map((mark) => [mark.input, mark.name]));
  return (spot) => ({
    input: names.get(spot.input) ?? String(spot.input),
    line: (before.get(`${spot.input} ${spot.cell}`) ?? 0) + spot.line + 1,
    offset: spot.offset,
  });
}
