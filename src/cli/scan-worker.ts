import { parentPort, workerData } from 'node:worker_threads';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../core/pack.ts';
import type { Source } from '../core/source.ts';
import type { CellTask } from '../engine/scan/cell-task.ts';
import { createCellScanner } from '../engine/scan/scan-cell.ts';
import { answerCell } from '../engine/share-cells.ts';
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

async function answer({ path, task }: WorkerQuestion): Promise<void> {
  const open = async () => scanner.reader(await sourceOf({ path, task }));
  parentPort?.postMessage(await answerCell(scanner, task, open));
}

/** Questions are answered one after the other: the reads of a file share one buffer. */
let last = Promise.resolve();
parentPort?.on('message', (question: WorkerQuestion) => {
  last = last.then(() => answer(question));
});
