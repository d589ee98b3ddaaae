import { judgeLine } from '../encodings/score-line.ts';
import { type Misreading, type WayBack, wayBack } from './code-pages.ts';
import { ALONE, FIRST, FOLLOWER, garbledTable, LEAD } from './garbled-table.ts';

/** A line of text that was read in the wrong encoding and written again. */
export interface Repaired {
  readonly text: string;
  /** The encoding it was in, and the one it was read in. */
  readonly was: string;
  readonly readAs: string;
}

/**
 * What repaired text may consist of. Two bytes: Latin, Greek, Cyrillic. Three or four: marks, arrows,
 * blocks of progress bars, Chinese, Japanese, full width, pictures.
 */
const PLAUSIBLE =
  /^[\x00-\x7f\u00a0-\u017f\u0370-\u045f\u2010-\u27bf\u2800-\u28ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\ufeff\u{1f000}-\u{1faff}]+$/u;

/** French: a letter, a no-break space and a closing quote are the bytes of a Chinese character. */
const FRENCH_QUOTE = /^[^\x00-\x7f]\u00a0»$/;

/** A score from which a line surely is text of a double-byte encoding. */
const SURE = 12;

/** Bytes that a text was read from. */
function bytesOf(text: string, way: WayBack): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 ? code : way[code]!;
    if (byte > 0xff) bytes.push(byte >> 8, byte & 0xff);
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** A row of characters above ASCII of which each was read from bytes. */
interface Row {
  readonly start: number;
  readonly end: number;
}

function* rowsOf(line: string, way: WayBack): Generator<Row> {
  const known = (at: number): boolean => {
    const code = line.charCodeAt(at);
    return code >= 0x80 && way[code] !== 0;
  };
  for (let at = 0; at < line.length; at++) {
    if (!known(at)) continue;
    const start = at;
    while (at < line.length && known(at)) at++;
    yield { start, end: at };
  }
}

/** What a row is as UTF-8. */
interface Reading {
  readonly text: string;
  /** Characters that were two bytes, and more. */
  readonly short: number;
  readonly long: number;
}

const LOST_CHARACTER = '\uFFFD';
const decoder = new TextDecoder('utf-8');

/**
 * A row as the UTF-8 that it was read from; null where it is none. Behind a character that was lost
 * its first may be torn, and before one its last: a decoder that takes bytes in pairs loses the odd one.
 */
function readRow(line: string, { start, end }: Row, way: WayBack): Reading | null {
  const given = line.slice(start, end);
  if (FRENCH_QUOTE.test(given)) return null;
  const text = decoder.decode(bytesOf(given, way));
  const torn = line[start - 1] === LOST_CHARACTER;
  const cut = line[end] === LOST_CHARACTER || line[end] === '?';
  const inner = text.replace(torn ? /^\uFFFD{1,2}|\uFFFD$/g : /\uFFFD$/, '');
  if (!PLAUSIBLE.test(inner)) return null;
  const long = [...inner].filter((character) => character >= '\u0800').length;
  const short = [...inner].filter((c) => c >= '\x80' && c < '\u0800').length;
  const last = long > 0 && cut && text.endsWith(LOST_CHARACTER) ? 1 : 0;
  return { text, short, long: long + last };
}

/** Characters of three bytes that cannot be there by chance. */
const PROOF: Readonly<Record<Misreading, number>> = {
  GBK: 2,
  'Shift-JIS': 4,
  'windows-1252': 1,
  'code page 437': 1,
  'code page 850': 1,
};

function repairAs(line: string, misreading: Misreading): { text: string; gain: number } | null {
  const way = wayBack(misreading);
  // Two bytes prove nothing but for the pairs of Western letters.
  const shortCounts = misreading === 'windows-1252' ? 1 : 0;
  let text = '';
  let copied = 0;
  let gain = 0;
  for (const row of rowsOf(line, way)) {
    const reading = readRow(line, row, way);
    const proof = reading ? reading.long + reading.short * shortCounts : 0;
    if (!reading || proof === 0) continue;
    text += line.slice(copied, row.start) + reading.text;
    // The lost half and the half that is left are one character.
    const isOne = reading.text.endsWith(LOST_CHARACTER) && line[row.end] === LOST_CHARACTER;
    copied = isOne ? row.end + 1 : row.end;
    gain += proof;
  }
  return gain >= PROOF[misreading] ? { text: text + line.slice(copied), gain } : null;
}

/** Chinese or Japanese whose bytes were read as Latin letters: `´íÎó` for 错误. */
function repairLetters(line: string): Repaired | null {
  const way = wayBack('windows-1252');
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0x80 && way[code] === 0) return null;
  }
  const bytes = bytesOf(line, way);
  const { encoding: was, scores } = judgeLine(bytes, 0, bytes.length);
  if (!was || was === 'utf-8' || was === 'windows-1252' || Math.max(...scores) < SURE) return null;
  return { text: new TextDecoder(was).decode(bytes), was, readAs: 'windows-1252' };
}

/** Misreadings by bit of what {@link tracesOf} gives. */
const READINGS: readonly Misreading[] = [
  'GBK',
  'Shift-JIS',
  'windows-1252',
  'code page 437',
  'code page 850',
];
const PAIRS = 1;
const KANA = 2;
const LETTERS = 4 | 8 | 16;

/** The misreadings of which a line has traces: most lines have none. */
function tracesOf(line: string): number {
  const marks = garbledTable();
  let traces = 0;
  let previous = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const mark = code < 0x80 ? 0 : marks[code]!;
    if ((previous & FIRST) !== 0 && (mark & FOLLOWER) !== 0) traces |= PAIRS;
    if ((mark & ALONE) !== 0) traces |= KANA;
    if ((mark & LEAD) !== 0 && line.charCodeAt(at + 1) >= 0x80) traces |= LETTERS;
    previous = mark;
  }
  return traces;
}

/**
 * Undoes that a line was decoded in the wrong encoding and written again, where the bytes can be told
 * from the characters: `閿欒` becomes 错误, `â€”` becomes —. Null where the line is as it should be, or
 * where it cannot be told.
 */
export function repairLine(line: string): Repaired | null {
  let best: (Repaired & { readonly gain: number }) | null = null;
  const traces = tracesOf(line);
  for (const misreading of READINGS.filter((_, i) => (traces & (1 << i)) !== 0)) {
    const found = repairAs(line, misreading);
    if (found && found.gain > (best?.gain ?? 0))
      best = { ...found, was: 'UTF-8', readAs: misreading };
  }
  if (best) return { text: best.text, was: best.was, readAs: best.readAs };
  return (traces & LETTERS) !== 0 ? repairLetters(line) : null;
}

/** Traces of characters that nobody can bring back: replaced by U+FFFD, once or twice misread. */
const LOST = /\uFFFD{4}|锟斤拷|(?:ï¿½){2}/;

/** Whether characters of a line were replaced when it was decoded. */
export const hasLost = (line: string): boolean => LOST.test(line);
