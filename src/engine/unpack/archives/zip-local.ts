import type { ByteReader } from '../byte-reader.ts';
import { nameText } from './entry.ts';

export const STORED = 0;
export const DEFLATED = 8;
/** What stands for a size that is told elsewhere. */
const UNKNOWN = 0xffffffff;

/** Methods that are not unpacked, as they are called (APPNOTE.TXT, 4.4.5). */
const NAMED_METHODS: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  14: 'LZMA',
  97: 'WavPack',
  98: 'PPMd',
};

export const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
export const long = (bytes: Uint8Array, at: number): number =>
  word(bytes, at) + word(bytes, at + 2) * 2 ** 16;
export const huge = (bytes: Uint8Array, at: number): number =>
  long(bytes, at) + long(bytes, at + 4) * 2 ** 32;

/** The signature of the record that begins here: its two bytes behind `PK`; 0 where none does. */
export function signature(bytes: Uint8Array): number {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? word(bytes, 2) : 0;
}

/** What stands before the data of a member. */
export interface Local {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Whether checksum and sizes follow behind the data. */
  readonly described: boolean;
  /** Bytes of the data; null where only what follows it tells. */
  readonly packed: number | null;
  /** CRC-32 of the text; null where it follows behind the data. */
  readonly checksum: number | null;
}

/** The packed size in the extra field that large archives use; else `size`. */
function packedSize(extra: Uint8Array, size: number, unpacked: number): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + word(extra, at + 2)) {
    if (word(extra, at) === 1 && size === UNKNOWN) {
      return huge(extra, at + 4 + (unpacked === UNKNOWN ? 8 : 0));
    }
  }
  return size;
}

/** Takes the header of a member. @throws UnpackFault where it is cut off */
export async function localHeader(input: ByteReader): Promise<Local> {
  const fixed = await input.exactly(30);
  const name = await input.exactly(word(fixed, 26));
  const extra = await input.exactly(word(fixed, 28));
  const flags = word(fixed, 6);
  const size = packedSize(extra, long(fixed, 18), long(fixed, 22));
  const described = (flags & 8) !== 0;
  return {
    name: nameText(name),
    method: word(fixed, 8),
    encrypted: (flags & 1) !== 0,
    described,
    packed: described && size === 0 ? null : size,
    checksum: described ? null : long(fixed, 14),
  };
}

/** Why a member's data cannot be unpacked; undefined where it can. */
export function obstacle(
  { encrypted, method }: Local,
  methods: Readonly<Record<number, unknown>>,
): string | undefined {
  if (encrypted) return 'encrypted';
  if (method === STORED || method in methods) return undefined;
  const name = NAMED_METHODS[method];
  return name === undefined ? `zip method ${method}` : `zip method ${method} (${name})`;
}
