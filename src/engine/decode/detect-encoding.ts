import {
  type ByteOrder,
  countUnits,
  isControl,
  isDense,
  type Units,
} from './encodings/wide-lines.ts';

/** Encodings a log is read in. Labels are those of the WHATWG Encoding Standard. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'shift_jis'
  | 'windows-1252';

/** How much of a text is looked at to tell UTF-16 from byte encodings, and of that the very start. */
const UTF16_PROBE = 512;
const UTF16_START = 32;

/** Whether code units are Chinese or the like with some ASCII between, a blank or a digit. */
const hasAscii = ({ count, ascii, strange }: Units): boolean =>
  ascii >= count * 0.05 && ascii >= 4 && strange <= count * 0.01;

const ORDERS = ['utf-16le', 'utf-16be'] as const;

/** Whether a text begins in UTF-16, rather than going on in it behind a few lines. */
function startsWide(bytes: Uint8Array, order: ByteOrder): boolean {
  const [little, big] = ORDERS.map((each) => countUnits(bytes, 0, UTF16_START, each));
  const [here, other] = order === 'utf-16le' ? [little!, big!] : [big!, little!];
  const hasControls = bytes.subarray(0, UTF16_START).some((byte) => byte === 0 || isControl(byte));
  return here.strange === 0 && here.ascii >= other.ascii && (here.ascii >= 2 || hasControls);
}

/**
 * UTF-16 at the start of a text by its byte order mark, or without: logs hold ASCII, of which one of
 * the two bytes is NUL.
 */
export function detectUtf16(bytes: Uint8Array): ByteOrder | null {
  const length = Math.min(bytes.length & ~1, UTF16_PROBE);
  if (length < 4) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  for (const order of ORDERS) {
    const units = countUnits(bytes, 0, length, order);
    if ((isDense(units) || hasAscii(units)) && startsWide(bytes, order)) return order;
  }
  return null;
}

/** Bytes at the start of a stretch that are looked at to tell binary data from text. */
const BINARY_PROBE = 8192;

/**
 * Whether a stretch in a byte encoding is binary data: control bytes that no log has, in more than
 * one of twenty places. NUL runs alone are not enough: a log written through a crash has them.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, BINARY_PROBE);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (
      (byte > 0 && byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) ||
      byte === 0x7f
    )
      control++;
  }
  return control > length / 20;
}
