import { CELL_BYTES } from '../../engine/scan/cell-bounds.ts';
import { cellCount } from '../../engine/scan/scan-cell.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { InputFile } from '../input/inputs.ts';
import type { Session } from '../session.ts';

/** Which of several equal shares of the work: the `index`-th (from 1) of `of`. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** The share that `--shard I/N` names, or null where there is none. */
export function shareOf(session: Session): Share | null {
  const text = session.flags.text('shard');
  if (text === undefined) return null;
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index >= 1 && index <= of) return { index, of };
  throw new UsageError(session.say('cli.fault.bad-shard', { value: text }));
}

/** What a share holds of the inputs. */
export interface Holding {
  owns(input: number, cell: number): boolean;
  /** Bytes of the input that are in the share; null where its size is not known. */
  bytesOf(input: number): number | null;
}

/**
 * The share's grid cells. The cells of all inputs are numbered through, in the order of the inputs,
 * and dealt out like cards; what has no size is one unit.
 */
export function holdingOf({ index, of }: Share, files: readonly InputFile[]): Holding {
  const firsts: number[] = [];
  let units = 0;
  for (const { size } of files) {
    firsts.push(units);
    units += size === null ? 1 : cellCount(size);
  }
  const owns = (input: number, cell: number): boolean =>
    ((firsts[input] ?? 0) + cell) % of === index - 1;
  const bytesOf = (input: number): number | null => {
    const size = files[input]?.size ?? null;
    if (size === null) return null;
    let bytes = 0;
    for (let cell = 0; cell < cellCount(size); cell++) {
      if (owns(input, cell)) bytes += Math.min(CELL_BYTES, size - cell * CELL_BYTES);
    }
    return bytes;
  };
  return { owns, bytesOf };
}
