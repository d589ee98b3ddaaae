import { jsonText } from '../report/json-text.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Session } from './session.ts';

/** Formats of the commands whose answer is no report. */
export const PLAIN_FORMATS = ['text', 'json'] as const;
type PlainFormat = (typeof PLAIN_FORMATS)[number];

const isPlain = (text: string): text is PlainFormat => PLAIN_FORMATS.some((id) => id === text);

/** The format of a command whose answer is no report: text or JSON. */
function plainFormat(session: Session): PlainFormat {
  const value = session.flags.text('format') ?? 'text';
  if (isPlain(value)) return value;
  const choices = PLAIN_FORMATS.join(', ');
  throw new UsageError(session.say('cli.fault.bad-choice', { flag: '--format', value, choices }));
}

/** Prints an answer as JSON, or as the text that `toText` makes of it. */
export async function printAnswer<T extends object>(
  session: Session,
  answer: T,
  toText: (answer: T) => string,
): Promise<void> {
  const json = plainFormat(session) === 'json';
  await session.print(json ? `${jsonText(answer, 2)}\n` : toText(answer));
}
