import { open, stat } from 'node:fs/promises';
import type { Source } from '../../core/source.ts';
import { detectUtf16 } from '../../engine/decode/detect-encoding.ts';
import { toUtf8 } from '../../engine/decode/encodings/decode-stretch.ts';
import { bytesSource } from '../../lib/to-sources.ts';

/** A line of a file with those round it. */
export interface Passage {
  readonly name: string;
  /** The line that was asked for, in the file and in {@link source}, from 1. */
  readonly line: number;
  readonly lineInSource: number;
  readonly text: string;
  readonly source: Source;
}

/** Lines taken before and behind: a traceback is told by its end. */
const BEFORE = 40;
const BEHIND = 60;
/** A passage of longer lines is cut. Bytes. */
const MOST = 4 * 2 ** 20;
const CHUNK = 2 ** 20;

interface Bounds {
  /** Offset of the first line of the passage, and its number from 0. */
  readonly start: number;
  readonly first: number;
  /** Offset behind the last line. */
  readonly end: number;
}

/** Where the lines round `line` (from 0) begin and end; null where the file has fewer lines. */
async function findBounds(
  read: (offset: number) => Promise<Uint8Array>,
  line: number,
): Promise<Bounds | null> {
  const first = Math.max(0, line - BEFORE);
  let start = first === 0 ? 0 : -1;
  let count = 0;
  let offset = 0;
  for (let chunk = await read(0); chunk.length > 0; chunk = await read(offset)) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) {
      count++;
      if (count === first) start = offset + at + 1;
      if (count > line + BEHIND) return { start, first, end: offset + at + 1 };
    }
    offset += chunk.length;
  }
  return count < line || start < 0 ? null : { start, first, end: offset };
}

function decodeLine(bytes: Uint8Array, line: number): string {
  const text = new TextDecoder().decode(toUtf8(bytes, detectUtf16(bytes)));
  return text.split('\n')[line]?.trimEnd() ?? '';
}

async function readPassage(path: string, line: number): Promise<Passage | 'no-line'> {
  const file = await open(path, 'r');
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };
  try {
    const bounds = await findBounds((offset) => read(offset, CHUNK), line - 1);
    if (!bounds) return 'no-line';
    // The line end of little-endian UTF-16 is two bytes, of which the first is the line feed.
    const wide = detectUtf16(await read(0, CHUNK)) === 'utf-16le';
    const start = bounds.start + (wide && bounds.start > 0 ? 1 : 0);
    const bytes = await read(start, Math.min(bounds.end + (wide ? 1 : 0) - start, MOST));
    const lineInSource = line - bounds.first;
    const text = decodeLine(bytes, lineInSource - 1);
    return { name: path, line, lineInSource, text, source: bytesSource(path, bytes) };
  } finally {
    await file.close();
  }
}

/**
 * The passage that `FILE:LINE` names; null where the text is not of that form or there is no such
 * file, `no-line` where the file is shorter.
 */
export async function linesAround(text: string): Promise<Passage | 'no-line' | null> {
  const match = /^(.+):(\d{1,12})$/s.exec(text);
  const [, path = '', line = '0'] = match ?? [];
  if (!match || Number(line) < 1) return null;
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ? readPassage(path, Number(line)) : null;
}
