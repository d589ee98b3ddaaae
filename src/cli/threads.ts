import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pack } from '../core/pack.ts';
import type { Source } from '../core/source.ts';
import type { CellRunner } from '../engine/scan-sources.ts';
import {
  type AskCell,
  CELLS_UNSHARED,
  type CellAnswer,
  shareCells,
} from '../engine/share-cells.ts';
import { packageRoot } from '../lib/package-files.ts';
import type { WorkerQuestion, WorkerStart } from './scan-worker.ts';

/** The worker's file: beside this one in the source, in `dist` where this is part of a bundle. */
const workerFile = (): string | URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./scan-worker.ts', import.meta.url)
    : join(packageRoot(), 'dist', 'scan-worker.cjs');

/** Most of a scan's memory is its buffers; a small young generation lets go of them sooner. */
const LIMITS = { maxYoungGenerationSizeMb: 2 };

/** Questions a worker holds: the one it works at, and the next. */
const QUESTIONS_HELD = 2;

/** A worker that answers questions in the order they were asked. */
interface Asked {
  readonly worker: Worker;
  /** Rejects where the worker dies of it, or has ended. */
  ask(question: WorkerQuestion): Promise<CellAnswer>;
}

interface Waiting {
  readonly resolve: (answer: CellAnswer) => void;
  readonly reject: (error: Error) => void;
}

function startWorker(start: WorkerStart): Asked {
  const worker = new Worker(workerFile(), { workerData: start, resourceLimits: LIMITS });
  const waiting: Waiting[] = [];
  let fault: Error | null = null;
  const end = (error: Error): void => {
    fault ??= error;
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  worker.on('message', (answer: CellAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', end);
  worker.on('exit', () => end(new Error('a scan thread ended')));
  return {
    worker,
    ask(question) {
      if (fault) return Promise.reject(fault);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      });
    },
  };
}

/** What a pool works with. */
export interface PoolOptions {
  readonly threads: number;
  readonly pack: Pack;
  /** The file behind a source; a source without is scanned in the main thread. */
  readonly pathOf: (source: Source) => string | undefined;
  readonly signal: AbortSignal;
}

/** A runner that shares a big file's cells out to worker threads. `close` ends them. */
export interface ThreadPool extends CellRunner {
  close(): Promise<void>;
}

/**
 * A pool of `threads`, this one among them; the others are started when the first big file comes.
 * This one begins at once, while they start. When `signal` aborts, cells not yet begun are left out
 * and running ones are given up.
 */
export function createThreadPool({ threads, pack, pathOf, signal }: PoolOptions): ThreadPool {
  const start: WorkerStart = { pack };
  const others: Asked[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(others.splice(0).map(({ worker }) => worker.terminate()));
  };
  const hire = (count: number): readonly Asked[] => {
    while (others.length < count) others.push(startWorker(start));
    return others.slice(0, count);
  };
  return {
    accepts: (source, cells) => cells > CELLS_UNSHARED && pathOf(source) !== undefined,
    async run({ source, tasks, here, onPartial }) {
      const path = pathOf(source) ?? source.name;
      const asked = hire(Math.min(threads, tasks.length) - 1);
      const ask = asked.map(
        (other): AskCell =>
          (task) =>
            other.ask({ path, task }),
      );
      const stop = (): void => void close();
      signal.addEventListener('abort', stop, { once: true });
      try {
        const askers = [here, ...Array.from({ length: QUESTIONS_HELD }, () => ask).flat()];
        await shareCells(tasks, { askers, onPartial, signal });
      } catch (error) {
        await close();
        if (!signal.aborted) throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
    close,
  };
}
