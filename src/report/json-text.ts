/** Characters that JSON leaves bare and that a terminal may act on: DEL, C1 controls, bidi controls. */
const BARE = /[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON text of plain data, safe to print: what a terminal would act on is written as `\uXXXX`. */
export const jsonText = (value: object, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    BARE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
