import type { Instant } from '../../src/core/instant.ts';
import { readStamp } from '../../src/core/stamp.ts';

/** `Tue Jul 14 09:00:26 2026`, as nvidia-smi prints it above the table and behind `Timestamp`. */
const ASCTIME = /\b[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4}\b/;
/** `2026/06/24 10:26:49.980` of --query-gpu. */
const SLASHED = /\b\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\b/;

/** A capture's stamp: as text, and as an instant where it can be read. */
export interface CaptureStamp {
  readonly stamp: string;
  readonly at: Instant | null;
}

/** The stamp in a line, or null. */
export function findStamp(line: string): CaptureStamp | null {
  const stamp = (ASCTIME.exec(line) ?? SLASHED.exec(line))?.[0];
  return stamp === undefined ? null : { stamp, at: readStamp(stamp) };
}

/** The stamp nearest above a table, or in its first line. */
export function findStampAbove(first: string, before: readonly string[]): CaptureStamp | null {
  for (const line of [first, ...[...before].reverse()]) {
    const found = findStamp(line);
    if (found) return found;
  }
  return null;
}
