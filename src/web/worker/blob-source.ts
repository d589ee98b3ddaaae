import type { Source } from '../../core/source.ts';

/** Reads at most `length` bytes of a blob from `offset`; fewer only at its end. */
export type ReadBlob = (blob: Blob, offset: number, length: number) => Promise<Uint8Array>;

/** A read takes a millisecond however short it is: it goes through another process of the browser. */
const readOnce: ReadBlob = async (blob, offset, length) =>
  new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());

/** Bytes that are read at once of what is read front to back in short pieces. */
const AHEAD = 4 * 2 ** 20;

/** A way to read that has the bytes behind a short read at hand for the next. */
function newAheadReader(): ReadBlob {
  let held: { blob: Blob | null; from: number; bytes: Uint8Array } = {
    blob: null,
    from: 0,
    bytes: new Uint8Array(0),
  };
  return async (blob, offset, length) => {
    const at = offset - held.from;
    const left = held.bytes.length - at;
    if (held.blob === blob && at >= 0 && left > 0) return held.bytes.subarray(at, at + length);
    // The first bytes are often all that is wanted.
    const bytes = await readOnce(blob, offset, offset === 0 ? length : Math.max(length, AHEAD));
    held = { blob, from: offset, bytes };
    return bytes.subarray(0, length);
  };
}

/** Whether a blob's stream fills buffers of ours, which not every browser's does. */
function fillsBuffers(): boolean {
  try {
    new Blob(['x']).stream().getReader({ mode: 'byob' }).releaseLock();
    return true;
  } catch {
    return false;
  }
}

/**
 * A way to read that uses one buffer for all reads: an `ArrayBuffer` for every slice would have to
 * be taken from the system, cleared and given back, which took longer than reading (1 GB in slices
 * of 16 MB by two workers: 1.6 s, and 0.8 s so).
 */
function newBufferReader(): ReadBlob {
  if (!fillsBuffers()) return readOnce;
  let buffer = new ArrayBuffer(0);
  return async (blob, offset, length) => {
    const wanted = Math.max(0, Math.min(length, blob.size - offset));
    if (wanted > buffer.byteLength) buffer = new ArrayBuffer(wanted);
    const slice = blob.slice(offset, offset + wanted);
    const reader = slice.stream().getReader({ mode: 'byob' });
    let filled = 0;
    while (filled < wanted) {
      // The buffer goes to the stream with each read and comes back as another object.
      const { value, done } = await reader.read(new Uint8Array(buffer, filled, wanted - filled));
      if (value) buffer = value.buffer;
      if (done || !value) break;
      filled += value.length;
    }
    return new Uint8Array(buffer, 0, filled);
  };
}

/** Reads of so many bytes and more are those of whole cells. */
const LONG_READ = 2 ** 20;

/** A way to read one blob after the other: bytes are good until the next read. */
export function newBlobReader(): ReadBlob {
  const readShort = newAheadReader();
  const readLong = newBufferReader();
  return (blob, offset, length) =>
    length < LONG_READ ? readShort(blob, offset, length) : readLong(blob, offset, length);
}

/**
 * A dropped or picked file as a source: only the slices that are asked for are read. Without a
 * reader of {@link newBlobReader} several may be read side by side.
 */
export const blobSource = (name: string, blob: Blob, read: ReadBlob = readOnce): Source => ({
  name,
  size: blob.size,
  read: (offset, length) => read(blob, offset, length),
});
