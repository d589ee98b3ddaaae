/** What became of a tail's input since it was last looked at. */
export interface Sight {
  /** Bytes that can be read. */
  readonly length: number;
  /**
   * Why no more will come of these bytes: the stream ended; the file was replaced by another of its
   * name, or emptied and written anew. Then {@link Tail.restart} goes on with what is there now.
   */
  readonly over: 'ended' | 'replaced' | 'truncated' | null;
  /** Whether there never was anything under the name. */
  readonly missing?: boolean;
}

/** An input that grows while it is read. Rejects as a source's `read` does. */
export interface Tail {
  readonly name: string;
  look(): Promise<Sight>;
  /** Fills `into` with the bytes from `from` on; gives how many there were. */
  read(from: number, into: Uint8Array): Promise<number>;
  /** Lets go of the bytes before `before`, which will not be read again; of all, also those to come. */
  drop(before: number): void;
  /** Begins with what is there now, from its start; false where there is nothing. */
  restart(): Promise<boolean>;
  close(): Promise<void>;
}
