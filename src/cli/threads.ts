import { Worker } from 'node:worker_threads';
import type { Pack } from '../core/pack.ts';
import type { Source } from '../core/source.ts';
import type { Partial } from '../engine/partial/partial.ts';
import type { CellTask } from '../engine/scan/scan-cell.ts';
import type { CellRunner } from '../engine/scan-sources.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerStart } from './scan-worker.ts';

/** Files of up to so many cells are scanned faster than a worker starts. */
const SMALL = 2;

/** The worker's file: beside this one, as source or as bundle. */
const workerUrl = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './scan-worker.ts' : './scan-worker.js', import.meta.url);

/** One question, one answer. Rejects where the worker dies of it. */
function ask(worker: Worker, question: WorkerQuestion): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.removeAllListeners();
      finish();
    };
    worker.once('message', (answer: WorkerAnswer) => settle(() => resolve(answer)));
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', () => settle(() => reject(new Error('a scan thread ended early'))));
    worker.postMessage(question);
  });
}

interface PoolOptions {
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
    while (workers.length < count) workers.push(new Worker(workerUrl(), { workerData: start }));
    return workers.slice(0, count);
  };
  const runJob = async ({ path, tasks, onPartial }: Job): Promise<void> => {
    const queue = tasks[Symbol.iterator]();
    const serve = async (worker: Worker): Promise<void> => {
      for (const task of queue) {
        if (signal.aborted) return;
        const answer = await ask(worker, { path, task });
        if ('failure' in answer) throw new Error(answer.failure);
        onPartial(answer.partial);
      }
    };
    const stop = (): void => void close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      await Promise.all(hire(Math.min(threads, tasks.length)).map(serve));
    } catch (error) {
      await close();
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
  return {
    accepts: (source, cells) => threads > 1 && cells > SMALL && pathOf(source) !== undefined,
    run: (source, tasks, onPartial) =>
      runJob({ path: pathOf(source) ?? source.name, tasks, onPartial }),
    close,
  };
}
