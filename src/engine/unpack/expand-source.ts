import type { Source } from '../../core/source.ts';
import { ByteReader, chunksOf } from './byte-reader.ts';
import { foreignNotes } from './left-out.ts';
import type { GivenLimits } from './limits.ts';
import { type Expanded, packedIn, readerSource } from './reader-source.ts';
import { foreignFormatOf } from './recognise.ts';

export type { Expanded } from './reader-source.ts';

/**
 * The sources that a source holds, one behind the other: each is scanned before the next is asked
 * for, and nothing is kept. A source that is not packed is given as it is. Recognised by the first
 * bytes, whatever its name; a compressed file keeps its name, a member of an archive is called
 * `bundle.tar.gz!/var/log/dmesg`.
 *
 * @param onRead called with the bytes that were read of a packed source
 */
export async function* expandSource(
  source: Source,
  limits?: GivenLimits,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<Expanded> {
  const packed = { pulled: 0 };
  const onPulled = (bytes: number): void => {
    packed.pulled = Math.max(packed.pulled, bytes);
    onRead(bytes);
  };
  const reader = new ByteReader(counted(source, onPulled));
  const format = await packedIn(reader);
  const foreign = foreignFormatOf(reader.held);
  if (foreign !== null) {
    yield foreignNotes(source.name, foreign);
    return;
  }
  if (format === null) {
    yield source.size === undefined
      ? readerSource(source.name, reader)
      : { source, fault: () => null };
    return;
  }
  // The decoders are loaded only where there is something to decode.
  const { Expansion } = await import('./expansion.ts');
  const expansion = new Expansion(packed, limits);
  const twice = format === 'gzip' && source.size !== undefined;
  yield* expansion.packed(reader, format, {
    name: source.name,
    levels: 0,
    ...(twice ? { unpacked: expansion.gunzipped(source, onPulled) } : {}),
  });
}

async function* counted(
  source: Source,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunksOf(source)) {
    bytes += chunk.length;
    onRead(bytes);
    yield chunk;
  }
}
