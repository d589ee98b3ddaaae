/** The decoder that the stream of this package wraps. It keeps nothing from block to block. */
declare module 'unbzip2-stream/lib/bzip2.js' {
  /** Reads so many bits; null: drops those up to the next whole byte. */
  type ReadBits = (count: number | null) => number;
  const bzip2: {
    /** Reads the head of a stream; gives the size of its blocks in 100,000 bytes. */
    header(bits: ReadBits): number;
    /**
     * Decodes a block, byte by byte. Gives the checksum so far, or null where the stream ends
     * instead. Throws where the data is damaged.
     */
    decompress(
      bits: ReadBits,
      onByte: (byte: number) => void,
      work: Int32Array,
      workLength: number,
      checksum: number,
    ): number | null;
  };
  export default bzip2;
}
