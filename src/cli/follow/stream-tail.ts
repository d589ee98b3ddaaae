import type { Tail } from './tail.ts';

/** Bytes held at most, besides one chunk; the writer waits until some are dropped. */
const ROOM = 12 * 2 ** 20;

/** How a stream is followed. */
export interface StreamTailOptions {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Why a stream that begins like this cannot be followed; null where it can. */
  readonly refusal: (head: Uint8Array) => string | null;
  /** Called when there is much to do: the room is full, or the stream has ended. */
  readonly onPressed: () => void;
  /** Ends the stream; called when nobody reads the tail any more. */
  readonly onClose: () => void;
}

/**
 * A stream that is read as it comes; only what may still be needed is held. An error of the stream
 * is thrown by the next `look`. Once it failed, or was dropped, the stream is read on and thrown
 * away: what it is passed on to (`--tee`) gets all of it.
 */
export function streamTail({ name, chunks, refusal, onPressed, onClose }: StreamTailOptions): Tail {
  let held: Uint8Array[] = [];
  let base = 0;
  let length = 0;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let isDropped = false;
  let makeRoom = (): void => undefined;

  const pump = async (): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        if (isDropped || failure) continue;
        const reason = length === 0 ? refusal(chunk) : null;
        if (reason !== null) failure = { error: new Error(reason) };
        held.push(chunk);
        length += chunk.length;
        while (length - base > ROOM && !isDropped) {
          onPressed();
          await new Promise<void>((resolve) => {
            makeRoom = resolve;
          });
        }
      }
    } catch (error) {
      failure = { error };
    }
    ended = true;
    onPressed();
  };
  const pumped = pump();

  return {
    name,
    look: () => {
      if (failure) return Promise.reject(failure.error);
      return Promise.resolve({ length, over: ended ? 'ended' : null });
    },
    read: (from, into) => {
      let at = base;
      let filled = 0;
      for (const chunk of held) {
        const start = Math.max(0, from + filled - at);
        if (start < chunk.length && filled < into.length) {
          const part = chunk.subarray(start, start + into.length - filled);
          into.set(part, filled);
          filled += part.length;
        }
        at += chunk.length;
      }
      return Promise.resolve(filled);
    },
    drop: (before) => {
      isDropped ||= before === Number.POSITIVE_INFINITY;
      let first = 0;
      while (first < held.length && base + held[first]!.length <= before) {
        base += held[first]!.length;
        first++;
      }
      if (first > 0) held = held.slice(first);
      makeRoom();
    },
    restart: () => Promise.resolve(false),
    close: () => {
      onClose();
      return pumped;
    },
  };
}
