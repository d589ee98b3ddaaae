import type {
  FromLead,
  LeadStart,
  Question,
  QuestionKind,
  Questions,
  ReadProgress,
  Ready,
  ToLead,
} from '../protocol.ts';
import { startWorker } from '../worker-url.ts';

/** The lead worker as the page sees it. */
export interface Engine {
  /** Rejects where the worker cannot start. */
  readonly ready: Promise<Ready>;
  /** Rejects with the worker's reason. */
  ask<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']>;
  /** Ends the analysis that is running; it answers with what was found up to then. */
  cancel(): void;
}

interface EngineOptions extends Omit<LeadStart, 'kind' | 'script'> {
  /** The text of the workers' script. */
  readonly script: string;
  readonly onProgress: (progress: ReadProgress) => void;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Starts the lead worker. A script of a blob URL is under the policy of the page that made it,
 * which forbids every connection; one loaded by its address would have a policy of its own.
 */
export function startEngine({ script: text, pack, tool, onProgress }: EngineOptions): Engine {
  const script = new Blob([text], { type: 'text/javascript' });
  const worker = startWorker(URL.createObjectURL(script));
  const tell = (message: ToLead): void => worker.postMessage(message);
  const pending = new Map<number, Pending>();
  let next = 1;
  const settle = (id: number): Pending | undefined => {
    const one = pending.get(id);
    pending.delete(id);
    return one;
  };
  const ready = new Promise<Ready>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromLead>) => {
      if (data.kind === 'ready') resolve(data);
      else if (data.kind === 'progress') onProgress(data);
      else if (data.kind === 'answer') settle(data.id)?.resolve(data.answer);
      else settle(data.id)?.reject(new Error(data.reason));
    };
    worker.onerror = (event) => {
      const reason = new Error(event.message || 'the worker ended');
      reject(reason);
      for (const id of [...pending.keys()]) settle(id)?.reject(reason);
    };
  });
  tell({ kind: 'lead', pack, tool, script });
  return {
    ready,
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        const id = next++;
        pending.set(id, { resolve: resolve as Pending['resolve'], reject });
        tell({ kind, id, ask } as Question);
      }),
    cancel: () => tell({ kind: 'cancel' }),
  };
}
