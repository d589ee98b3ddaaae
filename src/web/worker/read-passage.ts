import type { Source } from '../../core/source.ts';
import type { Where } from '../../core/where.ts';
import { toUtf8 } from '../../engine/decode/encodings/decode-stretch.ts';
import { expandSource } from '../../engine/unpack/expand-source.ts';
import type { Passage } from '../protocol.ts';

/** Bytes read before and behind a place. */
const REACH = 24 * 1024;
/** Unpacked bytes before a place at most: it is waited for. */
const DEEPEST = 512 * 2 ** 20;
const CHUNK = 2 ** 20;
/** Lines shown before and behind it. */
const LINES = 12;
/** Characters of a line; of the one that was asked for, before the place and behind it. */
const WIDTH = 1000;
const LEAD = 300;
/** A pattern sees 4 KiB of a longer line, and the place is where those begin. */
const SEEN = 4096;

/** A label that tells UTF-16 from encodings in which a line feed is one byte. */
const isWide = (stated: string): boolean => /^utf-16[bl]e$/.test(stated);

/** Bytes as text: in the one encoding that the report states, or line by line in those it states. */
function decode(bytes: Uint8Array, stated: string): string {
  if (!stated.includes(',') && stated !== 'binary') return new TextDecoder(stated).decode(bytes);
  const wide = stated.includes('utf-16be') ? 'utf-16be' : null;
  return new TextDecoder().decode(toUtf8(bytes, wide));
}

/** A line without its end, cut to a width. */
function trimmed(line: string, width: number): string {
  const text = line.replace(/\r$/, '');
  return text.length > width ? `${text.slice(0, width)}…` : text;
}

/** A stretch of a source, and where it begins. */
interface Stretch {
  readonly from: number;
  readonly bytes: Uint8Array;
  /** Whether the source ends with it. */
  readonly atEnd: boolean;
}

/** Reads a stretch of something that is read front to back, in whatever portions it comes. */
async function readStream(source: Source, from: number, length: number): Promise<Uint8Array> {
  for (let at = 0; at < from; ) {
    const skipped = await source.read(at, Math.min(CHUNK, from - at));
    if (skipped.length === 0) return skipped;
    at += skipped.length;
  }
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const more = await source.read(from + filled, length - filled);
    if (more.length === 0) break;
    bytes.set(more, filled);
    filled += more.length;
  }
  return bytes.subarray(0, filled);
}

/** The input of that name in a source: itself, or what is packed in it. */
async function inputIn(source: Source, name: string): Promise<Source | null> {
  for await (const expanded of expandSource(source)) {
    if ('source' in expanded && expanded.source.name === name) return expanded.source;
  }
  return null;
}

async function readStretch(source: Source, where: Where): Promise<Stretch | null> {
  // Whole code units of UTF-16 begin at even offsets.
  const from = Math.max(0, where.offset - REACH) & ~1;
  const length = where.offset + REACH - from;
  const input = await inputIn(source, where.input);
  if (!input) return null;
  if (input.size !== undefined) {
    const bytes = await input.read(from, length);
    return { from, bytes, atEnd: from + bytes.length >= input.size };
  }
  if (from > DEEPEST) return null;
  const bytes = await readStream(input, from, length);
  return { from, bytes, atEnd: bytes.length < length };
}

/**
 * The lines round a place of an input, decoded. What is read does not depend on how long the input
 * or its lines are, unless it is packed: then all before the place is unpacked once more. A line
 * that begins far before the place is shown from where the reading began. Null where the source
 * holds no such input, or the place lies too deep in an archive.
 *
 * @throws DOMException where the file cannot be read any more.
 */
export async function readPassage(
  source: Source,
  where: Where,
  stated: string,
): Promise<Passage | null> {
  const stretch = await readStretch(source, where);
  if (!stretch) return null;
  const { from, bytes, atEnd } = stretch;
  const place = isWide(stated) ? (where.offset - from) & ~1 : where.offset - from;
  const before = decode(bytes.subarray(0, place), stated).split('\n');
  const behind = decode(bytes.subarray(place), stated).split('\n');
  // The first line may be torn; the asked one is joined from both sides.
  const lead = before.pop() ?? '';
  const shown = lead.length > LEAD ? `…${lead.slice(-LEAD)}` : lead;
  const asked = trimmed(shown + (behind.shift() ?? ''), LEAD + SEEN);
  if (from > 0) before.shift();
  // The last line may be torn, too; behind the input's last line end there is none.
  if (!atEnd || behind.at(-1) === '') behind.pop();
  const clip = (line: string): string => trimmed(line, WIDTH);
  const above = before.slice(-LINES).map(clip);
  return {
    first: where.line - above.length,
    lines: [...above, asked, ...behind.slice(0, LINES).map(clip)],
    at: above.length,
  };
}
