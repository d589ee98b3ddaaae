import type { ByteReader } from '../byte-reader.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { LzmaDecoder } from './lzma.ts';
import { SlidingWindow } from './sliding-window.ts';

const corrupt = (): UnpackFault => new UnpackFault('unpack-corrupt', 'LZMA2 data');

const bigEndian = (bytes: Uint8Array, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;

/** What a chunk's first byte says beside sizes. */
interface Control {
  readonly packed: boolean;
  readonly clears: boolean;
  readonly resets: boolean;
  readonly properties: boolean;
}

/** Null for a byte that starts no chunk. */
function controlOf(byte: number): Control | null {
  if (byte >= 0x80) {
    const mode = (byte >> 5) & 3;
    return { packed: true, clears: mode === 3, resets: mode >= 1, properties: mode >= 2 };
  }
  if (byte > 2) return null;
  return { packed: false, clears: byte === 1, resets: false, properties: false };
}

/** The data of a chunk; of one that is cut off, what there is of it. */
async function dataOf(input: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await input.peek(length);
  input.drop(bytes.length);
  return bytes;
}

/**
 * Unpacks LZMA2 up to its end mark, chunk by chunk: at most 2 MiB of text at once.
 *
 * @param dictionary how far back copies reach, in bytes
 * @throws UnpackFault where it is cut off or damaged
 */
export async function* unlzma2(input: ByteReader, dictionary: number): AsyncGenerator<Uint8Array> {
  const window = new SlidingWindow(dictionary);
  const decoder = new LzmaDecoder(window);
  let ready = { cleared: false, reset: false, properties: false };
  for (;;) {
    const first = (await input.exactly(1))[0]!;
    if (first === 0) return;
    const control = controlOf(first);
    if (!control) throw corrupt();
    const sizes = await input.exactly(control.packed ? 4 : 2);
    const length = (control.packed ? (first & 0x1f) << 16 : 0) + bigEndian(sizes, 0) + 1;
    if (control.clears) window.clear();
    if (control.properties && !decoder.setProperties((await input.exactly(1))[0]!)) throw corrupt();
    ready = {
      cleared: ready.cleared || control.clears,
      properties: ready.properties || control.properties,
      reset: ready.reset || control.resets,
    };
    if (!ready.cleared) throw corrupt();
    if (control.packed && !(ready.properties && ready.reset)) throw corrupt();
    if (control.resets) decoder.reset();
    window.reserve(length);
    const stored = control.packed ? bigEndian(sizes, 2) + 1 : length;
    const data = await dataOf(input, stored);
    const before = window.total;
    if (!control.packed) window.append(data);
    const end = control.packed ? decoder.decode(data, length, data.length === stored) : 'whole';
    // Of a damaged chunk, too, most may come before the damage: it shows late, or at the end only.
    if (window.total > before) yield window.last(window.total - before);
    if (end === 'corrupt') throw corrupt();
    // Throws the reason where the data ended early.
    if (data.length < stored) await input.exactly(1);
  }
}
