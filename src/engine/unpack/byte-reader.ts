import type { Source } from '../../core/source.ts';
import { joinBytes } from '../join-bytes.ts';
import { faultOf, UnpackFault } from './unpack-fault.ts';

const NOTHING = new Uint8Array(0);

/** Bytes that one read of a source asks for. */
const READ_BYTES = 65_536;

/** The bytes of a source from its start, in chunks that stay good when the next one is read. */
export async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  for (let offset = 0; ; ) {
    const bytes = await source.read(offset, READ_BYTES);
    if (bytes.length === 0) return;
    offset += bytes.length;
    // A source may use its buffer again; `slice` of a Node buffer would still be that buffer.
    yield new Uint8Array(bytes);
  }
}

/**
 * Reads chunks front to back, by any number of bytes. Where the chunks end in an error, all bytes
 * before it are given out first; then every call throws that error, as an {@link UnpackFault}.
 */
export class ByteReader {
  /** Bytes taken or skipped. */
  position = 0;
  /** Bytes that came from below. */
  pulled = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = NOTHING;
  #ended = false;
  #fault: UnpackFault | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** What came from below already and was not taken. */
  get held(): Uint8Array {
    return this.#held;
  }

  /** The next bytes, at most `length`, without taking them. Fewer only before the end or a fault. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#held.length < length && (await this.#pull()));
    return this.#held.subarray(0, length);
  }

  /** Some of the next bytes, without taking them; empty only at the end. */
  async some(): Promise<Uint8Array> {
    if (this.#held.length === 0 && !(await this.#pull()) && this.#fault) throw this.#fault;
    return this.#held;
  }

  /** Takes some of the next bytes, at most `length`; empty only at the end. */
  async take(length: number): Promise<Uint8Array> {
    const bytes = (await this.some()).subarray(0, length);
    this.drop(bytes.length);
    return bytes;
  }

  /** Takes as many bytes. @throws UnpackFault where fewer are left. */
  async exactly(length: number): Promise<Uint8Array> {
    const bytes = await this.peek(length);
    if (bytes.length < length) throw this.#short();
    this.drop(length);
    return bytes;
  }

  /** Passes over as many bytes. @throws UnpackFault where fewer are left. */
  async skip(length: number): Promise<void> {
    for await (const _ of this.bytes(length));
  }

  /** Takes as many bytes, chunk by chunk. @throws UnpackFault where fewer are left. */
  async *bytes(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const chunk = await this.take(left);
      if (chunk.length === 0) throw this.#short();
      left -= chunk.length;
      yield chunk;
    }
  }

  /** Takes bytes that were peeked at. */
  drop(length: number): void {
    this.#held = this.#held.subarray(length);
    this.position += length;
  }

  /** Ends the reading below; what is held is dropped. */
  async close(): Promise<void> {
    this.#ended = true;
    this.#held = NOTHING;
    await this.#chunks.return?.();
  }

  #short(): UnpackFault {
    this.#fault ??= new UnpackFault('unpack-cut');
    return this.#fault;
  }

  async #pull(): Promise<boolean> {
    if (this.#ended) return false;
    try {
      const { value, done } = await this.#chunks.next();
      if (!done) {
        this.#held = this.#held.length === 0 ? value : joinBytes([this.#held, value]);
        this.pulled += value.length;
        return true;
      }
    } catch (error) {
      this.#fault = faultOf(error);
    }
    this.#ended = true;
    return false;
  }
}
