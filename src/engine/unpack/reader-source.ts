import type { Diagnostic } from '../../core/report.ts';
import type { Source } from '../../core/source.ts';
import type { ByteReader } from './byte-reader.ts';
import { type ExpandedNotes, toldFault } from './left-out.ts';
import { FORMAT_BYTES, formatOf, mayBePacked, type PackFormat } from './recognise.ts';
import { faultOf, type UnpackFault } from './unpack-fault.ts';

/** Something to be scanned, or to be told of an archive as a whole. */
export type Expanded = ExpandedSource | ExpandedNotes;

export interface ExpandedSource {
  readonly source: Source;
  /** Once the source was read: what ended it early, if anything did. */
  fault(): Diagnostic | null;
}

/** Bytes as a source that is read front to back. It ends at a fault: what came before counts. */
export function readerSource(name: string, reader: ByteReader): ExpandedSource {
  let fault: UnpackFault | null = null;
  return {
    source: {
      name,
      read: async (_offset, length) => {
        try {
          return await reader.take(length);
        } catch (error) {
          fault = faultOf(error);
          return new Uint8Array(0);
        }
      },
    },
    fault: () => {
      if (!fault || fault.told) return null;
      fault.told = true;
      return toldFault(name, fault);
    },
  };
}

/** What the bytes ahead are packed in; null where in nothing. */
export async function packedIn(reader: ByteReader): Promise<PackFormat | null> {
  // A stream that is still being written is not waited for, once its first line says text.
  let head = await reader.peek(1);
  for (let wanted = 16; mayBePacked(head); wanted = FORMAT_BYTES) {
    const more = await reader.peek(wanted);
    if (more.length === head.length) break;
    head = more;
  }
  return formatOf(reader.held);
}
