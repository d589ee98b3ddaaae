import { IDENTITY } from './offset-map.ts';
import { type Rewriter, type Rewritten, rewriter } from './rewrite.ts';

const BACKSLASH = 0x5c;
const LF = 0x0a;
const BRACE = 0x7b;
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const LETTER_U = 0x75;

/** How far back the start of a line is looked for. */
const REACH = 64 * 1024;

/** What follows a backslash, and what the two stand for. */
const SIMPLE = new Map<number, number>([
  [0x6e, LF],
  [0x72, SPACE],
  [0x74, TAB],
  [0x22, QUOTE],
  [0x5c, BACKSLASH],
  [0x2f, 0x2f],
  [0x62, SPACE],
  [0x66, SPACE],
]);

/**
 * Whether the line that holds `at` is JSON: it begins with a brace, or with a quote as the lines of
 * indented JSON and of notebooks do. Elsewhere a backslash is a path or a regex and stays.
 */
function inJsonLine(bytes: Uint8Array, at: number): boolean {
  let start = lineStart(bytes, at);
  if (start > 0 && bytes[start - 1] !== LF) return false;
  while (bytes[start] === SPACE || bytes[start] === TAB) start++;
  return bytes[start] === BRACE || bytes[start] === QUOTE;
}

function hexAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = Number.parseInt(String.fromCharCode(bytes[i] ?? 0), 16);
    if (Number.isNaN(digit)) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** A `\uXXXX` escape, or a surrogate pair of two, as UTF-8; null where it is none. */
function unicodeAt(bytes: Uint8Array, at: number): { utf8: Uint8Array; length: number } | null {
  const unit = hexAt(bytes, at + 2);
  if (unit < 0) return null;
  const paired =
    unit >= 0xd800 && unit < 0xdc00 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === LETTER_U;
  const low = paired ? hexAt(bytes, at + 8) : -1;
  const text = low >= 0 ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
  return { utf8: new TextEncoder().encode(text), length: low >= 0 ? 12 : 6 };
}

/** Puts `[from, to)` without its escapes into `out`, copying what needs no change. */
function unescapeRange(bytes: Uint8Array, from: number, to: number, out: Rewriter): void {
  let copied = from;
  for (let at = bytes.indexOf(BACKSLASH, from); at >= 0 && at < to; ) {
    const simple = SIMPLE.get(bytes[at + 1] ?? 0);
    const unicode = bytes[at + 1] === LETTER_U ? unicodeAt(bytes, at) : null;
    if (simple === undefined && !unicode) {
      at = bytes.indexOf(BACKSLASH, at + 1);
      continue;
    }
    out.copy(copied, at);
    if (unicode) out.put(...unicode.utf8);
    else out.put(simple!);
    copied = Math.min(to, at + (unicode?.length ?? 2));
    at = bytes.indexOf(BACKSLASH, copied);
  }
  out.copy(copied, to);
}

/** How Docker's json-file driver writes a line of a container's output. */
const DOCKER_START = new TextEncoder().encode('{"log":"');
const DOCKER_LINE = /\\n","(?:stream|attrs|time)":.*$/;
const DOCKER_TIME = /"time":"([^"]{1,40})"/;

interface DockerLine {
  /** Where the message ends, before its escaped line feed. */
  readonly end: number;
  readonly time: string;
}

/** A line of Docker's json-file driver taken apart, or null where it is something else. */
function dockerLine(bytes: Uint8Array, start: number, end: number): DockerLine | null {
  if (!DOCKER_START.every((byte, i) => bytes[start + i] === byte)) return null;
  // What follows the message is ASCII and short.
  const from = Math.max(start, end - 400);
  const tail = String.fromCharCode(...bytes.subarray(from, end));
  const match = DOCKER_LINE.exec(tail);
  return match ? { end: from + match.index, time: DOCKER_TIME.exec(match[0])?.[1] ?? '' } : null;
}

function lineStart(bytes: Uint8Array, at: number): number {
  const floor = Math.max(0, at - REACH);
  let start = at;
  while (start > floor && bytes[start - 1] !== LF) start--;
  return start;
}

/**
 * Undoes the escapes of JSON strings in lines that are JSON: `\n` becomes a line end, so that a
 * traceback inside one string is read as the lines it is, and `\u663e\u5b58` becomes 显存. A line of
 * Docker's json-file log becomes its time and its message.
 */
export function unescapeJson(bytes: Uint8Array): Rewritten {
  let at = bytes.indexOf(BACKSLASH);
  if (at < 0) return { bytes, map: IDENTITY };
  const out = rewriter(bytes);
  let copied = 0;
  while (at >= 0) {
    const newline = bytes.indexOf(LF, at);
    const end = newline < 0 ? bytes.length : newline;
    if (inJsonLine(bytes, at)) {
      const start = lineStart(bytes, at);
      const docker = dockerLine(bytes, start, end);
      out.copy(copied, docker ? start : at);
      if (docker?.time) out.put(...new TextEncoder().encode(`${docker.time} `));
      if (docker) unescapeRange(bytes, start + DOCKER_START.length, docker.end, out);
      else unescapeRange(bytes, at, end, out);
      copied = end;
    }
    at = bytes.indexOf(BACKSLASH, end);
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
