import { IDENTITY } from './offset-map.ts';
import { type Rewritten, rewriter } from './rewrite.ts';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** Texts longer than this are logs that a program wrote, not pastes that something wrapped. */
const MOST_BYTES = 256 * 1024;
/** Widths at which terminals, mail programs and forms wrap. */
const NARROWEST = 60;
const WIDEST = 132;
/** Widths at which terminals cut in the middle of a word. */
const TERMINAL_WIDTHS = new Set([79, 80, 100, 120, 132]);

/** First characters of lines that go on from nothing before them: indents, tables, lists, stamps. */
const OWN_START =
  /^(?:[\s|+[<({*#>=~$@`-]|\d{1,4}[-/:.]|[A-Z][a-z]{2} +\d|Traceback|File "|\w+(?:Error|Exception|Warning): |(?:INFO|ERROR|WARN|WARNING|DEBUG)\b|NVRM|GPU |[\w .()/-]{1,60} : )/;
/** Ends of lines that are complete: tables, rules. */
const OWN_END = /[|+=_─-]$/;

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly text: string;
}

function splitLines(bytes: Uint8Array): Line[] {
  const decoder = new TextDecoder();
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LF, start);
    const stop = newline < 0 ? bytes.length : newline;
    const end = stop > start && bytes[stop - 1] === CR ? stop - 1 : stop;
    lines.push({ start, end, text: decoder.decode(bytes.subarray(start, end)) });
    start = stop + 1;
  }
  return lines;
}

const firstWord = (text: string): number =>
  text.indexOf(' ') < 0 ? text.length : text.indexOf(' ');

interface Wrap {
  readonly width: number;
  /** Whether a full line may end in the middle of a word: at a terminal's width, or time and again. */
  readonly cutsWords: boolean;
}

/**
 * How `next` goes on from `line`: cut in the middle of a word (''), at a blank (' '), or not at all
 * (null).
 */
function joint(line: Line, next: Line, { width, cutsWords }: Wrap): '' | ' ' | null {
  if (next.text === '' || OWN_START.test(next.text) || OWN_END.test(line.text)) return null;
  if (line.text.length === width && cutsWords) return '';
  const fits = line.text.length + 1 + firstWord(next.text) <= width;
  return line.text.length >= width * 0.6 && !fits && !line.text.endsWith('.') ? ' ' : null;
}

/**
 * Joins lines that a terminal, a mail program or a form wrapped at a fixed width, so that a message
 * cut in two is one again. Only short texts whose every line fits into such a width are touched,
 * and only where a line is full: the next word would not have fitted.
 */
export function joinWraps(bytes: Uint8Array): Rewritten {
  const untouched = { bytes, map: IDENTITY };
  if (bytes.length > MOST_BYTES) return untouched;
  const lines = splitLines(bytes);
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width < NARROWEST || width > WIDEST) return untouched;
  const full = lines.filter((line) => line.text.length === width).length;
  const wrap = { width, cutsWords: full > 1 || TERMINAL_WIDTHS.has(width) };
  const joints = lines.map((line, i) => (lines[i + 1] ? joint(line, lines[i + 1]!, wrap) : null));
  if (joints.every((found) => found === null)) return untouched;
  const out = rewriter(bytes);
  for (const [i, line] of lines.entries()) {
    const found = joints[i];
    const stop = lines[i + 1]?.start ?? bytes.length;
    out.copy(line.start, found === null || found === undefined ? stop : line.end);
    if (found === ' ') out.put(SPACE);
  }
  return out.done();
}
