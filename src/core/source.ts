/**
 * Where bytes come from: a file, stdin, an archive member, a dropped `File`.
 *
 * `read` returns at most `length` bytes from `offset` and an empty array at the end; they are good
 * until the next read that gives any, since a source may use one buffer for all. A source
 * without `size` is a stream: it is read front to back, each offset where the last read ended.
 * `read` may reject; the engine turns that into a diagnostic and keeps what was read before.
 */
export interface Source {
  readonly name: string;
  /** Bytes, where known before reading. */
  readonly size?: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  close?(): Promise<void>;
}
