import type { ByteReader } from '../byte-reader.ts';
import { huge, long, signature } from './zip-local.ts';

/** Signature of the checksum and the sizes that follow behind data (APPNOTE.TXT, 4.3.9). */
export const DESCRIPTOR = 0x0807;
const SIGNATURE_BYTES = 4;
/** Bytes of the longest, with its signature. */
const DESCRIPTOR_BYTES = 24;

/** Takes what follows behind data, with or without a signature, sizes of four bytes or eight. */
export async function takeDescriptor(input: ByteReader): Promise<{ readonly checksum: number }> {
  const bytes = await input.peek(SIGNATURE_BYTES + DESCRIPTOR_BYTES);
  const start = signature(bytes) === DESCRIPTOR ? SIGNATURE_BYTES : 0;
  const isShort = signature(bytes.subarray(start + 12)) !== 0;
  await input.skip(start + (isShort ? 12 : 20));
  return { checksum: long(bytes, start) };
}

/** Whether these bytes are a descriptor of just so many bytes of data. */
const describes = (bytes: Uint8Array, size: number): boolean =>
  signature(bytes) === DESCRIPTOR && (long(bytes, 8) === size % 2 ** 32 || huge(bytes, 8) === size);

/** Where the bytes may begin a signature; their length where they do not. */
function mayBegin(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    const next = bytes.subarray(at + 1, at + SIGNATURE_BYTES);
    if (next.every((byte, place) => byte === [0x4b, 0x07, 0x08][place])) return at;
  }
  return bytes.length;
}

/**
 * Takes data whose size nobody told, up to the descriptor behind it, which is left. Data that looks
 * like a descriptor is none: it would have to state the size of all before it.
 *
 * @param from bytes of the data that were taken already
 * @throws UnpackFault where it is cut off
 */
export async function* untilDescriptor(
  input: ByteReader,
  from: number,
): AsyncGenerator<Uint8Array> {
  for (let size = from; ; ) {
    const held = await input.some();
    // Throws where it is cut off: a descriptor must come.
    if (held.length === 0) await input.exactly(1);
    let length = mayBegin(held);
    if (length === 0) {
      if (describes(await input.peek(DESCRIPTOR_BYTES), size)) return;
      length = SIGNATURE_BYTES;
    }
    const bytes = await input.take(length);
    size += bytes.length;
    yield bytes;
  }
}
