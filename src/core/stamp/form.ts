import type { Instant } from '../instant.ts';

/** What a line, or what is left of it behind its prefixes, begins with. */
export type Lead = 'digit' | 'letter' | '[' | '{' | '<';

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

/** A level of severity as logs name it. */
export const LEVEL = '(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL)';

/** Words for the half of the day, of English, Chinese, Japanese and Korean. */
export const HALF =
  '(?:[AaPp]\\.?[Mm]\\.?(?![A-Za-z])|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|午前|午後|오전|오후)';

/** A zone behind a time: one group, see `zoneMinutes`. Two digits alone only where nothing is between. */
export const ZONE =
  '( ?Z(?![A-Za-z])|[+-]\\d{2}(?=[\\s\\])"\',|;]|$)| ?[+-]\\d{2}:?\\d{2}(?=[\\s\\])"\',|;:]|$)| \\(?(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?\\)?(?!\\d)| (?:UTC|GMT|[ECMPAHJK][SD]?T|CES?T|EES?T|MSK|HKT|AE[SD]T|IST|BST)(?=[\\s\\])]|$))?';

/** Hour of the day from a twelve-hour reading: 12 AM is 0, 12 PM is 12. */
export function hourOf(hour: string, half: string | undefined): number {
  if (half === undefined) return Number(hour);
  // At noon, as Chinese has it, is 11 to 13 o'clock and needs no more than its hour.
  if (half.startsWith('中') && Number(hour) > 10) return Number(hour);
  return (Number(hour) % 12) + (/^(?:[Pp下晚中傍]|午後|오후)/.test(half) ? 12 : 0);
}

/** A sticky pattern from such pieces. */
export const sticky = (source: string): RegExp => new RegExp(source, 'yu');
