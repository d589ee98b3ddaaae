import { parentPort, workerData } from 'node:worker_threads';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../core/pack.ts';
import type { Source } from '../core/source.ts';
import type { Partial } from '../engine/partial/partial.ts';
import type { CellTask } from '../engine/scan/cell-task.ts';
import { createCellScanner } from '../engine/scan/scan-cell.ts';
import { fileSource } from './input/file-source.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly pack: Pack;
}

/** What a worker is asked: scan one cell of a file, which the worker opens itself. */
export interface WorkerQuestion {
  readonly path: string;
  readonly task: CellTask;
}

/** What it answers: the cell's partial, or why the file could not be read. */
export type WorkerAnswer = { readonly partial: Partial } | { readonly failure: string };

const { pack } = workerData as WorkerStart;
const scanner = createCellScanner({ pack, analyzers });

/** The file of the last question: its cells come one after another. */
let current: { readonly path: string; readonly source: Source } | null = null;

async function sourceOf({ path, task }: WorkerQuestion): Promise<Source> {
  if (current?.path !== path) {
    await current?.source.close?.();
    current = { path, source: fileSource(task.name, path, task.size ?? 0) };
  }
  return current.source;
}

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
  try {
    const reader = scanner.reader(await sourceOf(question));
    return { partial: (await scanner.scan(reader, question.task)).partial };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (question: WorkerQuestion) => {
  parentPort?.postMessage(await answer(question));
});
