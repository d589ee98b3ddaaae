import { parentPort, workerData } from 'node:worker_threads';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../core/pack.ts';
import type { Partial } from '../engine/partial/partial.ts';
import { type CellTask, createCellScanner } from '../engine/scan/scan-cell.ts';
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

async function answer({ path, task }: WorkerQuestion): Promise<WorkerAnswer> {
  const source = fileSource(task.name, path, task.size ?? 0);
  try {
    return { partial: (await scanner.scan(scanner.reader(source), task)).partial };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  } finally {
    await source.close?.();
  }
}

parentPort?.on('message', async (question: WorkerQuestion) => {
  parentPort?.postMessage(await answer(question));
});
