import { resolve } from 'node:path';
import type { Diagnostic } from '../core/report.ts';
import { COMMANDS } from './arguments/flags.ts';
import { nearest } from './arguments/nearest.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Inputs, Unreadable } from './input/inputs.ts';
import type { Session } from './session.ts';

const reasonText = (session: Session, { why, reason }: Unreadable): string =>
  why === 'error' || why === 'missing'
    ? reason
    : session.say(`cli.unreadable.${why}`, { format: reason });

/** What the report says of inputs that could not be read at all. */
export const inputDiagnostics = (
  session: Session,
  unreadable: readonly Unreadable[],
): readonly Diagnostic[] =>
  unreadable.map((each) => ({
    code: 'input-unreadable',
    level: 'error',
    message: reasonText(session, each),
    where: { input: each.name },
    help: session.say(each.why === 'archive' ? 'cli.help.archive' : 'cli.help.unreadable'),
  }));

/** Files that one remark names at most. */
const NAMED = 5;

/** A missing file may be a command, misspelt. */
const nearestCommand = (name: string): string | null =>
  /^[a-z]+$/.test(name)
    ? nearest(
        name,
        COMMANDS.map((command) => command.name),
      )
    : null;

/** Tells on standard error what was not read, and why. */
export function tellInputs(session: Session, { unreadable, skipped }: Inputs): void {
  for (const each of unreadable) {
    const { name, why } = each;
    const reason = reasonText(session, each);
    const near = why === 'missing' && !session.named ? nearestCommand(name) : null;
    if (near === null) session.fault('cli.fault.unreadable', { name, reason });
    else session.fault('cli.fault.unreadable-command', { name, reason, near });
  }
  const archives = skipped.filter(({ why }) => why === 'archive').map(({ name }) => name);
  if (archives.length > 0) {
    const more = archives.length > NAMED ? ' ...' : '';
    session.note('cli.note.archives', { names: archives.slice(0, NAMED).join(', ') + more });
  }
  for (const { name, why } of skipped) session.detail(`cli.skipped.${why}`, { name });
}

/** A result must not be written over a log that it is about. */
export function guardInputs(session: Session, { files }: Inputs): void {
  const output = session.flags.text('output');
  if (output === undefined || output === '-') return;
  if (files.some((file) => file.kind === 'file' && resolve(file.path) === resolve(output))) {
    throw new UsageError(session.say('cli.fault.output-is-input', { file: output }));
  }
}
