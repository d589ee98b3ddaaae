import type { Where } from '../../core/where.ts';
import { detectEncoding } from '../../engine/decode/detect-encoding.ts';
import type { Passage } from '../protocol.ts';

/** Bytes read before and behind a place. */
const REACH = 24 * 1024;
/** Lines shown before and behind it. */
const LINES = 12;
/** Characters of a line, and those of them that stand before the place asked for. */
const WIDTH = 1000;
const LEAD = 300;

/** A label that tells UTF-16 from encodings in which a line feed is one byte. */
const isWide = (encoding: string): boolean => encoding.startsWith('utf-16');

/** The one encoding that the report states, or what these bytes look like. */
const encodingOf = (stated: string, bytes: Uint8Array): string =>
  stated.includes(',') || stated === 'binary' ? detectEncoding(bytes) : stated;

/** A line without its end, cut to a width. */
function trimmed(line: string): string {
  const text = line.replace(/\r$/, '');
  return text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text;
}

/**
 * The lines round a place of a file, decoded. What is read does not depend on how long the file or
 * its lines are; a line that begins further away is shown from where the reading began.
 *
 * @throws DOMException where the file cannot be read any more.
 */
export async function readPassage(file: Blob, where: Where, stated: string): Promise<Passage> {
  // Whole code units of UTF-16 begin at even offsets.
  const from = Math.max(0, where.offset - REACH) & ~1;
  const to = Math.min(file.size, where.offset + REACH);
  const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
  const encoding = encodingOf(stated, bytes);
  const decode = (part: Uint8Array): string => new TextDecoder(encoding).decode(part);
  const place = isWide(encoding) ? (where.offset - from) & ~1 : where.offset - from;
  const before = decode(bytes.subarray(0, place)).split('\n');
  const behind = decode(bytes.subarray(place)).split('\n');
  // The first and the last line may be torn; the asked one is joined from both sides.
  const lead = before.pop() ?? '';
  const shown = lead.length > LEAD ? `…${lead.slice(-LEAD)}` : lead;
  const asked = trimmed(shown + (behind.shift() ?? ''));
  if (from > 0) before.shift();
  if (to < file.size) behind.pop();
  const above = before.slice(-LINES).map(trimmed);
  return {
    first: where.line - above.length,
    lines: [...above, asked, ...behind.slice(0, LINES).map(trimmed)],
    at: above.length,
  };
}
