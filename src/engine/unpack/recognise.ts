/** Formats that are unpacked. All but `tar` and `zip` hold one stream of bytes. */
export type PackFormat = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'zip' | 'tar';

/** Bytes of a head that tell every format. */
export const FORMAT_BYTES = 512;

/** First bytes of each format, but of tar, which has none. */
const MAGIC: readonly (readonly [PackFormat, RegExp])[] = [
  ['gzip', /^\x1f\x8b\x08/],
  ['zstd', /^(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/],
  ['xz', /^\xfd7zXZ\x00/],
  ['bzip2', /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/],
  // The second is an archive without members, the third one that was made to be split.
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08PK\x03\x04)/],
];

/** Bytes of the longest of {@link MAGIC}. */
const MAGIC_BYTES = 10;

/** Whether a block of 512 bytes is a tar header: it holds the sum of its own bytes, in octal. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < FORMAT_BYTES || block[0] === 0) return false;
  const stated = String.fromCharCode(...block.subarray(148, 156));
  if (!/^ *[0-7]{1,7}[ \0]*$/.test(stated)) return false;
  let sum = 8 * 0x20;
  for (let at = 0; at < FORMAT_BYTES; at++) if (at < 148 || at >= 156) sum += block[at]!;
  return sum === Number.parseInt(stated, 8);
}

/** What the first {@link FORMAT_BYTES} of a file say it is packed in; null for anything else. */
export function formatOf(head: Uint8Array): PackFormat | null {
  const start = String.fromCharCode(...head.subarray(0, MAGIC_BYTES));
  const known = MAGIC.find(([, magic]) => magic.test(start));
  if (known) return known[0];
  return isTarHeader(head.subarray(0, FORMAT_BYTES)) ? 'tar' : null;
}

/** Whether more than these first bytes could still turn out to be packed: lines of text cannot. */
export const mayBePacked = (head: Uint8Array): boolean =>
  head.length < MAGIC_BYTES || (head.length < FORMAT_BYTES && !head.includes(0x0a));
