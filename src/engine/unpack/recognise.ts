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

/** The sum that a tar header states of its own bytes; null where it states none. */
function statedSum(block: Uint8Array): number | null {
  const stated = String.fromCharCode(...block.subarray(148, 156));
  return /^ *[0-7]{1,7}[ \0]*$/.test(stated) ? Number.parseInt(stated, 8) : null;
}

/** Whether a block of 512 bytes is a tar header: it holds the sum of its own bytes, in octal. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < FORMAT_BYTES || block[0] === 0) return false;
  const stated = statedSum(block);
  if (stated === null) return false;
  let sum = 8 * 0x20;
  for (let at = 0; at < FORMAT_BYTES; at++) if (at < 148 || at >= 156) sum += block[at]!;
  return sum === stated;
}

/** The word by which newer tar headers say what they are, with the version of POSIX or GNU. */
const TAR_WORD = /^ustar(?:\x0000|\x20\x20\0)$/;
const TAR_SIZE = /^[0-7]{11}[ \0]$|^[\x80-\xff]/;

/** The same, also where its sum is wrong but the rest is as it should be. */
export function mayBeTarHeader(block: Uint8Array): boolean {
  if (isTarHeader(block)) return true;
  if (block.length < FORMAT_BYTES || block[0] === 0) return false;
  const text = (start: number, end: number): string =>
    String.fromCharCode(...block.subarray(start, end));
  return TAR_WORD.test(text(257, 265)) && TAR_SIZE.test(text(124, 136));
}

/** Formats that are not unpacked here, by their first bytes. */
const FOREIGN: readonly (readonly [name: string, RegExp])[] = [
  ['LZ4', /^(?:\x04\x22\x4d|\x02\x21\x4c)\x18/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['RAR', /^Rar!\x1a\x07/],
  ['compress (.Z)', /^\x1f\x9d/],
  ['lzip', /^LZIP[\0\x01]/],
  ['lzop', /^\x89LZO\0/],
  // Its own header has no magic: the usual properties, a dictionary, a size or none.
  ['LZMA', /^\x5d\0\0.{2}(?:\xff{8}|.{5}\0{3})/s],
  ['Snappy', /^\xff\x06\0\0sNaPpY/],
  ['CAB', /^MSCF\0{4}/],
];

/** The name of a packed format that is not unpacked here; null for anything else. */
export function foreignFormatOf(head: Uint8Array): string | null {
  const start = String.fromCharCode(...head.subarray(0, 16));
  return FOREIGN.find(([, magic]) => magic.test(start))?.[0] ?? null;
}

/** What the first {@link FORMAT_BYTES} of a file say it is packed in; null for anything else. */
export function formatOf(head: Uint8Array): PackFormat | null {
  const start = String.fromCharCode(...head.subarray(0, MAGIC_BYTES));
  const known = MAGIC.find(([, magic]) => magic.test(start));
  if (known) return known[0];
  return mayBeTarHeader(head.subarray(0, FORMAT_BYTES)) ? 'tar' : null;
}

/** Whether more than these first bytes could still turn out to be packed: lines of text cannot. */
export const mayBePacked = (head: Uint8Array): boolean =>
  head.length < MAGIC_BYTES || (head.length < FORMAT_BYTES && !head.includes(0x0a));
