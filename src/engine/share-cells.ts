import type { Partial } from './partial/partial.ts';
import type { CellTask } from './scan/cell-task.ts';
import type { WindowReader } from './scan/read-window.ts';
import type { CellScanner } from './scan/scan-cell.ts';

/** Files of up to so many cells are scanned faster than a worker starts. */
export const CELLS_UNSHARED = 2;

/** What a worker answers for a cell: its partial, or why the file could not be read. */
export type CellAnswer = { readonly partial: Partial } | { readonly failure: string };

/** Scans a cell as a worker does, which can throw nothing across to whoever asked. */
export async function answerCell(
  scanner: CellScanner,
  task: CellTask,
  open: () => WindowReader | Promise<WindowReader>,
): Promise<CellAnswer> {
  try {
    return { partial: (await scanner.scan(await open(), task)).partial };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** How cells are shared out. */
export interface Sharing<W> {
  readonly workers: readonly W[];
  /** One question, one answer. Rejects where the worker dies of it. */
  readonly ask: (worker: W, task: CellTask) => Promise<CellAnswer>;
  readonly onPartial: (partial: Partial) => void;
  readonly signal: AbortSignal;
}

/**
 * Has workers scan cells, each taking the next when it is done with one; cells not yet begun when
 * `signal` aborts are left out. Rejects where a worker dies or a cell could not be read.
 */
export async function shareCells<W>(
  tasks: readonly CellTask[],
  sharing: Sharing<W>,
): Promise<void> {
  const { workers, ask, onPartial, signal } = sharing;
  const queue = tasks[Symbol.iterator]();
  const serve = async (worker: W): Promise<void> => {
    for (const task of queue) {
      if (signal.aborted) return;
      const answer = await ask(worker, task);
      if ('failure' in answer) throw new Error(answer.failure);
      onPartial(answer.partial);
    }
  };
  await Promise.all(workers.map(serve));
}
