import type { Source } from '../../core/source.ts';
import { joinBytes } from '../join-bytes.ts';

/** Reads stretches of a source; `window` returns fewer bytes only at the end of the source. */
export interface WindowReader {
  /** Bytes `[from, to)`. For streams `from` must not go back further than the last call's `from`. */
  window(from: number, to: number): Promise<Uint8Array>;
  /**
   * The first bytes of the source, {@link HEAD_BYTES} of them: of a stream after its first window.
   * Absent where they are not at hand.
   */
  head?(): Promise<Uint8Array>;
}

/** Bytes by which the encoding of a source as a whole is told. */
export const HEAD_BYTES = 4096;

async function readFully(source: Source, from: number, to: number): Promise<Uint8Array> {
  const first = await source.read(from, to - from);
  if (first.length >= to - from || first.length === 0) return first;
  const parts = [first];
  let at = from + first.length;
  while (at < to) {
    const more = await source.read(at, to - at);
    if (more.length === 0) break;
    parts.push(more);
    at += more.length;
  }
  return joinBytes(parts);
}

/** A reader for a source of known size: any stretch, in any order. */
function randomReader(source: Source, size: number): WindowReader {
  let head: Promise<Uint8Array> | null = null;
  return {
    head() {
      head ??= readFully(source, 0, Math.min(size, HEAD_BYTES)).then((bytes) => bytes.slice());
      return head;
    },
    window: (from, to) => {
      const end = Math.min(to, size);
      return end <= from ? Promise.resolve(new Uint8Array(0)) : readFully(source, from, end);
    },
  };
}

/** Bytes that a stream's buffer begins with; it doubles up to the size of the windows. */
const FIRST_BUFFER = 256 * 1024;

/**
 * A reader for a stream: keeps what the next window may still need. All windows share one buffer:
 * the bytes of a window are good until the next is asked for.
 */
function streamReader(source: Source): WindowReader {
  let base = 0;
  let length = 0;
  let buffer = new Uint8Array(FIRST_BUFFER);
  let head = new Uint8Array(0);
  const makeRoom = (wanted: number): void => {
    if (length < buffer.length) return;
    const larger = new Uint8Array(Math.min(buffer.length * 2, wanted));
    larger.set(buffer);
    buffer = larger;
  };
  return {
    head: () => Promise.resolve(head),
    async window(from, to) {
      const wanted = to - from;
      const start = Math.min(from - base, length);
      buffer.copyWithin(0, start, length);
      length -= start;
      base = from;
      while (length < wanted) {
        makeRoom(wanted);
        const room = Math.min(wanted, buffer.length) - length;
        const more = await source.read(base + length, room);
        if (more.length === 0) break;
        buffer.set(more, length);
        length += more.length;
      }
      if (from === 0) head = buffer.slice(0, Math.min(length, HEAD_BYTES));
      return buffer.subarray(0, Math.min(length, wanted));
    },
  };
}

/** The reader that fits the source. */
export const readerOf = (source: Source): WindowReader =>
  source.size === undefined ? streamReader(source) : randomReader(source, source.size);
