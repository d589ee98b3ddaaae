import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Sight, Tail } from './tail.ts';

/** Bytes before the end that are compared: a file that was emptied may have grown past them again. */
const MARK = 64;

const sameFile = (a: BigIntStats, b: BigIntStats): boolean => a.ino === b.ino && a.dev === b.dev;

/** Fills a buffer from a place of the file; gives the bytes read. */
async function fill(file: FileHandle, into: Uint8Array, from: number): Promise<number> {
  let filled = 0;
  while (filled < into.length) {
    const { bytesRead } = await file.read(into, filled, into.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/**
 * A regular file by its path, across rotation: what was appended to the old file before it was
 * replaced is still read, as the open file outlives its name. Rejects where it cannot be opened.
 */
export async function fileTail(name: string, path: string): Promise<Tail> {
  let file = await open(path, 'r');
  let length = 0;
  let mark = new Uint8Array(0);

  const markAt = async (end: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(Math.min(MARK, end));
    return bytes.subarray(0, await fill(file, bytes, end - bytes.length));
  };
  const isRewritten = async (size: number): Promise<boolean> =>
    size < length || Buffer.compare(await markAt(length), mark) !== 0;

  return {
    name,
    look: async (): Promise<Sight> => {
      // The name first: what is appended between the two looks is then not lost.
      const named = await stat(path, { bigint: true }).catch(() => null);
      const held = await file.stat({ bigint: true });
      const size = Number(held.size);
      if (size !== length) {
        if (await isRewritten(size)) return { length, over: 'truncated' };
        length = size;
        mark = await markAt(length);
        return { length, over: null };
      }
      // Its writer may not have noticed yet: the old file is left only once it grows no more.
      return { length, over: named && !sameFile(named, held) ? 'replaced' : null };
    },
    read: (from, into) => fill(file, into, from),
    drop: () => undefined,
    restart: async () => {
      const next = await open(path, 'r').catch(() => null);
      if (!next) return false;
      await file.close();
      file = next;
      length = 0;
      mark = new Uint8Array(0);
      return true;
    },
    close: () => file.close(),
  };
}
