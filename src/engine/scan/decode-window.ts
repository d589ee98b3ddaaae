import { looksBinary } from '../decode/detect-encoding.ts';
import {
  type DecodedPart,
  type DecodedStretch,
  decodeStretch,
  toUtf8,
} from '../decode/encodings/decode-stretch.ts';
import type { ByteOrder } from '../decode/encodings/wide-lines.ts';
import { IDENTITY } from '../decode/offset-map.ts';
import { isJournalExport } from '../decode/records/unwrap-records.ts';
import { HIGH_BYTE, NUL, takeCensus } from '../loops/take-census.ts';

/** The cell's bytes within the stretch that was read. */
export interface CellWindow {
  readonly bytes: Uint8Array;
  /** Offset of `bytes` in the input. */
  readonly origin: number;
  /** The cell's own bytes are `[start, end)` of `bytes`. */
  readonly start: number;
  readonly end: number;
  /** The encoding in which the input begins, if that is UTF-16. */
  readonly wide: ByteOrder | null;
}

/** A part of the window as UTF-8. */
export interface WindowPart extends DecodedPart {
  /** Where it begins in the window. */
  readonly from: number;
}

/** A window in UTF-8: what is before the cell's own lines, these, and what is behind. */
export interface DecodedWindow extends Omit<DecodedStretch, 'parts'> {
  readonly parts: readonly WindowPart[];
}

/** Bytes of a cell by which binary data is told from text in UTF-16. */
const BINARY_PROBE = 8192;

const isBinary = (own: Uint8Array, wide: ByteOrder | null): boolean =>
  looksBinary(own) && looksBinary(toUtf8(own.subarray(0, BINARY_PROBE), wide));

const isAscii = ({ census }: DecodedPart): boolean => (census.flags & (HIGH_BYTE | NUL)) === 0;

/** Decodes a window. Where it is UTF-8 already, nothing is copied. */
export function decodeWindow({ bytes, origin, start, end, wide }: CellWindow): DecodedWindow {
  const cuts = [0, start, end, bytes.length];
  const raws = [0, 1, 2].map((i): WindowPart => {
    const part = bytes.subarray(cuts[i], cuts[i + 1]);
    // What was read begins and ends anywhere; the cell's own lines are whole.
    const census = takeCensus(part, i === 0 && origin > 0 ? 'start' : i === 2 ? 'end' : null);
    return { bytes: part, map: IDENTITY, from: cuts[i]!, census };
  });
  const own = raws[1]!.bytes;
  const asRead = (encoding: string): DecodedWindow => ({
    parts: raws,
    encodings: [encoding],
    garblings: [],
  });
  if (isBinary(own, wide)) return asRead('binary');
  if (raws.every(isAscii)) return asRead('ascii');
  // The lengths in a journal's export are no text in any encoding.
  if (isJournalExport(own)) return asRead('utf-8');
  const { parts, ...met } = decodeStretch({ bytes, origin, wide }, raws, 1);
  return { ...met, parts: parts.map((part, i) => ({ ...part, from: cuts[i]! })) };
}
