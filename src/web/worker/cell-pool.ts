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

/** Workers at most, this one among them: more would wait for the disk. */
const MOST = 4;

/** Questions a worker holds: the one it works at, and the next. */
const QUESTIONS_HELD = 2;

/** A worker that answers questions in the order in which they were asked. */
interface Asked {
  /** Rejects where the worker dies of it, or was ended. */
  ask(question: ScanQuestion): Promise<CellAnswer>;
  end(): void;
}

interface Waiting {
  readonly resolve: (answer: CellAnswer) => void;
  readonly reject: (error: Error) => void;
}

function asked(worker: Worker): Asked {
  const waiting: Waiting[] = [];
  const giveUp = (reason: string): void => {
    for (const { reject } of waiting.splice(0)) reject(new Error(reason));
  };
  worker.onmessage = ({ data }: MessageEvent<CellAnswer>) => waiting.shift()?.resolve(data);
  worker.onerror = (event) => giveUp(event.message);
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end() {
      worker.terminate();
      giveUp('ended');
    },
  };
}

/** Workers that are started when they are first wanted. */
interface Crew {
  /** `count` workers; null where this browser lets no worker start others. */
  hire(count: number): readonly Asked[] | null;
  dismiss(): void;
}

/**
 * The address of the script is made here: a page that was opened from a file has an origin of its
 * own kind, and a worker of it may not use an address that the page made.
 */
function newCrew(script: Blob, start: ScanStart): Crew {
  const workers: Asked[] = [];
  let url: string | null = null;
  const dismiss = (): void => {
    for (const worker of workers.splice(0)) worker.end();
    if (url !== null) URL.revokeObjectURL(url);
    url = null;
  };
  return {
    dismiss,
    hire(count) {
      try {
        url ??= URL.createObjectURL(script);
        while (workers.length < count) {
          const worker = startWorker(url);
          worker.postMessage(start);
          workers.push(asked(worker));
        }
        return workers.slice(0, count);
      } catch {
        dismiss();
        return null;
      }
    },
  };
}

interface PoolOptions {
  readonly pack: Pack;
  /** The workers' script. */
  readonly script: Blob;
  /** The file behind a source; a source without is scanned in this worker. */
  readonly fileOf: (source: Source) => File | undefined;
  readonly signal: AbortSignal;
}

/** A runner that shares a big file's cells out to workers. `close` ends them. */
export interface CellPool extends CellRunner {
  close(): void;
}

/**
 * A pool of scan workers, this one among them; the others are started when the first big file comes,
 * from a blob URL, so that they are under the page's policy as this one is. When `signal` aborts,
 * cells not yet begun are left out and running ones are given up.
 */
export function createCellPool({ pack, script, fileOf, signal }: PoolOptions): CellPool {
  const crew = newCrew(script, { kind: 'scan', pack });
  const othersFor = (cells: number): number =>
    Math.min(MOST, navigator.hardwareConcurrency, cells) - 1;
  const runJob = async (file: File, { tasks, here, onPartial }: CellJob): Promise<void> => {
    const others = crew.hire(othersFor(tasks.length)) ?? [];
    const ask = others.map(
      (other): AskCell =>
        (task) =>
          other.ask({ file, task }),
    );
    signal.addEventListener('abort', crew.dismiss, { once: true });
    try {
      const askers = [here, ...Array.from({ length: QUESTIONS_HELD }, () => ask).flat()];
      await shareCells(tasks, { askers, onPartial, signal });
    } catch (error) {
      crew.dismiss();
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', crew.dismiss);
    }
  };
  return {
    accepts: (source, cells) =>
      cells > CELLS_UNSHARED && navigator.hardwareConcurrency > 1 && fileOf(source) !== undefined,
    async run(job) {
      const file = fileOf(job.source);
      if (file) await runJob(file, job);
    },
    close: crew.dismiss,
  };
}
