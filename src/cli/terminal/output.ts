import { open, writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** A result that could not be written: full disk, no permission. Exit 2. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Whether an error is one of the system: with a code such as `ENOENT`, and the path if there is one. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

const codeOf = (error: unknown): string => (isSystemError(error) ? String(error.code) : '');

/** The system's words for a file error, without its code and path: `permission denied`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason = /^[A-Z]+\d*: ([^,]+)(?:, |$)/.exec(error.message)?.[1];
  return reason ?? error.message;
}

/**
 * Writes text to a standard stream. A reader that went away (`| head -1`) is no failure: the rest
 * is dropped. Any other failure rejects with {@link OutputError}.
 */
export async function writeStream(
  stream: Writable,
  text: string | AsyncIterable<string>,
): Promise<void> {
  if (typeof text === 'string') return writePart(stream, text);
  for await (const part of text) {
    if (!stream.writable) return;
    await writePart(stream, part);
  }
}

function writePart(stream: Writable, part: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (error?: Error | null): void => {
      if (!error || ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(codeOf(error))) resolve();
      else reject(new OutputError(reasonOf(error)));
    };
    stream.once('error', finish);
    stream.write(part, (error) => {
      finish(error);
      if (!error) stream.removeListener('error', finish);
    });
  });
}

/** Bytes passed on to a stream as they come. */
export interface Tee {
  /** Resolves once the bytes are gone, so that who writes too fast is held up. Never rejects. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Whether a write failed; a reader that went away is no failure. */
  hasFailed(): boolean;
}

/** Passes bytes on to a stream. Where that fails, the reason is told once and the rest is dropped. */
export function teeTo(stream: Writable, onFailure: (error: unknown) => void): Tee {
  let failed = false;
  return {
    hasFailed: () => failed,
    write: async (bytes) => {
      if (failed || !stream.writable) return;
      try {
        await writePart(stream, bytes);
      } catch (error) {
        failed = true;
        onFailure(error);
      }
    },
  };
}

/**
 * Makes sure, before long work, that a file can be written; creates it where it is missing and
 * leaves its content alone.
 */
export async function probeFile(path: string): Promise<void> {
  try {
    await (await open(path, 'a')).close();
  } catch (error) {
    throw new OutputError(reasonOf(error));
  }
}

/** Replaces the content of a file. */
export async function writeResult(
  path: string,
  text: string | AsyncIterable<string>,
): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new OutputError(reasonOf(error));
  }
}
