import {
  Z_BUF_ERROR,
  Z_DATA_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
} from 'pako';
import type { ByteReader } from '../byte-reader.ts';
import { UnpackFault } from '../unpack-fault.ts';

/** What wraps the deflated data, as zlib's window bits say it. */
export const WRAPPED = { raw: -15, gzip: 31 } as const;

/** Bytes given out at a time. */
const OUTPUT_BYTES = 65_536;

/**
 * Inflates one deflated stream and takes exactly its bytes from the input, its wrapping included.
 *
 * @throws UnpackFault where it is cut off or damaged; all that could be inflated came before
 */
export async function* inflate(
  input: ByteReader,
  wrapped: keyof typeof WRAPPED,
): AsyncGenerator<Uint8Array> {
  const stream = new ZStream();
  zlibInflateInit2(stream, WRAPPED[wrapped]);
  for (let status: number = Z_OK; status !== Z_STREAM_END; ) {
    const chunk = await input.some();
    // Throws the input's own fault, so that the cut is told once.
    if (chunk.length === 0) await input.exactly(1);
    stream.input = chunk;
    stream.next_in = 0;
    stream.avail_in = chunk.length;
    do {
      stream.output = new Uint8Array(OUTPUT_BYTES);
      stream.next_out = 0;
      stream.avail_out = OUTPUT_BYTES;
      status = zlibInflate(stream, Z_NO_FLUSH);
      if (stream.next_out > 0) yield stream.output.subarray(0, stream.next_out);
      if (status === Z_DATA_ERROR) throw new UnpackFault('unpack-corrupt', stream.msg);
      if (status < Z_OK && status !== Z_BUF_ERROR)
        throw new UnpackFault('unpack-corrupt', 'inflate');
    } while (status === Z_OK && stream.avail_out === 0);
    input.drop(chunk.length - stream.avail_in);
  }
}
