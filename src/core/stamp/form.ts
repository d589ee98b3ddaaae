import type { Instant } from '../instant.ts';

/** What a line, or what is left of it behind its prefixes, begins with. */
export type Lead = 'digit' | 'letter' | '[' | '{';

/** One way to write a stamp. */
export interface StampForm {
  readonly id: string;
  readonly leads: readonly Lead[];
  /** Sticky (`y`): matches the stamp where it begins, and behind it only what tells it apart. */
  readonly pattern: RegExp;
  /** The instant, or null where the text has the shape but no calendar has the date. */
  read(match: RegExpExecArray): Instant | null;
  /** A line in this form. */
  readonly sample: string;
  /** What `formatInstant` gives for the sample. */
  readonly reads: string;
  /** Only the kernel's ring buffer writes like this. */
  readonly kernel?: true;
}

/** Hours, minutes, seconds and the digits behind them: four groups. */
export const TIME = '(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?';

/** A month's name in any language, not yet looked up: one group. */
export const MONTH = '(\\p{L}{3,9}\\.?|\\d{1,2}[月월])';

/** A sticky pattern from such pieces. */
export const sticky = (source: string): RegExp => new RegExp(source, 'yu');
