/** Encodings that text gets read in which is none of them. */
export type Misreading = 'GBK' | 'Shift-JIS' | 'windows-1252' | 'code page 437' | 'code page 850';

/**
 * The bytes that a character was read from, by its code unit: a byte, or the first of two times 256
 * plus the second, or 0 where none is.
 */
export type WayBack = Uint16Array;

/** Characters of the bytes 80 to FF in the code pages of DOS and of consoles. */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function ofCharacters(characters: string): WayBack {
  const way = new Uint16Array(0x10000);
  for (const [i, character] of [...characters].entries()) way[character.charCodeAt(0)] = 0x80 + i;
  return way;
}

function ofWindows1252(): WayBack {
  const way = ofCharacters(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i)),
  );
  // Latin-1 reads 80 to 9F as control characters.
  for (let byte = 0x80; byte < 0x100; byte++) way[byte] = byte;
  return way;
}

function ofPairs(label: string): WayBack {
  const decoder = new TextDecoder(label);
  const way = new Uint16Array(0x10000);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\uFFFD' && way[character.charCodeAt(0)] === 0)
        way[character.charCodeAt(0)] = (lead << 8) | trail;
    }
  }
  return way;
}

function ofGbk(): WayBack {
  const way = ofPairs('gb18030');
  way['€'.charCodeAt(0)] = 0x80;
  return way;
}

function ofShiftJis(): WayBack {
  const way = ofPairs('shift_jis');
  // Katakana of half width are one byte each.
  for (let byte = 0xa1; byte <= 0xdf; byte++) way[0xff61 + byte - 0xa1] = byte;
  return way;
}

const MAKERS: Readonly<Record<Misreading, () => WayBack>> = {
  GBK: ofGbk,
  'Shift-JIS': ofShiftJis,
  'windows-1252': ofWindows1252,
  'code page 437': () => ofCharacters(CODE_PAGE_437),
  'code page 850': () => ofCharacters(CODE_PAGE_850),
};

const ways = new Map<Misreading, WayBack>();

/** The way back from what was read as `misreading`. Made at first use. */
export function wayBack(misreading: Misreading): WayBack {
  const way = ways.get(misreading) ?? MAKERS[misreading]();
  ways.set(misreading, way);
  return way;
}
