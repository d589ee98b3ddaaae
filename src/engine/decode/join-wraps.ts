import { prefixEnd } from '../../core/stamp/prefix.ts';
import { findStamp } from '../../core/stamp.ts';
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
  /^(?:[\s|+[<({*#>=~$@`-]|"?[,}\]]|\d{1,4}[-/:.]|[A-Z][a-z]{2} +\d|Traceback|File "|\w+(?:Error|Exception|Warning)(?:: |：)|(?:\w+\.)+[A-Z]\w+: |(?:INFO|ERROR|WARN|WARNING|DEBUG)\b|NVRM|GPU |[\w .()/-]{1,60} : )/;
/** The few of these that also stand behind a line that a terminal cut: a word may go on with any other. */
const CUT_START =
  /^(?:\s{2}|[|+*>#] ?\S|Traceback|\w+(?:\.\w+)*(?:Error|Exception|Warning)(?:: |：)|NVRM: )/;
/** What shells and tools say in a line of its own, however long the line before was. */
const WHOLE_LINE =
  /^(?:Killed|Terminated|Aborted|Segmentation fault|Bus error|已杀死|已终止|已放弃|段错误|No devices were found)(?:[:：] ?\d{1,2})?(?: ?[(（].{1,12}[)）])?\.?$/;
/** Ends of lines that are complete: tables, rules, JSON. */
const OWN_END = /[|+}]$|[=_─-]{2}$/;

interface Line {
  readonly start: number;
  /** Without the line end and the blanks before it, with which a copy of a screen fills its lines. */
  readonly end: number;
  readonly text: string;
  /** Characters with those blanks. */
  readonly width: number;
}

function splitLines(bytes: Uint8Array): Line[] {
  const decoder = new TextDecoder();
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LF, start);
    const stop = newline < 0 ? bytes.length : newline;
    const end = stop > start && bytes[stop - 1] === CR ? stop - 1 : stop;
    const whole = decoder.decode(bytes.subarray(start, end));
    const text = whole.trimEnd();
    lines.push({ start, end: end - (whole.length - text.length), text, width: whole.length });
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
  /** Whether so many lines are full that nothing but the width ended them, or any other line. */
  readonly cutsOnly: boolean;
}

/** Lines of full width from which on a terminal's cuts are certain. */
const MANY_FULL = 3;

/** Whether a line fills the width; the last character of a cut line may be the blank between two words. */
const isFull = (line: Line, width: number): boolean =>
  line.width === width && line.text.length >= width - 1;

/** Whether a line begins with who says it or when. */
const isSigned = (text: string): boolean =>
  findStamp(text) !== null || (/^\S/.test(text) && prefixEnd(text, 0) > 0);

/**
 * How `next` goes on from `line`: cut in the middle of a word (''), at a blank (' '), or not at all
 * (null).
 */
function joint(line: Line, next: Line, { width, cutsWords, cutsOnly }: Wrap): '' | ' ' | null {
  if (next.text === '' || OWN_END.test(line.text) || WHOLE_LINE.test(next.text)) return null;
  if (isSigned(next.text)) return null;
  const full = isFull(line, width);
  // A terminal also cuts before a blank; what begins with more of them is indented.
  const cut = full && (cutsOnly || (cutsWords && /^ \S/.test(next.text)));
  if ((cut ? CUT_START : OWN_START).test(next.text) || (cutsOnly && !full)) return null;
  if (full && cutsWords) return line.text.length === width ? '' : ' ';
  const fits = line.text.length + 1 + firstWord(next.text) <= width;
  return line.text.length >= width * 0.6 && !fits && !line.text.endsWith('.') ? ' ' : null;
}

/**
 * Joins lines that a terminal, a mail program or a form wrapped at a fixed width, so that a message
 * cut in two is one again. Only short texts whose every line fits into such a width are touched,
 * and only where a line is full: the next word would not have fitted. The blanks with which a copy
 * of a screen fills its lines are left out.
 */
export function joinWraps(bytes: Uint8Array): Rewritten {
  const untouched = { bytes, map: IDENTITY };
  if (bytes.length > MOST_BYTES) return untouched;
  const lines = splitLines(bytes);
  const width = lines.reduce((most, line) => Math.max(most, line.width), 0);
  if (width < NARROWEST || width > WIDEST) return untouched;
  const full = lines.filter((line) => isFull(line, width)).length;
  const atTerminal = TERMINAL_WIDTHS.has(width);
  const wrap = {
    width,
    cutsWords: full > 1 || atTerminal,
    cutsOnly: full >= MANY_FULL && atTerminal,
  };
  const joints = lines.map((line, i) => (lines[i + 1] ? joint(line, lines[i + 1]!, wrap) : null));
  const filled = lines.filter((line) => line.width === width && line.text.length < width).length;
  const padded = filled > lines.length / 2;
  if (!padded && joints.every((found) => found === null)) return untouched;
  const out = rewriter(bytes);
  for (const [i, line] of lines.entries()) {
    const joined = joints[i] ?? null;
    const stop = lines[i + 1]?.start ?? bytes.length;
    out.copy(line.start, joined === null && !padded ? stop : line.end);
    if (joined === ' ') out.put(SPACE);
    if (joined === null && padded) out.put(LF);
  }
  return out.done();
}
