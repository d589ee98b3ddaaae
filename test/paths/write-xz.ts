import { crc32 } from 'node:zlib';

/** Numbers as little-endian bytes. */
const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** A number of any size, seven bits a byte. */
const variable = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...variable(value >>> 7)];

const padded = (bytes: readonly number[]): number[] => [
  ...bytes,
  ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0),
];

const summed = (bytes: readonly number[]): number[] => [
  ...bytes,
  ...number(crc32(Uint8Array.from(bytes)), 4),
];

/** Bytes that an LZMA2 chunk may hold uncompressed. */
const CHUNK = 65_536;

/** LZMA2 with nothing compressed: chunks as they are, the first of which resets the dictionary. */
function stored(bytes: Uint8Array): number[] {
  const chunks: number[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    const size = number(chunk.length - 1, 2).reverse();
    chunks.push(at === 0 ? 1 : 2, ...size, ...chunk);
  }
  return [...chunks, 0];
}

/** An xz file of one block, checked with CRC32 and not compressed. */
export function xzOf(bytes: Uint8Array): Uint8Array {
  const flags = [0, 1];
  const dictionary = [0x21, 1, 0];
  // Two fields hold a size that is counted in steps of four bytes, less one.
  const header = summed([2, 0, ...dictionary, 0, 0, 0]);
  const data = stored(bytes);
  const check = number(crc32(bytes), 4);
  const unpadded = header.length + data.length + check.length;
  const records = [1, ...variable(unpadded), ...variable(bytes.length)];
  const index = summed(padded([0, ...records]));
  const tail = [...number(index.length / 4 - 1, 4), ...flags];
  return Uint8Array.from([
    ...[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0],
    ...flags,
    ...number(crc32(Uint8Array.from(flags)), 4),
    ...header,
    ...padded(data),
    ...check,
    ...index,
    ...number(crc32(Uint8Array.from(tail)), 4),
    ...tail,
    ...[0x59, 0x5a],
  ]);
}
