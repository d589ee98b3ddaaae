/** Bytes beside the dictionary, so that it is moved seldom. */
const ROOM = 2 ** 22;

/** The last bytes that were unpacked, for those to come to be copied from. */
export class SlidingWindow {
  /** Bytes since the last {@link clear}. */
  total = 0;
  readonly #size: number;
  readonly #bytes: Uint8Array;
  #end = 0;

  /** @param size how far back a copy may reach, in bytes */
  constructor(size: number) {
    this.#size = size;
    this.#bytes = new Uint8Array(size + Math.max(ROOM, size >> 2));
  }

  clear(): void {
    this.total = 0;
  }

  put(byte: number): void {
    this.#bytes[this.#end++] = byte;
    this.total++;
  }

  /** The byte so far back; zero before the first. */
  back(distance: number): number {
    return distance > this.total ? 0 : this.#bytes[this.#end - distance]!;
  }

  /** Repeats bytes from so far back; false where there are none. */
  copy(distance: number, length: number): boolean {
    if (distance > this.total || distance > this.#size) return false;
    const bytes = this.#bytes;
    let at = this.#end;
    for (const end = at + length; at < end; at++) bytes[at] = bytes[at - distance]!;
    this.#end = at;
    this.total += length;
    return true;
  }

  /** Takes the last bytes back. */
  forget(length: number): void {
    this.#end -= length;
    this.total -= length;
  }

  append(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
    this.total += bytes.length;
  }

  /** Makes room for as many bytes, {@link ROOM} at most. */
  reserve(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const kept = Math.min(this.#end, this.#size);
    this.#bytes.copyWithin(0, this.#end - kept, this.#end);
    this.#end = kept;
  }

  /** A copy of the last bytes. */
  last(length: number): Uint8Array {
    return this.#bytes.slice(this.#end - length, this.#end);
  }
}
