import type { Tail } from './tail.ts';

/** Bytes held at most, besides one chunk; the writer waits until some are dropped. */
const ROOM = 12 * 2 ** 20;

/**
 * A stream that is read as it comes; only what may still be needed is held. An error of the stream
 * is thrown by the next `look`. `onPressed` is called when there is much to do: the room is full, or
 * the stream has ended.
 */
export function streamTail(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  onPressed: () => void,
): Tail {
  let held: Uint8Array[] = [];
  let base = 0;
  let length = 0;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let makeRoom = (): void => undefined;

  const pump = async (): Promise<void> => {
    try {
      for await (const chunk of chunks) {
        held.push(chunk);
        length += chunk.length;
        while (length - base > ROOM) {
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
  void pump();

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
      let first = 0;
      while (first < held.length && base + held[first]!.length <= before) {
        base += held[first]!.length;
        first++;
      }
      if (first > 0) held = held.slice(first);
      makeRoom();
    },
    restart: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
}
