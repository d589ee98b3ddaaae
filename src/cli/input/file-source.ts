import { constants, createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Source } from '../../core/source.ts';

/** Reads until the buffer is full or the file ends; gives the bytes read. */
async function fill(file: FileHandle, buffer: Uint8Array, offset: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const left = buffer.length - filled;
    const { bytesRead } = await file.read(buffer, filled, left, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/**
 * A regular file of a known size, opened at the first read. What is appended after `size` was taken
 * is not read, so that a growing log gives one consistent answer.
 *
 * All reads share one buffer, so that gigabytes pass through a few megabytes: the bytes of a read
 * are good until the next read that gives any.
 */
export function fileSource(name: string, path: string, size: number): Source {
  let opened: Promise<FileHandle> | null = null;
  let buffer = Buffer.alloc(0);
  return {
    name,
    size,
    read: async (offset, length) => {
      opened ??= open(path, 'r');
      const wanted = Math.max(0, Math.min(length, size - offset));
      if (wanted > buffer.length) buffer = Buffer.allocUnsafeSlow(wanted);
      const bytes = buffer.subarray(0, wanted);
      return bytes.subarray(0, await fill(await opened, bytes, offset));
    },
    close: async () => {
      const file = await opened?.catch(() => null);
      opened = null;
      await file?.close();
    },
  };
}

/** How a stream is ended before its end. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Called when the signal ended a stream that had more to come. */
  onCut(name: string): void;
  /** Where the bytes go, too, before they are looked at. */
  readonly through?: (chunk: Uint8Array) => Promise<void>;
}

/** The chunks of a stream until it ends or `signal` aborts. */
async function* chunksUntil(
  stream: Readable,
  name: string,
  { signal, onCut, through }: Interruption,
): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (!signal.aborted) {
      for await (const chunk of stream) {
        await through?.(chunk);
        yield chunk;
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (signal.aborted && !stream.readableEnded) onCut(name);
}

/**
 * A stream as a source: read front to back, no size. When `signal` aborts it ends where it is, so
 * that what came so far is still reported.
 */
export function streamSource(
  name: string,
  open: () => Readable,
  interruption: Interruption,
): Source {
  let stream: Readable | null = null;
  let chunks: AsyncGenerator<Uint8Array> | null = null;
  let rest: Uint8Array = new Uint8Array(0);
  const next = async (): Promise<Uint8Array | null> => {
    stream ??= open();
    chunks ??= chunksUntil(stream, name, interruption);
    const { value, done } = await chunks.next();
    return done ? null : value;
  };
  return {
    name,
    read: async (_offset, length) => {
      while (rest.length === 0) {
        const chunk = await next();
        if (!chunk) return rest;
        rest = chunk;
      }
      const bytes = rest.subarray(0, length);
      rest = rest.subarray(bytes.length);
      return bytes;
    },
    close: async () => {
      // Of an archive not all is read; what is passed on is passed on whole.
      if (interruption.through) while (await next().catch(() => null));
      stream?.destroy();
    },
  };
}

/** Opens a named pipe for writing, too, so that who waits for a writer waits no longer. */
async function endWaiting(path: string): Promise<void> {
  if (!(await stat(path)).isFIFO()) return;
  await (await open(path, constants.O_RDWR | constants.O_NONBLOCK)).close();
}

/** A pipe or device by its path. One that nobody writes to is let go, too, when `signal` aborts. */
function readPath(path: string, signal: AbortSignal): Readable {
  const stream = createReadStream(path);
  const stop = (): void => {
    if (stream.pending) endWaiting(path).catch(() => undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  stream.once('close', () => signal.removeEventListener('abort', stop));
  return stream;
}

/** Standard input. */
export const stdinSource = (interruption: Interruption): Source =>
  streamSource('stdin', () => process.stdin, interruption);

/** The chunks of standard input (`-`), or of a pipe or device by its path, as they come. */
export const chunksOf = (
  name: string,
  path: string,
  interruption: Interruption,
): AsyncGenerator<Uint8Array> =>
  chunksUntil(
    path === '-' ? process.stdin : readPath(path, interruption.signal),
    name,
    interruption,
  );

/** A pipe or device by its path, such as a shell's `<(command)`. */
export const pipeSource = (name: string, path: string, interruption: Interruption): Source =>
  streamSource(name, () => readPath(path, interruption.signal), interruption);
