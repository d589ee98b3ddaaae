import type { Diagnostic } from '../../core/report.ts';
import { mergePartials } from '../../engine/partial/merge.ts';
import { EMPTY_PARTIAL, type Partial } from '../../engine/partial/partial.ts';
import type { CellScanner } from '../../engine/scan/scan-cell.ts';
import { reasonOf } from '../terminal/output.ts';
import { GrowingScan } from './growing-scan.ts';
import type { Tail } from './tail.ts';

/** Looks without an addition after which a line without an end is taken as whole: a second. */
const QUIET_LOOKS = 4;

/** Earlier files of one name whose findings are kept. */
const MOST_EARLIER = 50;

/** What all followed inputs share. */
export interface FollowContext {
  readonly scanner: CellScanner;
  readonly buffer: Uint8Array;
  /** A new ordinal of an input. */
  nextInput(): number;
  /** What is said of a file that never came to be. */
  readonly neverThere: string;
  /** The name of the `n`-th file that stood under a name before the present one. */
  earlierName(name: string, n: number): string;
  onRestart(name: string, why: 'replaced' | 'truncated'): void;
}

/** One input that is followed, across the files that bear its name one after the other. */
export class Followed {
  readonly #tail: Tail;
  readonly #context: FollowContext;
  readonly #earlier: Partial[] = [];
  #scan: GrowingScan;
  #restarts = 0;
  #length = 0;
  #quiet = 0;
  #isOver = false;
  #isBehind = false;
  #failure: Diagnostic | null = null;

  constructor(tail: Tail, context: FollowContext) {
    this.#tail = tail;
    this.#context = context;
    this.#scan = this.#newScan();
  }

  /** Whether nothing more will come of it. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether more is there than the last step read. */
  get isBehind(): boolean {
    return this.#isBehind && !this.#isOver;
  }

  /** Reads what was added; `final`: what is there now is all. Never rejects. */
  async step(final: boolean): Promise<void> {
    if (this.#isOver) return;
    try {
      await this.#step(final);
    } catch (error) {
      const { name } = this.#tail;
      const message = reasonOf(error);
      this.#failure = {
        code: 'input-unreadable',
        level: 'error',
        message,
        where: { input: name },
        help: '',
      };
      this.#isOver = true;
      this.#tail.drop(Number.POSITIVE_INFINITY);
    }
  }

  /** All that was scanned so far. */
  partial(): Partial {
    const complete = this.#failure === null && !this.#isBehind;
    const diagnostics = this.#failure ? [this.#failure] : [];
    return mergePartials([
      ...this.#earlier,
      this.#scan.partial(this.#tail.name, complete),
      { ...EMPTY_PARTIAL, diagnostics },
    ]);
  }

  close(): Promise<void> {
    return this.#tail.close();
  }

  #newScan(): GrowingScan {
    const { scanner, buffer } = this.#context;
    return new GrowingScan(this.#tail, { input: this.#context.nextInput(), scanner, buffer });
  }

  async #step(final: boolean): Promise<void> {
    const { length, over, missing = false } = await this.#tail.look();
    if (missing && final) throw new Error(this.#context.neverThere);
    this.#quiet = length === this.#length ? this.#quiet + 1 : 0;
    this.#length = length;
    // Of an emptied file nothing is left to be read again.
    if (over !== 'truncated') {
      const isWhole = final || over !== null || this.#quiet >= QUIET_LOOKS;
      this.#isBehind = await this.#scan.advance(length, isWhole);
      if (this.#isBehind) return;
    }
    if (over === 'ended') this.#isOver = true;
    else if (over !== null) await this.#restart(over);
  }

  async #restart(why: 'replaced' | 'truncated'): Promise<void> {
    if (!(await this.#tail.restart())) return;
    const { name } = this.#tail;
    this.#restarts++;
    const earlier = this.#context.earlierName(name, this.#restarts);
    this.#earlier.push(this.#scan.partial(earlier, true));
    if (this.#earlier.length > MOST_EARLIER) this.#earlier.shift();
    this.#scan = this.#newScan();
    this.#length = 0;
    this.#quiet = 0;
    this.#context.onRestart(name, why);
    await this.step(false);
  }
}
