import { anchorMap, IDENTITY, type OffsetMap } from './offset-map.ts';
import { takeBuffer } from './scratch.ts';

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
  /** Puts `replacement`, which stands for what begins at `from` in the original. */
  place(from: number, replacement: Uint8Array): void;
  done(): Rewritten;
}

/** Copies of fewer bytes are made one by one: a view of them would cost more. */
const FEW = 48;

/** A rewriter over `bytes`. It takes memory only once something is written. */
export function rewriter(bytes: Uint8Array): Rewriter {
  let out: Uint8Array = new Uint8Array(0);
  const changed: number[] = [0];
  const original: number[] = [0];
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= out.length) return;
    const larger = takeBuffer(Math.max(bytes.length, Math.ceil((length + more) * 1.5)));
    larger.set(out.subarray(0, length));
    out = larger;
  };
  const append = (piece: Uint8Array, from: number, to: number): void => {
    reserve(to - from);
    if (to - from < FEW) for (let i = from; i < to; i++) out[length++] = piece[i]!;
    else {
      out.set(piece.subarray(from, to), length);
      length += to - from;
    }
  };
  const anchor = (from: number): void => {
    const last = changed.length - 1;
    if (original[last]! - changed[last]! === from - length) return;
    changed.push(length);
    original.push(from);
  };
  return {
    copy(from, to) {
      anchor(from);
      append(bytes, from, to);
    },
    put(...replacement) {
      reserve(replacement.length);
      for (const byte of replacement) out[length++] = byte;
    },
    place(from, replacement) {
      anchor(from);
      append(replacement, 0, replacement.length);
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
