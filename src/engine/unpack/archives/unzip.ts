import { ByteReader } from '../byte-reader.ts';
import { bunzip2 } from '../decoders/bunzip2.ts';
import { inflate } from '../decoders/inflate.ts';
import { unxz } from '../decoders/unxz.ts';
import { unzstd } from '../decoders/unzstd.ts';
import { UnpackFault } from '../unpack-fault.ts';
import { crc32 } from './crc32.ts';
import type { ArchiveEntry } from './entry.ts';
import { DESCRIPTOR, takeDescriptor, untilDescriptor } from './zip-descriptor.ts';
import { DEFLATED, type Local, localHeader, obstacle, signature } from './zip-local.ts';

/** Signatures of records (APPNOTE.TXT, 4.3). */
const LOCAL = 0x0403;
/** Those that begin the list behind the members, which the end of an archive without any is. */
const LISTS = [0x0201, 0x0605, 0x0606, 0x0806];

const METHODS: Readonly<Record<number, (body: ByteReader) => AsyncIterable<Uint8Array>>> = {
  [DEFLATED]: (body) => inflate(body, 'raw'),
  12: bunzip2,
  93: unzstd,
  95: unxz,
};

type Meter = (unpacked: AsyncIterable<Uint8Array>, packed: ByteReader) => AsyncIterable<Uint8Array>;

async function* chunks(input: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = await input.take(Number.POSITIVE_INFINITY);
    if (chunk.length === 0) return;
    yield chunk;
  }
}

/** The text as it comes; at its end, the checksum is compared with the one that `expected` gives. */
async function* checked(
  text: AsyncIterable<Uint8Array>,
  expected: () => Promise<number | null>,
): AsyncGenerator<Uint8Array> {
  let checksum = 0;
  for await (const chunk of text) {
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  const stated = await expected();
  if (stated !== null && stated !== checksum) throw new UnpackFault('unpack-corrupt', 'checksum');
}

/** A member whose header tells where its data ends. */
async function* sizedMember(
  input: ByteReader,
  { local, packed, meter }: { local: Local; packed: number; meter: Meter },
): AsyncGenerator<ArchiveEntry> {
  const { name, method, checksum } = local;
  const start = input.position;
  const source = new ByteReader(input.bytes(packed));
  const unsupported = obstacle(local, METHODS);
  const decode = METHODS[method];
  const text = decode ? meter(decode(source), source) : chunks(source);
  const body = new ByteReader(checked(text, async () => checksum));
  yield unsupported === undefined ? { name, body } : { name, body, unsupported };
  await input.skip(start + packed - input.position);
  if (local.described) await takeDescriptor(input);
}

/**
 * A member whose data is followed by its size. Deflated data tells its own end; of other data the
 * descriptor is looked for, which states just that many bytes.
 */
async function* describedMember(
  input: ByteReader,
  { local, meter }: { local: Local; meter: Meter },
): AsyncGenerator<ArchiveEntry> {
  const { name, method } = local;
  const start = input.position;
  let isPassed = false;
  const passDescriptor = async (): Promise<number> => {
    const { checksum } = await takeDescriptor(input);
    isPassed = true;
    return checksum;
  };
  const unsupported = obstacle(local, METHODS);
  const data = new ByteReader(untilDescriptor(input, 0));
  const decode = METHODS[method];
  const text =
    method === DEFLATED
      ? meter(inflate(input, 'raw'), input)
      : decode
        ? meter(decode(data), data)
        : chunks(data);
  const body = new ByteReader(checked(text, passDescriptor));
  yield unsupported === undefined ? { name, body } : { name, body, unsupported };
  if (isPassed) return;
  if (unsupported === undefined) {
    try {
      for await (const _ of chunks(body));
    } catch {
      // It was told to who read the body. Damaged data costs nothing of the members behind it.
    }
  }
  if (isPassed) return;
  for await (const _ of untilDescriptor(input, input.position - start));
  await takeDescriptor(input);
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
      const { packed } = local;
      const members =
        packed === null
          ? describedMember(input, { local, meter })
          : sizedMember(input, { local, packed, meter });
      for await (const entry of members) if (!entry.name.endsWith('/')) yield entry;
    }
  }
}
