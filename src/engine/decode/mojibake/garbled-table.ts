/**
 * Marks of characters that text is full of when it was decoded wrongly and written again, and that
 * other text has rarely. See {@link garbledTable}.
 */
export const FIRST = 1;
export const FOLLOWER = 2;
export const ALONE = 4;
export const LEAD = 8;
/** Code points that are no characters of three bytes: those of two, and halves of surrogate pairs. */
export const NONE = 16;

/** Characters that stand for what was lost, and the start of 锟斤拷: two of them read as GBK. */
const LOST = '\uFFFD锟';

/** Kana in UTF-8 begin with E3 81, E3 82 or E3 83: these three as Shift-JIS. */
const KANA_AS_SHIFT_JIS = '縺繧繝';

/** First bytes of UTF-8 in the code pages 437 and 850: of dashes, quotes, blocks, Chinese, kana. */
const DOS_LEADS = 'ΓπΣσµτΦΘÔÒõÕþÞÚ';

let made: Uint8Array | null = null;

function build(): Uint8Array {
  const marks = new Uint8Array(0x10000);
  const decoder = new TextDecoder('gb18030');
  const mark = (lead: number, trail: number, bit: number): void => {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1) marks[character.charCodeAt(0)]! |= bit;
  };
  // Chinese in UTF-8 is E4 to E9 and two bytes 80 to BF. In pairs, as GBK reads it, that is now and
  // then a pair of such bytes at the start of a character, and next to it one that ends in a start.
  for (let other = 0x80; other <= 0xbf; other++) {
    for (let lead = 0xe3; lead <= 0xe9; lead++) {
      // Kana and marks begin with E3 80 to E3 83.
      if (lead > 0xe3 || other <= 0x83) mark(lead, other, FIRST);
      mark(other, lead, FOLLOWER);
    }
    mark(other, 0xe2, FOLLOWER);
    mark(other, 0xef, FOLLOWER);
  }
  // 80 in place of a first byte.
  marks['€'.charCodeAt(0)]! |= FOLLOWER;
  for (const character of LOST + KANA_AS_SHIFT_JIS) marks[character.charCodeAt(0)]! |= ALONE;
  for (let code = 0xa1; code <= 0xff; code++) marks[code]! |= LEAD;
  for (const character of DOS_LEADS) marks[character.charCodeAt(0)]! |= LEAD;
  for (let code = 0; code < 0x800; code++) marks[code]! |= NONE;
  for (let code = 0xd800; code < 0xe000; code++) marks[code]! |= NONE;
  return marks;
}

/**
 * Marks by code point below 0x10000: a FIRST with a FOLLOWER right behind, an ALONE, or a LEAD with
 * another character above ASCII behind are worth a closer look at their line. Every text that
 * {@link repairLine} repairs has one of these.
 */
export function garbledTable(): Uint8Array {
  made ??= build();
  return made;
}
