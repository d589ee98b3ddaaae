import type { Pack } from '../../core/pack.ts';
import type { Source } from '../../core/source.ts';
import type { CellJob, CellRunner } from '../../engine/scan-sources.ts';
import {
  type AskCell,
  CELLS_UNSHARED,
  type CellAnswer,
  shareCells,
} from '../../engine/share-cells.ts';
import type { ScanQuestion, ScanStart } from '../protocol.ts';
import { startWorker } from '../worker-url.ts';

/** Workers at most: more would wait for the disk. */
const MOST = 4;

/** One question, one answer. Rejects where the worker dies of it. */
const ask = (worker: Worker, question: ScanQuestion, signal: AbortSignal): Promise<CellAnswer> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CellAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    // A worker that was ended answers no more.
    signal.addEventListener('abort', () => reject(new Error('ended')), { once: true });
    worker.postMessage(question);
  });

interface PoolOptions {
  readonly pack: Pack;
  /** The file behind a source; a source without is scanned in this worker. */
  readonly fileOf: (source: Source) => File | undefined;
  readonly signal: AbortSignal;
}

/** A runner that shares a big file's cells out to workers. `close` ends them. */
export interface CellPool extends CellRunner {
  close(): void;
}

/**
 * A pool of scan workers, started from this worker's own script when the first big file comes: a
 * script of a blob URL, so that they are under the page's policy as this one is. When `signal`
 * aborts, cells not yet begun are left out and running ones are given up.
 */
export function createCellPool({ pack, fileOf, signal }: PoolOptions): CellPool {
  const workers: Worker[] = [];
  const start: ScanStart = { kind: 'scan', pack };
  const close = (): void => {
    for (const worker of workers.splice(0)) worker.terminate();
  };
  const hire = (count: number): readonly Worker[] => {
    while (workers.length < count) {
      const worker = startWorker(location.href);
      worker.postMessage(start);
      workers.push(worker);
    }
    return workers.slice(0, count);
  };
  const runJob = async (file: File, { tasks, onPartial }: CellJob): Promise<void> => {
    try {
      const count = Math.min(MOST, navigator.hardwareConcurrency, tasks.length);
      const askers = hire(count).map(
        (worker): AskCell =>
          (task) =>
            ask(worker, { file, task }, signal),
      );
      await shareCells(tasks, { askers, onPartial, signal });
    } catch (error) {
      close();
      if (!signal.aborted) throw error;
    }
  };
  // Not every browser lets a worker start workers.
  const many = typeof Worker === 'function' && navigator.hardwareConcurrency > 1;
  return {
    accepts: (source, cells) => many && cells > CELLS_UNSHARED && fileOf(source) !== undefined,
    async run(job) {
      const file = fileOf(job.source);
      if (file) await runJob(file, job);
    },
    close,
  };
}
