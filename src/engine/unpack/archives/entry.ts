import type { ByteReader } from '../byte-reader.ts';

/**
 * A member as its archive lists it. Members come one behind the other: the body is read, or left
 * alone, before the next member is asked for.
 */
export interface ArchiveEntry {
  /** As the archive has it: nothing is opened by it. */
  readonly name: string;
  readonly body: ByteReader;
  /** What keeps the body from being read, in the words of the format. */
  readonly unsupported?: string;
}

/** The text of a name: UTF-8, or what Chinese Windows writes, or byte for byte. */
export function nameText(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return String.fromCharCode(...bytes);
}
