import { IDENTITY } from '../offset-map.ts';
import { type Rewriter, type Rewritten, rewriter } from '../rewrite.ts';
import { behindLine, textEnd } from './lines.ts';

/** A line of a container's log: something before the message, and the message. */
export interface ContainerLine {
  /** What tells its output stream from others: parts of one message are in one stream. */
  readonly stream: number;
  /** Whether the message goes on in the stream's next line. */
  readonly partial: boolean;
  /** Where the message lies. */
  readonly from: number;
  readonly to: number;
}

/** How a container runtime writes its lines. */
export interface ContainerFormat<T extends ContainerLine> {
  /** Whether a part says that it is one; where not, parts count only with the end of their message. */
  readonly marked: boolean;
  /** Start of the next line at or behind `from` (a line's start) that may need a change, or -1. */
  find(bytes: Uint8Array, from: number): number;
  /** The line in `[start, end)`, without its line end; null where it is something else. */
  read(bytes: Uint8Array, start: number, end: number): T | null;
  /** Writes what stands before the message in the line that begins at `start`. */
  head(bytes: Uint8Array, start: number, line: T, out: Rewriter): void;
  message(bytes: Uint8Array, line: T, out: Rewriter): void;
}

/** Lines of other streams that may stand between the parts of a message, and parts it may have. */
const MOST_BETWEEN = 64;
const MOST_PARTS = 256;

interface Part<T> {
  readonly start: number;
  readonly line: T;
}

interface Rest<T> {
  readonly parts: readonly Part<T>[];
  /** Whether the end of the message is among the parts. */
  readonly whole: boolean;
  /** Behind the last line looked at. */
  readonly reached: number;
}

/** The lines in which the message of the line before `at` goes on. */
function laterParts<T extends ContainerLine>(
  bytes: Uint8Array,
  at: number,
  stream: number,
  format: ContainerFormat<T>,
): Rest<T> {
  const parts: Part<T>[] = [];
  let others = 0;
  let start = at;
  while (start < bytes.length && others < MOST_BETWEEN && parts.length < MOST_PARTS) {
    const behind = behindLine(bytes, start);
    const line = format.read(bytes, start, textEnd(bytes, behind));
    if (line?.stream === stream) {
      parts.push({ start, line });
      if (!line.partial) return { parts, whole: true, reached: behind };
    } else others++;
    start = behind;
  }
  return { parts, whole: false, reached: start };
}

/** The nearer of the next line that the format finds and the next that was taken by another. */
function nextLine<T extends ContainerLine>(
  bytes: Uint8Array,
  from: number,
  format: ContainerFormat<T>,
  taken: ReadonlySet<number>,
): number {
  const found = format.find(bytes, from);
  let nearest = found < 0 ? Number.POSITIVE_INFINITY : found;
  for (const start of taken) nearest = Math.min(nearest, start);
  return nearest;
}

/**
 * Puts messages together that a container runtime cut in parts, at the place of the first part; the
 * lines of the other stream between them stay as they are.
 */
export function joinPartials<T extends ContainerLine>(
  bytes: Uint8Array,
  format: ContainerFormat<T>,
): Rewritten {
  const out = rewriter(bytes);
  const taken = new Set<number>();
  let copied = 0;
  // Some programs write such lines and end no message at all: no line is looked at twice for that.
  let endless = 0;
  for (let start = nextLine(bytes, 0, format, taken); start < bytes.length; ) {
    const behind = behindLine(bytes, start);
    const end = textEnd(bytes, behind);
    const line = taken.has(start) ? null : format.read(bytes, start, end);
    if (line) {
      out.copy(copied, start);
      format.head(bytes, start, line, out);
      format.message(bytes, line, out);
      if (line.partial && start >= endless) {
        const rest = laterParts(bytes, behind, line.stream, format);
        if (!rest.whole && !format.marked) endless = rest.reached;
        for (const part of rest.whole || format.marked ? rest.parts : []) {
          taken.add(part.start);
          format.message(bytes, part.line, out);
        }
      }
      out.copy(end, behind);
      copied = behind;
    } else if (taken.delete(start)) {
      out.copy(copied, start);
      copied = behind;
    }
    start = nextLine(bytes, behind, format, taken);
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
