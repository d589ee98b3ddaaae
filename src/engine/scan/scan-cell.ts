import type { Analyzer } from '../../core/analyzer.ts';
import type { Pack } from '../../core/pack.ts';
import type { Source } from '../../core/source.ts';
import type { Encoding } from '../decode/detect-encoding.ts';
import type { Partial } from '../partial/partial.ts';
import { BOUND_REACH, boundInZone, CELL_BYTES, LOOK_AHEAD, LOOK_BACK } from './cell-bounds.ts';
import type { CellTask } from './cell-task.ts';
import { type CellWindow, prepareText } from './cell-text.ts';
import { prepareTargets } from './prepare-targets.ts';
import { readerOf, type WindowReader } from './read-window.ts';
import { scanText } from './scan-text.ts';

/** The outcome of a cell, and whether the input ends in it. */
export interface CellResult {
  readonly partial: Partial;
  readonly atEnd: boolean;
}

/** Scans cells of sources; made once for a pack and a set of analyzers. */
export interface CellScanner {
  /** @throws what the source's `read` throws. */
  scan(reader: WindowReader, task: CellTask): Promise<CellResult>;
  reader(source: Source): WindowReader;
}

/** The byte order mark at the start of an input: its length and what it says. */
function byteOrderMark(bytes: Uint8Array): { length: number; encoding?: Encoding } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { length: 3, encoding: 'utf-8' };
  if (a === 0xff && b === 0xfe) return { length: 2, encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { length: 2, encoding: 'utf-16be' };
  return { length: 0 };
}

/** Reads the cell with its context and finds its own lines in it. */
async function readCell(
  reader: WindowReader,
  task: CellTask,
): Promise<{ window: CellWindow; atEnd: boolean }> {
  const { cell, cellBytes } = task;
  const gridStart = cell * cellBytes;
  const gridEnd = gridStart + cellBytes;
  const origin = Math.max(0, gridStart - LOOK_BACK);
  const until = gridEnd + BOUND_REACH + LOOK_AHEAD;
  const bytes = await reader.window(origin, until);
  const length = origin + bytes.length;
  const mark = cell === 0 ? byteOrderMark(bytes) : { length: 0 };
  const bound = (grid: number): number => {
    if (grid === 0) return mark.length;
    if (grid >= length) return bytes.length;
    const from = grid - 2 - origin;
    return from + boundInZone(bytes.subarray(from, from + BOUND_REACH + 2));
  };
  const start = Math.min(bound(gridStart), bytes.length);
  const end = Math.max(start, bound(gridEnd));
  // The first line begins behind the mark, so nothing of the mark may stand before it.
  const window = {
    bytes: bytes.subarray(mark.length),
    origin: origin + mark.length,
    start: start - mark.length,
    end: end - mark.length,
    encoding: mark.encoding,
  };
  return { window, atEnd: length <= gridEnd };
}

/** A scanner for the given knowledge. Preparing it costs milliseconds; scanning shares the tables. */
export function createCellScanner(options: {
  readonly pack: Pack;
  readonly analyzers: readonly Analyzer[];
}): CellScanner {
  const targets = prepareTargets(options.pack, options.analyzers);
  return {
    reader: readerOf,
    async scan(reader, task) {
      const { window, atEnd } = await readCell(reader, task);
      const text = prepareText(window);
      return { partial: scanText(text, { targets, analyzers: options.analyzers, task }), atEnd };
    },
  };
}

/** Cells of an input of `size` bytes; at least one, so that an empty input is seen too. */
export const cellCount = (size: number, cellBytes: number = CELL_BYTES): number =>
  Math.max(1, Math.ceil(size / cellBytes));
