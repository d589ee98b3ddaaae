import { anchorMap, IDENTITY, type OffsetMap } from './offset-map.ts';

/** A text after a change, and the way back to the text before it. */
export interface Rewritten {
  readonly bytes: Uint8Array;
  readonly map: OffsetMap;
}

/** Builds a changed copy of a text piece by piece, noting where lengths differ. */
export interface Rewriter {
  /** Copies `[from, to)` of the original. */
  copy(from: number, to: number): void;
  /** Puts `replacement` in place of what was not copied. */
  put(...replacement: readonly number[]): void;
  done(): Rewritten;
}

/** A rewriter over `bytes`; the result is never longer than the original. */
export function rewriter(bytes: Uint8Array): Rewriter {
  const out = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
  const changed: number[] = [0];
  const original: number[] = [0];
  let length = 0;
  return {
    copy(from, to) {
      if (length > 0 || from > 0) {
        const last = changed.length - 1;
        if (original[last]! - changed[last]! !== from - length) {
          changed.push(length);
          original.push(from);
        }
      }
      out.set(bytes.subarray(from, to), length);
      length += to - from;
    },
    put(...replacement) {
      for (const byte of replacement) out[length++] = byte;
    },
    done: () => ({
      bytes: out.subarray(0, length),
      map: changed.length > 1 ? anchorMap(changed, original, changed.length) : IDENTITY,
    }),
  };
}

/** Changes made one after the other as one; each may hand the text on as it is. */
export function rewriteAll(
  bytes: Uint8Array,
  steps: readonly ((bytes: Uint8Array) => Rewritten)[],
): Rewritten {
  let text = bytes;
  const maps: OffsetMap[] = [];
  for (const step of steps) {
    const result = step(text);
    if (result.map !== IDENTITY) maps.unshift(result.map);
    text = result.bytes;
  }
  if (maps.length === 0) return { bytes: text, map: IDENTITY };
  return {
    bytes: text,
    map: { toOriginal: (offset) => maps.reduce((at, map) => map.toOriginal(at), offset) },
  };
}
