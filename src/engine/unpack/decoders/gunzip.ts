import { ByteReader } from '../byte-reader.ts';
import { inflate } from './inflate.ts';
import { anotherFollows } from './trailing.ts';

const MAGIC = [0x1f, 0x8b];

/** Chunks that wait for the platform's decoder are few: it works in a thread of its own. */
async function feed(
  input: ByteReader,
  stream: InstanceType<typeof DecompressionStream>,
): Promise<void> {
  const writer = stream.writable.getWriter();
  try {
    for (;;) {
      const chunk = await input.take(Number.POSITIVE_INFINITY);
      if (chunk.length === 0) break;
      await writer.ready;
      // The browser's types refuse shared memory here; no chunk lies in any.
      await writer.write(chunk as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  } catch (error) {
    // The reading side throws it.
    await writer.abort(error).catch(() => undefined);
  }
}

async function* platformGunzip(input: ByteReader): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  void feed(input, stream);
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Unpacks gzip, also of several members. Cut-off and damaged data is unpacked up to the fault.
 *
 * @throws UnpackFault
 */
export async function* gunzip(input: ByteReader): AsyncGenerator<Uint8Array> {
  do yield* inflate(input, 'gzip');
  while (await anotherFollows(input, MAGIC));
}

/**
 * The same for data that can be read twice, at twice the speed. The platform's decoder throws away
 * what it holds when it meets a fault, and in browsers a second member is one: then all is
 * unpacked again and what came already is passed over.
 *
 * @param open a reader from the start of the data
 */
export async function* gunzipTwice(
  open: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of platformGunzip(new ByteReader(open()))) {
      given += chunk.length;
      yield chunk;
    }
    return;
  } catch {
    // Whatever it was, the second reading meets it at its exact place.
  }
  const again = new ByteReader(gunzip(new ByteReader(open())));
  await again.skip(given);
  yield* rest(again);
}

async function* rest(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = await reader.take(Number.POSITIVE_INFINITY);
    if (chunk.length === 0) return;
    yield chunk;
  }
}
