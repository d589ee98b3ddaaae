import { Decompress } from 'fzstd';
import { joinBytes } from '../../join-bytes.ts';
import type { ByteReader } from '../byte-reader.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { Xxhash64 } from './xxhash64.ts';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
/** The window that zstd's own command unpacks without being told to: it lies in memory. */
const WINDOW_MOST = 2 ** 27;
const BLOCK_MOST = 2 ** 17;

const corrupt = (what: string): UnpackFault => new UnpackFault('unpack-corrupt', `zstd ${what}`);

const littleEndian = (bytes: Uint8Array): number =>
  bytes.reduceRight((value, byte) => value * 256 + byte, 0);

interface FrameHeader {
  readonly bytes: Uint8Array;
  readonly checksum: boolean;
}

/** The frame's header (RFC 8878, 3.1.1.1); what this decoder cannot take is refused. */
async function frameHeader(input: ByteReader): Promise<FrameHeader> {
  const descriptor = (await input.peek(5))[4] ?? 0;
  const single = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeCode = descriptor >> 6;
  const sizeBytes = sizeCode === 0 ? single : 2 ** sizeCode;
  const bytes = await input.exactly(5 + (1 - single) + dictionary + sizeBytes);
  if (dictionary > 0 && littleEndian(bytes.subarray(6 - single, 6 - single + dictionary)) > 0) {
    throw new UnpackFault('unpack-unsupported', 'zstd dictionary');
  }
  const window = bytes[5] ?? 0;
  const base = 2 ** (10 + (window >> 3));
  const size = single ? littleEndian(bytes.subarray(-sizeBytes)) : base + (base / 8) * (window & 7);
  if (size > WINDOW_MOST) throw new UnpackFault('unpack-unsupported', 'zstd window over 128 MiB');
  return { bytes, checksum: (descriptor & 4) !== 0 };
}

/** One frame, block by block: at most 128 KiB of text at once. */
async function* frame(input: ByteReader): AsyncGenerator<Uint8Array> {
  const { bytes, checksum } = await frameHeader(input);
  const hash = checksum ? new Xxhash64() : null;
  let texts: Uint8Array[] = [];
  const decoder = new Decompress((text) => texts.push(text));
  let lead = bytes;
  for (let last = false; !last; ) {
    const head = await input.exactly(3);
    const value = littleEndian(head);
    last = (value & 1) === 1;
    const kind = (value >> 1) & 3;
    const size = value >> 3;
    if (kind === 3 || size > BLOCK_MOST) throw corrupt('block');
    const body = await input.exactly(kind === 1 ? 1 : size);
    const sum = last && checksum ? await input.exactly(4) : new Uint8Array(0);
    try {
      decoder.push(joinBytes([lead, head, body, sum]), last);
    } catch {
      throw corrupt('block');
    }
    lead = new Uint8Array(0);
    for (const text of texts) {
      hash?.add(text);
      if (text.length > 0) yield text;
    }
    texts = [];
    // The decoder does not compare it, and one bit in a block seldom makes the block impossible.
    if (last && hash && hash.lowWord() !== littleEndian(sum)) throw corrupt('checksum');
  }
}

/**
 * Unpacks Zstandard, also of several frames.
 *
 * @throws UnpackFault where it is cut off or damaged; the blocks before came whole
 */
export async function* unzstd(input: ByteReader): AsyncGenerator<Uint8Array> {
  while ((await input.some()).length > 0) {
    const head = await input.peek(4);
    const magic = littleEndian(head);
    if (magic === MAGIC) yield* frame(input);
    else if (magic >= SKIPPABLE && magic < SKIPPABLE + 16) {
      await input.skip(littleEndian((await input.exactly(8)).subarray(4)));
    } else if (head.length < 4 && littleEndian(head) === MAGIC % 256 ** head.length) {
      await input.exactly(4);
    } else throw corrupt('frame');
  }
}
