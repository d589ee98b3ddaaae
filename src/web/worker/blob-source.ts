import type { Source } from '../../core/source.ts';

/** A dropped or picked file as a source: only the slices that are asked for are read. */
export const blobSource = (name: string, blob: Blob): Source => ({
  name,
  size: blob.size,
  read: async (offset, length) =>
    new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
});
