/// <reference path="./unbzip2.d.ts" />
import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import type { ByteReader } from '../byte-reader.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { anotherFollows } from './trailing.ts';

const MAGIC = [0x42, 0x5a, 0x68];

/** A block can be longer than the text in it, but by little. Bytes. */
const packedMost = (level: number): number => level * 102_000 + 25_000;

const OUT_OF_DATA = Symbol('out of data');

/** Reads bits of the bytes from a bit on; throws {@link OUT_OF_DATA} behind the last. */
function bitsOf(bytes: Uint8Array, firstBit: number) {
  let at = 0;
  let held = 0;
  let have = 0;
  const read = (count: number | null): number => {
    if (count === null) {
      have -= have % 8;
      return 0;
    }
    if (count > 16) return (read(count - 16) << 16) | read(16);
    while (have < count) {
      if (at >= bytes.length) throw OUT_OF_DATA;
      held = ((held & 0xffff) << 8) | bytes[at++]!;
      have += 8;
    }
    have -= count;
    return (held >>> have) & ((1 << count) - 1);
  };
  read(firstBit);
  return { read, position: (): number => at * 8 - have };
}

/** Bytes that come one by one, as a chunk. */
function collector() {
  let bytes = new Uint8Array(1 << 20);
  let length = 0;
  return {
    add: (byte: number): void => {
      if (length === bytes.length) {
        const larger = new Uint8Array(length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes[length++] = byte;
    },
    all: (): Uint8Array => bytes.subarray(0, length),
  };
}

interface Block {
  /** Null where the stream ended instead. */
  readonly checksum: number | null;
  readonly text: Uint8Array;
  readonly bits: number;
}

/** Null where the block is longer than the bytes. */
function decodeBlock(packed: Uint8Array, level: number, from: Omit<Block, 'text'>): Block | null {
  const bits = bitsOf(packed, from.bits);
  const output = collector();
  const size = level * 100_000;
  const before = from.checksum ?? 0;
  try {
    const checksum = bzip2.decompress(bits.read, output.add, new Int32Array(size), size, before);
    return { checksum, text: output.all(), bits: bits.position() };
  } catch (error) {
    if (error === OUT_OF_DATA) return null;
    throw new UnpackFault('unpack-corrupt', 'bzip2 block');
  }
}

async function* oneStream(input: ByteReader): AsyncGenerator<Uint8Array> {
  const head = bitsOf(await input.exactly(4), 0);
  let level = 0;
  try {
    level = bzip2.header(head.read);
  } catch {
    throw new UnpackFault('unpack-corrupt', 'bzip2 header');
  }
  let state: Omit<Block, 'text'> = { checksum: 0, bits: 0 };
  for (;;) {
    const packed = await input.peek(packedMost(level));
    const block = packed.length === 0 ? null : decodeBlock(packed, level, state);
    if (block === null) await input.skip(packed.length + 1);
    if (block === null) throw new UnpackFault('unpack-corrupt', 'bzip2 block');
    input.drop(Math.floor(block.bits / 8));
    if (block.checksum === null) return;
    state = { checksum: block.checksum, bits: block.bits % 8 };
    yield block.text;
  }
}

/**
 * Unpacks bzip2, also of several streams, block by block: about 900 kB of text at once.
 *
 * @throws UnpackFault where it is cut off or damaged; the blocks before came whole
 */
export async function* bunzip2(input: ByteReader): AsyncGenerator<Uint8Array> {
  do yield* oneStream(input);
  while (await anotherFollows(input, MAGIC));
}
