/** What a line in a byte encoding is as UTF-8. `short`: valid, with no character of three bytes. */
export type Utf8Kind = 'ascii' | 'valid' | 'short' | 'broken';

/**
 * Whether a line is valid UTF-8. Characters of two bytes alone prove little: a few Chinese characters
 * in GBK look like that, too.
 */
export function utf8Kind(bytes: Uint8Array, from: number, to: number): Utf8Kind {
  let kind: Utf8Kind = 'ascii';
  for (let at = from; at < to; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > to) return 'broken';
    for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 'broken';
    const second = bytes[at + 1]!;
    // Longer than needed, half of a surrogate pair, or above the last code point.
    if (lead === 0xe0 && second < 0xa0) return 'broken';
    if (lead === 0xed && second > 0x9f) return 'broken';
    if (lead === 0xf0 && second < 0x90) return 'broken';
    if (lead === 0xf4 && second > 0x8f) return 'broken';
    if (length > 2) kind = 'valid';
    else if (kind === 'ascii') kind = 'short';
    at += length;
  }
  return kind;
}
