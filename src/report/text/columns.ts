import { eastAsianWidth } from 'get-east-asian-width';

const NARROW = /^[\x20-\x7e]*$/;
/** What takes no column of its own: combining marks, joiners, variation selectors. */
const MARK = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200f]|[\u2060-\u2064])$/u;
/** Characters that terminals draw as pictures, two columns wide. */
const PICTURE = /^\p{Emoji_Presentation}/u;

/** Columns of one character as a reader sees it: an emoji with its joiners is one picture. */
function glyphColumns(text: string): number {
  if (PICTURE.test(text) || text.includes('\ufe0f')) return 2;
  let sum = 0;
  for (const one of text) if (!MARK.test(one)) sum += eastAsianWidth(one.codePointAt(0) ?? 0);
  return sum;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader sees them. Made at first need: loading it takes 8 ms. */
function segments(text: string): string[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

/** Text of which every character stands alone: nothing combines, nothing is a picture. */
const SIMPLE = /^[\x20-\x7e\xa0-\xff\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

/** Terminal columns of a text without control characters. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  const parts = SIMPLE.test(text) ? [...text] : segments(text);
  return parts.reduce((sum, part) => sum + glyphColumns(part), 0);
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
  return segments(text).map(glyph);
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
