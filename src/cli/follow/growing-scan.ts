import { detectUtf16 } from '../../engine/decode/detect-encoding.ts';
import { mergePartials } from '../../engine/partial/merge.ts';
import { EMPTY_PARTIAL, type Partial } from '../../engine/partial/partial.ts';
import { BOUND_REACH, LOOK_AHEAD, LOOK_BACK } from '../../engine/scan/cell-bounds.ts';
import type { CellScanner } from '../../engine/scan/scan-cell.ts';
import type { Tail } from './tail.ts';

/** Cells of what grows are smaller than others: the last one is scanned again with every addition. */
export const GROWING_CELL = 2 * 2 ** 20;

/** Closed cells that are scanned in one go, so that what they hold is told in between. */
const MOST_CELLS = 16;

/** How far before the end a line end is looked for; a longer line is taken as it stands. */
const LINE_REACH = 64 * 1024;

/** A buffer for one window; all scans share it, as they run one after the other. */
export const windowBuffer = (): Uint8Array =>
  new Uint8Array(GROWING_CELL + 2 * LOOK_BACK + BOUND_REACH + LOOK_AHEAD);

/** What a growing scan works with. */
export interface GrowingOptions {
  readonly input: number;
  readonly scanner: CellScanner;
  readonly buffer: Uint8Array;
}

/**
 * Scans an input that grows. Cells whose context is all there are scanned once for good; the open
 * end is scanned again when something was added. So memory and work do not grow with the input.
 */
export class GrowingScan {
  readonly tail: Tail;
  readonly #options: GrowingOptions;
  #cell = 0;
  #closed: Partial = EMPTY_PARTIAL;
  #open: Partial = EMPTY_PARTIAL;
  #seen = -1;

  constructor(tail: Tail, options: GrowingOptions) {
    this.tail = tail;
    this.#options = options;
  }

  /** All that was scanned, under the name given; `complete` false where more was there to read. */
  partial(name: string, complete: boolean): Partial {
    const all = mergePartials([this.#closed, this.#open]);
    return { ...all, inputs: all.inputs.map((mark) => ({ ...mark, name, complete })) };
  }

  /** Scans what was added up to `length`. Gives whether more is left to be scanned at once. */
  async advance(length: number, withOpenLine: boolean): Promise<boolean> {
    const end = withOpenLine ? length : await this.#lineEnd(length);
    if (end === this.#seen) return false;
    for (
      let count = 0;
      (this.#cell + 1) * GROWING_CELL + BOUND_REACH + LOOK_AHEAD <= end;
      count++
    ) {
      if (count === MOST_CELLS) return true;
      const { partial } = await this.#scan(this.#cell, end);
      this.#closed = mergePartials([this.#closed, partial]);
      this.#open = EMPTY_PARTIAL;
      this.#cell++;
      this.tail.drop(this.#cell * GROWING_CELL - LOOK_BACK);
    }
    const open: Partial[] = [];
    for (let cell = this.#cell; ; cell++) {
      const { partial, atEnd } = await this.#scan(cell, end);
      open.push(partial);
      if (atEnd) break;
    }
    this.#open = mergePartials(open);
    this.#seen = end;
    return false;
  }

  #scan(cell: number, end: number) {
    const { input, scanner, buffer } = this.#options;
    const window = async (from: number, to: number): Promise<Uint8Array> => {
      const into = buffer.subarray(0, Math.max(0, Math.min(to, end) - from));
      return into.subarray(0, await this.tail.read(from, into));
    };
    const task = { input, name: this.tail.name, cell, cellBytes: GROWING_CELL, size: null };
    return scanner.scan({ window }, task);
  }

  /** Behind the last whole line of `length` bytes: half a line may say the opposite of the whole. */
  async #lineEnd(length: number): Promise<number> {
    // An even place, so that the halves of UTF-16 characters are told apart.
    const from = Math.max(0, length - LINE_REACH) & ~1;
    const into = this.#options.buffer.subarray(0, length - from);
    const bytes = into.subarray(0, await this.tail.read(from, into));
    const utf16 = detectUtf16(bytes);
    if (!utf16) {
      const newline = bytes.lastIndexOf(0x0a);
      return newline >= 0 ? from + newline + 1 : from === 0 ? 0 : length;
    }
    const low = utf16 === 'utf-16le' ? 0 : 1;
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
      if (bytes[at + low] === 0x0a && bytes[at + 1 - low] === 0) return from + at + 2;
    }
    return from === 0 ? 0 : length & ~1;
  }
}
