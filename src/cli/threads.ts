import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pack } from '../core/pack.ts';
import type { Source } from '../core/source.ts';
import type { Partial } from '../engine/partial/partial.ts';
import type { CellTask } from '../engine/scan/cell-task.ts';
import type { CellRunner } from '../engine/scan-sources.ts';
import { CELLS_UNSHARED, type CellAnswer, shareCells } from '../engine/share-cells.ts';
import { packageRoot } from '../lib/package-files.ts';
import type { WorkerQuestion, WorkerStart } from './scan-worker.ts';

/** The worker's file: beside this one in the source, in `dist` where this is part of a bundle. */
const workerFile = (): string | URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./scan-worker.ts', import.meta.url)
    : join(packageRoot(), 'dist', 'scan-worker.js');

/** Most of a scan's memory is its buffers; a small young generation lets go of them sooner. */
const LIMITS = { maxYoungGenerationSizeMb: 2 };

/** One question, one answer. Rejects where the worker dies of it. */
async function ask(worker: Worker, question: WorkerQuestion): Promise<CellAnswer> {
  if (worker.threadId < 0) throw new Error('a scan thread ended');
  const settled = new AbortController();
  const options = { signal: settled.signal };
  worker.postMessage(question);
  try {
    const [answer] = await Promise.race([
      // `once` rejects by itself where the worker emits an error.
      once(worker, 'message', options),
      once(worker, 'exit', options).then(() => Promise.reject(new Error('a scan thread ended'))),
    ]);
    return answer as CellAnswer;
  } finally {
    settled.abort();
  }
}

/** What a pool works with. */
export interface PoolOptions {
  readonly threads: number;
  readonly pack: Pack;
  /** The file behind a source; a source without is scanned in the main thread. */
  readonly pathOf: (source: Source) => string | undefined;
  readonly signal: AbortSignal;
}

interface Job {
  readonly path: string;
  readonly tasks: readonly CellTask[];
  readonly onPartial: (partial: Partial) => void;
}

/** A runner that shares a big file's cells out to worker threads. `close` ends them. */
export interface ThreadPool extends CellRunner {
  close(): Promise<void>;
}

/**
 * A pool of up to `threads` workers, started when the first big file comes. When `signal` aborts,
 * cells not yet begun are left out and running ones are given up.
 */
export function createThreadPool({ threads, pack, pathOf, signal }: PoolOptions): ThreadPool {
  const start: WorkerStart = { pack };
  const workers: Worker[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
  };
  const hire = (count: number): readonly Worker[] => {
    while (workers.length < count) {
      const worker = new Worker(workerFile(), { workerData: start, resourceLimits: LIMITS });
      // Whoever asks next is told; without a listener an error would end the whole process.
      worker.on('error', () => undefined);
      workers.push(worker);
    }
    return workers.slice(0, count);
  };
  const runJob = async ({ path, tasks, onPartial }: Job): Promise<void> => {
    const stop = (): void => void close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      await shareCells(tasks, {
        workers: hire(Math.min(threads, tasks.length)),
        ask: (worker, task) => ask(worker, { path, task }),
        onPartial,
        signal,
      });
    } catch (error) {
      await close();
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
  return {
    accepts: (source, cells) => cells > CELLS_UNSHARED && pathOf(source) !== undefined,
    run: (source, tasks, onPartial) =>
      runJob({ path: pathOf(source) ?? source.name, tasks, onPartial }),
    close,
  };
}
