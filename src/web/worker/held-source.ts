import type { Source } from '../../core/source.ts';

/**
 * A small file whose bytes are here already. Each read of a slice goes through another process of
 * the browser, which takes longer than the scan of a small file. The bytes are let go of when the
 * source is closed.
 */
export function heldSource(name: string, bytes: Uint8Array): Source {
  let held = bytes;
  return {
    name,
    size: bytes.length,
    // A copy: whoever reads may write into it.
    read: async (offset, length) => held.slice(offset, offset + length),
    close: async () => {
      held = new Uint8Array(0);
    },
  };
}
