import { BROKEN, type Census, GARBLED } from '../../loops/take-census.ts';
import { utf8Kind } from '../encodings/is-utf8.ts';
import { linesWith } from '../encodings/lines-with.ts';
import { IDENTITY } from '../offset-map.ts';
import { type Rewritten, rewriter } from '../rewrite.ts';
import { hasLost, repairLine } from './repair-line.ts';

const LF = 0x0a;
/** Longer lines are left as they are. */
const MOST = 64 * 1024;

/** What was found of text that was decoded wrongly. */
export interface Garbling {
  readonly kind: 'repaired' | 'lost';
  /** Of what was repaired: the encoding it was in, and the one that it was read in. */
  readonly was: string;
  readonly readAs: string;
}

/** A text after repair, and what was repaired in it. */
export interface Undone extends Rewritten {
  readonly found: readonly Garbling[];
}

/**
 * Undoes, line by line, that text was decoded in a wrong encoding and written again. Line ends stay
 * where they are. What cannot be undone is named.
 */
export function undoMojibake(bytes: Uint8Array, census: Census): Undone {
  const found = new Map<string, Garbling>();
  const note = (kind: Garbling['kind'], was = '', readAs = ''): void => {
    found.set(`${kind} ${was} ${readAs}`, { kind, was, readAs });
  };
  const out = rewriter(bytes);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let copied = 0;
  const readLine = (at: number, to: number): void => {
    // What is broken in the input itself is not what a program made of it.
    const kind = to - at > MOST ? 'broken' : utf8Kind(bytes, at, to);
    if (kind === 'ascii' || kind === 'broken') return;
    const line = decoder.decode(bytes.subarray(at, to));
    const repaired = repairLine(line);
    if (repaired) {
      out.copy(copied, at);
      out.place(at, encoder.encode(repaired.text));
      copied = to;
      note('repaired', repaired.was, repaired.readAs);
    } else if (hasLost(line)) note('lost');
  };
  for (const { start, end } of linesWith(bytes, [{ from: 0, census }], GARBLED | BROKEN)) {
    for (let at = start; at < end; ) {
      const newline = bytes.indexOf(LF, at);
      const to = newline < 0 ? bytes.length : newline;
      readLine(at, to);
      at = to + 1;
    }
  }
  if (copied === 0) return { bytes, map: IDENTITY, found: [...found.values()] };
  out.copy(copied, bytes.length);
  return { ...out.done(), found: [...found.values()] };
}
