import { fstatSync } from 'node:fs';
import type { Report, ReportedInput } from '../../core/report.ts';
import { analyzeInputs, guardInputs, tellInputs } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { findInputs } from '../input/inputs.ts';
import { formatOf, isFailure, shownReport } from '../present-report.ts';
import { readKnowledge } from '../read-knowledge.ts';
import type { Session } from '../session.ts';
import { catchInterrupt, INTERRUPTED } from '../terminal/interrupt.ts';

/** Whether standard input is a file or a pipe, so that reading it is meant and will end. */
function stdinIsGiven(): boolean {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket();
  } catch {
    return false;
  }
}

function operandsOf(session: Session): readonly string[] {
  if (session.operands.length > 0) return session.operands;
  if (stdinIsGiven()) return ['-'];
  throw new UsageError(session.say('cli.fault.no-input'));
}

/** Whether an input was not read, or not to its end. */
const isUnread = ({ complete, encoding }: ReportedInput): boolean =>
  !complete || encoding === 'binary';

/** Says on standard error, too, why the exit code will be 2: the report may go elsewhere. */
function tellUnread(session: Session, report: Report, signal: AbortSignal): void {
  const unread = new Set(report.inputs.filter(isUnread).map((input) => input.name));
  for (const { message, where } of signal.aborted ? [] : report.diagnostics) {
    const isNamed = where && where.line === undefined && unread.has(where.input);
    if (isNamed) session.fault('cli.fault.unread', { message });
  }
}

/** Reads logs, prints the report. 0: nothing bad; 1: findings; 2: something unread; 130: interrupted. */
export async function run(session: Session): Promise<number> {
  const format = formatOf(session);
  const inputs = await findInputs(operandsOf(session), session.flags.text('output'));
  guardInputs(session, inputs);
  tellInputs(session, inputs);
  if (inputs.files.length === 0) return 2;
  const signal = catchInterrupt();
  const pack = await readKnowledge(session);
  const start = process.uptime();
  const report = await analyzeInputs(session, { pack, inputs, signal });
  tellUnread(session, report, signal);
  const shown = await shownReport(session, report);
  const { color, width, flags } = session;
  await session.print(format.render(shown, { color, width, verbose: flags.has('verbose') }));
  const seconds = (process.uptime() - start).toFixed(2);
  session.detail('cli.note.duration', { seconds, bytes: report.stats.bytes });
  if (signal.aborted) {
    session.fault('cli.fault.interrupted');
    return INTERRUPTED;
  }
  if (inputs.unreadable.length > 0 || report.inputs.some(isUnread)) return 2;
  return isFailure(session, report.findings) ? 1 : 0;
}
