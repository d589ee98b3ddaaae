import type { Analyzer } from '../../core/analyzer.ts';
import type { Pack } from '../../core/pack.ts';
import type { Source } from '../../core/source.ts';
import { detectUtf16 } from '../decode/detect-encoding.ts';
import { createRoom } from '../decode/scratch.ts';
import type { Partial } from '../partial/partial.ts';
import { BOUND_REACH, boundAt, CELL_BYTES, LOOK_AHEAD, LOOK_BACK } from './cell-bounds.ts';
import type { CellTask } from './cell-task.ts';
import { prepareText } from './cell-text.ts';
import type { CellWindow } from './decode-window.ts';
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

/** Length of the byte order mark at the start of an input. */
function markLength([a, b, c]: Uint8Array): number {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 3;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 2 : 0;
}

/** Reads the cell with its context and finds its own lines in it. */
async function readCell(
  reader: WindowReader,
  task: CellTask,
): Promise<{ window: CellWindow; atEnd: boolean; isShort: boolean }> {
  const { cell, cellBytes, size } = task;
  const gridStart = cell * cellBytes;
  const gridEnd = gridStart + cellBytes;
  const origin = Math.max(0, gridStart - LOOK_BACK);
  const until = gridEnd + BOUND_REACH + LOOK_AHEAD;
  const head = cell === 0 ? null : await reader.head?.();
  const bytes = await reader.window(origin, until);
  const length = origin + bytes.length;
  const wide = detectUtf16(head ?? bytes);
  const mark = cell === 0 ? markLength(bytes) : 0;
  const bound = (grid: number): number => {
    if (grid === 0) return mark;
    return grid >= length ? bytes.length : boundAt(bytes, grid - origin, wide ?? 'utf-16le');
  };
  const start = Math.min(bound(gridStart), bytes.length);
  const end = Math.max(start, bound(gridEnd));
  // The first line begins behind the mark, so nothing of the mark may stand before it.
  const window: CellWindow = {
    bytes: bytes.subarray(mark),
    origin: origin + mark,
    start: start - mark,
    end: end - mark,
    wide,
  };
  const isShort = size !== null && length < Math.min(until, size);
  return { window, atEnd: length <= gridEnd, isShort };
}

/** The partial of a cell of which bytes are missing: the file got shorter while it was read. */
const cutShort = (partial: Partial): Partial => ({
  ...partial,
  inputs: partial.inputs.map((mark) => ({ ...mark, complete: false })),
});

/** A scanner for the given knowledge. Preparing it costs milliseconds; scanning shares the tables. */
export function createCellScanner(options: {
  readonly pack: Pack;
  readonly analyzers: readonly Analyzer[];
}): CellScanner {
  const targets = prepareTargets(options.pack, options.analyzers);
  const room = createRoom();
  return {
    reader: readerOf,
    async scan(reader, task) {
      const { window, atEnd, isShort } = await readCell(reader, task);
      const text = prepareText(window, room);
      const partial = scanText(text, { targets, analyzers: options.analyzers, task });
      return { partial: isShort ? cutShort(partial) : partial, atEnd };
    },
  };
}

/** Cells of an input of `size` bytes; at least one, so that an empty input is seen too. */
export const cellCount = (size: number, cellBytes: number = CELL_BYTES): number =>
  Math.max(1, Math.ceil(size / cellBytes));
