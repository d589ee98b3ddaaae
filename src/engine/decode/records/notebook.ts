import { endsInBreak, unescapeRange } from '../json/escapes.ts';
import { closingQuote, skipBlanks } from '../json/object.ts';
import { IDENTITY } from '../offset-map.ts';
import { type Rewriter, type Rewritten, rewriter } from '../rewrite.ts';

const LF = 0x0a;
const QUOTE = 0x22;
const COLON = 0x3a;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);

/** What of an output is text that somebody read. */
const TEXTS = new Set(['text', 'text/plain', 'traceback']);

interface Text {
  readonly from: number;
  readonly to: number;
}

/** Where the walk through the notebook stands. */
interface Walk {
  /** Names under which the brackets that are open now stand, outermost first. */
  readonly path: string[];
  name: string;
  /** Name and message of the error in this output, which its traceback repeats. */
  error: Text[];
}

const decoder = new TextDecoder();

function putText(bytes: Uint8Array, { from, to }: Text, out: Rewriter): void {
  unescapeRange(bytes, from, to, out);
  if (!endsInBreak(bytes, from, to)) out.put(LF);
}

/** Writes a string of the notebook where it is an output's text. */
function readString(bytes: Uint8Array, text: Text, walk: Walk, out: Rewriter): void {
  if (!walk.path.includes('outputs')) return;
  const name = walk.name || walk.path.at(-1)!;
  if (name === 'ename' || name === 'evalue') walk.error.push(text);
  else if (TEXTS.has(name)) {
    if (name === 'traceback') walk.error = [];
    putText(bytes, text, out);
  }
}

/** At the end of an output: an error without a traceback is known by its name and message alone. */
function closeBracket(bytes: Uint8Array, walk: Walk, out: Rewriter): void {
  walk.path.pop();
  walk.name = '';
  if (walk.path.at(-1) !== 'outputs' || walk.error.length === 0) return;
  const [name, message] = walk.error;
  unescapeRange(bytes, name!.from, name!.to, out);
  if (message) {
    out.put(COLON, 0x20);
    unescapeRange(bytes, message.from, message.to, out);
  }
  out.put(LF);
  walk.error = [];
}

/**
 * A notebook as the text of its outputs. What a cell's source, its prose or its pictures hold has
 * not happened. What stands behind the notebook stays as it is.
 */
export function unwrapNotebook(bytes: Uint8Array): Rewritten {
  const start = skipBlanks(bytes, 0);
  if (bytes[start] !== 0x7b) return { bytes, map: IDENTITY };
  const out = rewriter(bytes);
  const walk: Walk = { path: [''], name: '', error: [] };
  let at = start + 1;
  while (at < bytes.length && walk.path.length > 0) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = closingQuote(bytes, at, bytes.length);
      if (end < 0) break;
      const behind = skipBlanks(bytes, end + 1);
      if (bytes[behind] === COLON) {
        walk.name = decoder.decode(bytes.subarray(at + 1, end));
        at = behind;
      } else {
        readString(bytes, { from: at + 1, to: end }, walk, out);
        walk.name = '';
        at = end;
      }
    } else if (OPENING.has(byte)) {
      walk.path.push(walk.name);
      walk.name = '';
    } else if (CLOSING.has(byte)) closeBracket(bytes, walk, out);
    at++;
  }
  out.copy(Math.min(at, bytes.length), bytes.length);
  return out.done();
}
