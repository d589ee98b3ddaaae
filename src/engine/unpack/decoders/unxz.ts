import type { ByteReader } from '../byte-reader.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { anotherFollows } from './trailing.ts';
import { unlzma2 } from './unlzma2.ts';

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const HEADER_BYTES = 12;
/** Bytes of a block's checksum by its kind (.xz file format, 2.1.1.2). */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2 = 0x21;
/** Filters before the compression (.xz file format, 5.3): for programs and pictures, no log gains. */
const FILTERS: Readonly<Record<number, string>> = {
  3: 'delta',
  4: 'x86',
  5: 'PowerPC',
  6: 'IA-64',
  7: 'ARM',
  8: 'ARM Thumb',
  9: 'SPARC',
  10: 'ARM64',
  11: 'RISC-V',
};
/** `xz -9` takes 64 MiB; more lies in memory for no log's good. */
const DICTIONARY_MOST = 2 ** 27;

const corrupt = (what: string): UnpackFault => new UnpackFault('unpack-corrupt', `xz ${what}`);

/** A number of seven bits a byte, the lowest first; and the bytes it takes. */
function numberAt(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  for (let place = 0; place < 9; place++) {
    const byte = bytes[start + place];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** (7 * place);
    if (byte < 0x80) return { value, next: start + place + 1 };
  }
  throw corrupt('number');
}

/** The dictionary's size that a block's header states. @throws UnpackFault for other filters */
function dictionaryOf(header: Uint8Array): number {
  const flags = header[1] ?? 0;
  let at = 2;
  for (const bit of [0x40, 0x80]) if (flags & bit) at = numberAt(header, at).next;
  const filter = numberAt(header, at);
  if ((flags & 3) > 0 || filter.value !== LZMA2) {
    const filterName = FILTERS[filter.value] ?? String(filter.value);
    throw new UnpackFault('unpack-unsupported', `xz filter ${filterName}`);
  }
  const code = header[filter.next + 1] ?? 0;
  const size = (2 | (code & 1)) * 2 ** ((code >> 1) + 11);
  if (size > DICTIONARY_MOST)
    throw new UnpackFault('unpack-unsupported', 'xz dictionary over 128 MiB');
  return size;
}

/** Passes the zeros up to the next multiple of four bytes, counted from `start`. */
async function align(input: ByteReader, start: number): Promise<void> {
  await input.skip((4 - ((input.position - start) % 4)) % 4);
}

async function skipIndex(input: ByteReader): Promise<void> {
  const start = input.position;
  input.drop(1);
  const number = async (): Promise<number> => {
    const { value, next } = numberAt(await input.peek(9), 0);
    input.drop(next);
    return value;
  };
  for (let records = await number(); records > 0; records--) {
    await number();
    await number();
  }
  await align(input, start);
  await input.skip(4);
}

async function* oneStream(input: ByteReader): AsyncGenerator<Uint8Array> {
  const header = await input.exactly(HEADER_BYTES);
  const check = CHECK_BYTES[(header[7] ?? 0) & 15] ?? 0;
  for (;;) {
    const size = (await input.peek(1))[0];
    if (size === 0) break;
    const block = await input.exactly(((size ?? 0) + 1) * 4);
    const start = input.position;
    yield* unlzma2(input, dictionaryOf(block));
    await align(input, start);
    await input.skip(check);
  }
  await skipIndex(input);
  await input.skip(HEADER_BYTES);
}

/**
 * Unpacks xz, also of several blocks and streams. The checksums are not compared: the range coder
 * ends wrong where a byte of its data is.
 *
 * @throws UnpackFault where it is cut off or damaged; the chunks before came whole
 */
export async function* unxz(input: ByteReader): AsyncGenerator<Uint8Array> {
  do yield* oneStream(input);
  while (await anotherFollows(input, MAGIC));
}
