import type { Report, ReportedInput } from '../core/report.ts';
import { formatOf, isFailure, shownReport } from './present-report.ts';
import type { Session } from './session.ts';
import { INTERRUPTED } from './terminal/interrupt.ts';

/** Whether an input was not read, or not to its end. */
const isUnread = ({ complete, encoding }: ReportedInput): boolean =>
  !complete || encoding === 'binary';

/** Says on standard error, too, why the exit code will be 2: the report may go elsewhere. */
function tellUnread(session: Session, report: Report): void {
  const unread = new Set(report.inputs.filter(isUnread).map((input) => input.name));
  for (const { message, where } of report.diagnostics) {
    const isNamed = where && where.line === undefined && unread.has(where.input);
    if (isNamed) session.fault('cli.fault.unread', { message });
  }
}

/** How the reading ended. */
export interface Ending {
  readonly interrupted: boolean;
  /** Inputs that could not be read at all. */
  readonly unreadable: number;
}

/**
 * The exit code. 0: nothing bad; 1: findings as bad as `--fail-on` says; 2: something unread or
 * unwritten; 130: interrupted.
 */
export function exitCode(session: Session, report: Report, ending: Ending): number {
  if (ending.interrupted) return INTERRUPTED;
  if (session.tee?.hasFailed()) return 2;
  if (ending.unreadable > 0 || report.inputs.some(isUnread)) return 2;
  return isFailure(session, report.findings) ? 1 : 0;
}

/** Prints a report as the flags want it, and what went wrong on standard error; gives the exit code. */
export async function finishReport(
  session: Session,
  report: Report,
  ending: Ending,
): Promise<number> {
  const format = formatOf(session);
  if (!ending.interrupted) tellUnread(session, report);
  const shown = await shownReport(session, report);
  const { color, width, flags } = session;
  await session.print(format.render(shown, { color, width, verbose: flags.has('verbose') }));
  const seconds = process.uptime().toFixed(2);
  session.detail('cli.note.duration', { seconds, bytes: report.stats.bytes });
  if (ending.interrupted) session.fault('cli.fault.interrupted');
  return exitCode(session, report, ending);
}
