import stringWidth from 'string-width';

const NARROW = /^[\x20-\x7e]*$/;

/**
 * Columns of one character where a glance tells: ASCII and the marks the report itself uses are
 * narrow, Chinese characters and full-width marks wide. Null where it takes `string-width`, whose
 * first call costs some 20 ms.
 */
function plainColumns(code: number): 1 | 2 | null {
  if (code >= 0x20 && code <= 0x7e) return 1;
  if (code === 0xb7 || code === 0xd7 || code === 0xb0 || code === 0x2026) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if ((code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)) return 2;
  return null;
}

/** Terminal columns of a text without control characters. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const wide = plainColumns(text.charCodeAt(at));
    if (wide === null) return stringWidth(text);
    sum += wide;
  }
  return sum;
}

/** `text` with spaces behind it up to `width` columns. */
export const padColumns = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columns(text)));

/** A unit of text that stays together, with its columns. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
}

const glyph = (text: string): Glyph => ({ text, width: columns(text) });

/** The characters of a text as a reader sees them (an emoji with its joiners is one). */
export function glyphs(text: string): readonly Glyph[] {
  if (NARROW.test(text)) return Array.from(text, (one) => ({ text: one, width: 1 }));
  return Array.from(new Intl.Segmenter().segment(text), (one) => glyph(one.segment));
}

/** The start of `text` that fits `width` columns. */
export function headColumns(text: string, width: number): string {
  let head = '';
  let sum = 0;
  for (const one of glyphs(text)) {
    if (sum + one.width > width) break;
    head += one.text;
    sum += one.width;
  }
  return head;
}

/** `text`, or its end behind an ellipsis where it is wider than `width` columns. */
export function tailColumns(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let tail = '';
  let sum = 1;
  for (const one of glyphs(text).toReversed()) {
    if (sum + one.width > width) break;
    tail = one.text + tail;
    sum += one.width;
  }
  return `…${tail}`;
}
