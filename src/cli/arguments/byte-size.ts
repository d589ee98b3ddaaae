const POWERS = 'kmgt';

/**
 * A number of bytes as people write it: `500M`, `200 GiB`, `1.5t`. Units are powers of 1024. Null
 * for anything else, and for nothing.
 */
export function parseByteSize(text: string): number | null {
  const match = /^(\d{1,12}(?:\.\d{1,6})?) ?(?:([kmgt])(?:i?b)?|b)?$/i.exec(text.trim());
  if (!match) return null;
  const power = match[2] ? POWERS.indexOf(match[2].toLowerCase()) + 1 : 0;
  const bytes = Math.floor(Number(match[1]) * 1024 ** power);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}
