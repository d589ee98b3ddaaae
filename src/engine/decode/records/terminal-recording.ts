import { unescapeRange } from '../json/escapes.ts';
import { closingQuote } from '../json/object.ts';
import { IDENTITY } from '../offset-map.ts';
import { type Rewritten, rewriter } from '../rewrite.ts';
import { behindLine, textEnd } from './lines.ts';

/** An event of asciinema's formats 2 and 3: when, what, and its data: `[1.25, "o", "..."]`. */
const EVENT = /^\[ *\d+(?:\.\d+)?(?:e-?\d+)?, *"([a-z])", *"/;
const HEAD = 48;

const decoder = new TextDecoder();

/** A recording as the text that the terminal got; its heading, which has the time, stays. */
export function unwrapRecording(bytes: Uint8Array): Rewritten {
  const out = rewriter(bytes);
  let copied = 0;
  for (let start = 0; start < bytes.length; ) {
    const behind = behindLine(bytes, start);
    const event = EVENT.exec(decoder.decode(bytes.subarray(start, start + HEAD)));
    const from = start + (event?.[0].length ?? 0);
    const to = event ? closingQuote(bytes, from - 1, textEnd(bytes, behind)) : -1;
    if (to >= 0) {
      out.copy(copied, start);
      if (event?.[1] === 'o') unescapeRange(bytes, from, to, out);
      copied = behind;
    }
    start = behind;
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
