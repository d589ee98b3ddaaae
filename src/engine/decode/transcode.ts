import { joinBytes } from '../join-bytes.ts';
import type { Encoding } from './detect-encoding.ts';
import { anchorMap, IDENTITY, type OffsetMap } from './offset-map.ts';

/** A text as UTF-8 with the way back to its original bytes (exact at line starts). */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly map: OffsetMap;
}

const NEWLINE = 0x0a;

/** Offsets just after each newline, 0 first. `step` 2 looks at UTF-16 code units. */
function lineStarts(bytes: Uint8Array, encoding: Encoding): number[] {
  const starts = [0];
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const low = encoding === 'utf-16le' ? 0 : 1;
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      if (bytes[i + low] === NEWLINE && bytes[i + 1 - low] === 0) starts.push(i + 2);
    }
    return starts;
  }
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
    starts.push(at + 1);
  return starts;
}

/** A stretch of UTF-16 may be cut between the halves of its last line feed. */
function whole(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const isCut = encoding === 'utf-16le' && bytes.length % 2 === 1 && bytes.at(-1) === NEWLINE;
  return isCut ? joinBytes([bytes, Uint8Array.of(0)]) : bytes;
}

/**
 * Turns a stretch of one encoding into UTF-8. Every line feed of the original is one line feed of the result, so
 * line starts anchor the offset map.
 */
export function transcode(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === 'utf-8') return { bytes, map: IDENTITY };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(whole(bytes, encoding));
  const utf8 = new TextEncoder().encode(text);
  const original = lineStarts(bytes, encoding);
  const changed = lineStarts(utf8, 'utf-8');
  return {
    bytes: utf8,
    map: anchorMap(changed, original, Math.min(changed.length, original.length)),
  };
}
