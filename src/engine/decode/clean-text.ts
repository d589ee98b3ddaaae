import { CONTROL, LONE_RETURN, NUL as NUL_BYTE, takeCensus } from '../loops/take-census.ts';
import { IDENTITY } from './offset-map.ts';
import { type Rewritten, rewriter } from './rewrite.ts';

const ESC = 0x1b;
const CR = 0x0d;
const LF = 0x0a;
const NUL = 0x00;
const BACKSPACE = 0x08;
const SPACE = 0x20;

/** End of the terminal control sequence that starts at `at` (an ESC), or `at + 1` for a lone ESC. */
function endOfEscape(bytes: Uint8Array, at: number): number {
  const kind = bytes[at + 1];
  // CSI: parameters and intermediates 0x20-0x3f, then one final byte 0x40-0x7e.
  if (kind === 0x5b) {
    let end = at + 2;
    while (end < bytes.length && end < at + 64 && bytes[end]! >= 0x20 && bytes[end]! <= 0x3f) end++;
    const final = bytes[end];
    return final !== undefined && final >= 0x40 && final <= 0x7e ? end + 1 : end;
  }
  // OSC (titles, links): up to BEL or ESC backslash.
  if (kind === 0x5d) {
    for (let end = at + 2; end < bytes.length && end < at + 1024; end++) {
      if (bytes[end] === 0x07) return end + 1;
      if (bytes[end] === ESC) return bytes[end + 1] === 0x5c ? end + 2 : end;
      if (bytes[end] === LF) return end;
    }
    return at + 2;
  }
  // Character set selection and the two-byte sequences.
  if (kind === 0x28 || kind === 0x29) return Math.min(at + 3, bytes.length);
  return kind !== undefined && kind >= 0x40 && kind <= 0x5f ? at + 2 : at + 1;
}

const needsCleaning = (bytes: Uint8Array): boolean =>
  (takeCensus(bytes).flags & (CONTROL | NUL_BYTE | LONE_RETURN)) !== 0;

/**
 * Undoes what terminals put into a log: control sequences are taken out, and a lone carriage
 * return (a progress bar redrawing its line) becomes a line end, so that each redraw is read as a
 * line of its own and none is lost. Line numbers are counted before this step and so stay those of
 * the file. NUL and backspace bytes become spaces. A text without any of these is passed on
 * as it is.
 */
export function cleanText(bytes: Uint8Array): Rewritten {
  if (!needsCleaning(bytes)) return { bytes, map: IDENTITY };
  const out = rewriter(bytes);
  let copied = 0;
  for (let at = bytes.indexOf(ESC); at >= 0; at = bytes.indexOf(ESC, copied)) {
    out.copy(copied, at);
    copied = endOfEscape(bytes, at);
  }
  out.copy(copied, bytes.length);
  const cleaned = out.done();
  replaceControls(cleaned.bytes);
  return cleaned;
}

/** Puts line ends and spaces in place of redraws, NULs and backspaces; lengths stay as they are. */
function replaceControls(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte > CR) continue;
    if (byte === NUL || byte === BACKSPACE) bytes[at] = SPACE;
    else if (byte === CR && at + 1 < bytes.length && bytes[at + 1] !== LF) bytes[at] = LF;
  }
}
