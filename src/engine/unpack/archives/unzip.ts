import { ByteReader } from '../byte-reader.ts';
import { bunzip2 } from '../decoders/bunzip2.ts';
import { inflate } from '../decoders/inflate.ts';
import { unxz } from '../decoders/unxz.ts';
import { unzstd } from '../decoders/unzstd.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { type ArchiveEntry, nameText } from './entry.ts';

/** Signatures (APPNOTE.TXT, 4.3), as the first two bytes behind `PK`. */
const LOCAL = 0x0403;
const DESCRIPTOR = 0x0807;
/** Those that begin the list behind the members, which the end of an archive without any is. */
const LISTS = [0x0201, 0x0605, 0x0606, 0x0806];

const STORED = 0;
const DEFLATED = 8;
const UNKNOWN = 0xffffffff;

const METHODS: Readonly<Record<number, (body: ByteReader) => AsyncIterable<Uint8Array>>> = {
  [DEFLATED]: (body) => inflate(body, 'raw'),
  12: bunzip2,
  93: unzstd,
  95: unxz,
};

const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const long = (bytes: Uint8Array, at: number): number =>
  word(bytes, at) + word(bytes, at + 2) * 2 ** 16;
const huge = (bytes: Uint8Array, at: number): number =>
  long(bytes, at) + long(bytes, at + 4) * 2 ** 32;

/** The signature of the next record; 0 where it is none. */
function signature(bytes: Uint8Array): number {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? word(bytes, 2) : 0;
}

interface Local {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Whether sizes follow behind the data. */
  readonly described: boolean;
  /** Bytes of the data; null where only its end tells. */
  readonly packed: number | null;
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

async function localHeader(input: ByteReader): Promise<Local> {
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
  };
}

/** Passes over the sizes behind the data: with or without a signature, of four bytes or eight. */
async function skipDescriptor(input: ByteReader): Promise<void> {
  const bytes = await input.peek(28);
  const start = signature(bytes) === DESCRIPTOR ? 4 : 0;
  const isShort = signature(bytes.subarray(start + 12)) !== 0;
  await input.skip(start + (isShort ? 12 : 20));
}

async function* stored(input: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = await input.take(Number.POSITIVE_INFINITY);
    if (chunk.length === 0) return;
    yield chunk;
  }
}

/** Why a member's data cannot be unpacked; undefined where it can. */
function obstacle({ encrypted, method }: Local): string | undefined {
  if (encrypted) return 'encrypted';
  return method === STORED || method in METHODS ? undefined : `zip method ${method}`;
}

type Meter = (unpacked: AsyncIterable<Uint8Array>, packed: ByteReader) => AsyncIterable<Uint8Array>;

async function* member(
  input: ByteReader,
  local: Local,
  meter: Meter,
): AsyncGenerator<ArchiveEntry> {
  const { name, method, packed } = local;
  const unsupported = obstacle(local);
  if (packed === null && (unsupported !== undefined || method !== DEFLATED)) {
    // Where such data ends is told only behind it.
    throw new UnpackFault('unpack-unsupported', `${name}: ${unsupported ?? 'no size'}`);
  }
  const source = packed === null ? input : new ByteReader(input.bytes(packed));
  const start = input.position;
  const decode = METHODS[method];
  const body = decode
    ? new ByteReader(meter(decode(source), source))
    : new ByteReader(stored(source));
  const isFolder = name.endsWith('/');
  if (!isFolder) yield unsupported === undefined ? { name, body } : { name, body, unsupported };
  if (packed !== null) await input.skip(start + packed - input.position);
  else while ((await body.take(Number.POSITIVE_INFINITY)).length > 0);
}

/**
 * The files of a zip archive, read from its front, so that it may be a stream. The list at its end
 * is not needed: what a member is stands before it too.
 *
 * @param meter counts what decompression makes
 * @throws UnpackFault where it is cut off or damaged
 */
export async function* unzip(input: ByteReader, meter: Meter): AsyncGenerator<ArchiveEntry> {
  for (;;) {
    const head = await input.peek(4);
    const sign = signature(head);
    if (head.length < 4) await input.exactly(4);
    else if (LISTS.includes(sign)) return;
    else if (sign === DESCRIPTOR) await input.skip(4);
    else if (sign !== LOCAL) throw new UnpackFault('unpack-corrupt', 'zip header');
    else {
      const local = await localHeader(input);
      yield* member(input, local, meter);
      if (local.described) await skipDescriptor(input);
    }
  }
}
