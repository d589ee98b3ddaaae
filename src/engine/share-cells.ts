import type { Partial } from './partial/partial.ts';
import type { CellTask } from './scan/cell-task.ts';
import type { WindowReader } from './scan/read-window.ts';
import type { CellScanner } from './scan/scan-cell.ts';

/** Files of up to so many cells are scanned faster than a worker starts. */
export const CELLS_UNSHARED = 4;

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

/** Scans one cell, somewhere. Rejects where whoever does it dies of it. */
export type AskCell = (task: CellTask) => Promise<CellAnswer>;

/** How cells are shared out. */
export interface Sharing {
  /**
   * Each is asked for one cell at a time. A worker that stands here twice has its next cell waiting
   * for it when it is done with one, even while the thread that asks is busy with a cell itself.
   */
  readonly askers: readonly AskCell[];
  readonly onPartial: (partial: Partial) => void;
  readonly signal: AbortSignal;
}

/**
 * Has cells scanned, the next by whoever is done with one; cells not yet begun when `signal` aborts
 * are left out. Rejects where a worker dies or a cell could not be read.
 */
export async function shareCells(tasks: readonly CellTask[], sharing: Sharing): Promise<void> {
  const { askers, onPartial, signal } = sharing;
  const queue = tasks[Symbol.iterator]();
  let failed = false;
  const serve = async (ask: AskCell): Promise<void> => {
    for (const task of queue) {
      if (failed || signal.aborted) return;
      const answer = await ask(task);
      if ('failure' in answer) throw new Error(answer.failure);
      onPartial(answer.partial);
    }
  };
  // Nobody is left behind at work: the file is closed afterwards.
  const ends = askers.map((ask) =>
    serve(ask).catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.allSettled(ends);
  await Promise.all(ends);
}
