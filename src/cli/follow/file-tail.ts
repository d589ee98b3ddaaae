import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { isSystemError } from '../terminal/output.ts';
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

/** A file that is open, and how far it was seen. */
class OpenFile {
  readonly file: FileHandle;
  #length = 0;
  #changed = 0n;
  #mark = new Uint8Array(0);

  constructor(file: FileHandle) {
    this.file = file;
  }

  /** Looks at it once more. `named`: what stands under its name now. */
  async look(named: BigIntStats | null): Promise<Sight> {
    const held = await this.file.stat({ bigint: true });
    const size = Number(held.size);
    // Emptied and written anew in between it may be as long as before.
    if (size !== this.#length || held.mtimeNs !== this.#changed) {
      if (await this.#isRewritten(size)) return { length: this.#length, over: 'truncated' };
      const grew = size !== this.#length;
      this.#length = size;
      this.#changed = held.mtimeNs;
      this.#mark = await this.#markAt(size);
      if (grew) return { length: size, over: null };
    }
    // Its writer may not have noticed yet: the old file is left only once it grows no more.
    return { length: size, over: named && !sameFile(named, held) ? 'replaced' : null };
  }

  async #markAt(end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(Math.min(MARK, end));
    return bytes.subarray(0, await fill(this.file, bytes, end - bytes.length));
  }

  async #isRewritten(size: number): Promise<boolean> {
    if (size < this.#length) return true;
    return Buffer.compare(await this.#markAt(this.#length), this.#mark) !== 0;
  }
}

async function openIfThere(path: string): Promise<OpenFile | null> {
  try {
    return new OpenFile(await open(path, 'r'));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** How a file is followed. */
export interface FileTailOptions {
  readonly name: string;
  readonly path: string;
  /** Called when nothing stands under the name any more. */
  readonly onGone: () => void;
}

/**
 * A regular file by its path, across rotation: what was appended to the old file before it was
 * replaced is still read, as the open file outlives its name. A file that is not there yet is waited
 * for. Rejects where it cannot be opened.
 */
export async function fileTail({ name, path, onGone }: FileTailOptions): Promise<Tail> {
  let held = await openIfThere(path);
  let isGone = false;
  return {
    name,
    look: async () => {
      // The name first: what is appended between the two looks is then not lost.
      const named = await stat(path, { bigint: true }).catch(() => null);
      held ??= await openIfThere(path);
      if (!held) return { length: 0, over: null, missing: true };
      if (!named && !isGone) onGone();
      isGone = !named;
      return held.look(named);
    },
    read: async (from, into) => (held ? fill(held.file, into, from) : 0),
    drop: () => undefined,
    restart: async () => {
      const next = await openIfThere(path).catch(() => null);
      if (!next) return false;
      await held?.file.close();
      held = next;
      return true;
    },
    close: async () => held?.file.close(),
  };
}
