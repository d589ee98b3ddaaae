import type { Source } from '../../src/core/source.ts';

/** A source over text or bytes in memory. */
export function memorySource(name: string, content: string | Uint8Array): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  };
}

/** The same bytes as a stream: no size, front to back, in pieces of `step` bytes. */
export function streamSource(name: string, content: string | Uint8Array, step = 1000): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let expected = 0;
  return {
    name,
    read(offset, length) {
      if (offset !== expected) throw new Error(`stream read at ${offset}, expected ${expected}`);
      const part = bytes.slice(offset, offset + Math.min(length, step));
      expected = offset + part.length;
      return Promise.resolve(part);
    },
  };
}
