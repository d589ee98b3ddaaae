import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Format } from '../../core/format.ts';
import type { Report } from '../../core/report.ts';
import { SEVERITIES, type Severity, severityRank } from '../../core/severity.ts';
import { formats } from '../../report/registry.ts';
import { analyzeInputs } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { atLeast } from '../at-least.ts';
import { findInputs, type Inputs } from '../input/inputs.ts';
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

/** The format asked for, by its id. */
export function formatOf(session: Session): Format {
  const id = session.flags.text('format') ?? 'text';
  const format = formats.find((each) => each.id === id);
  if (format) return format;
  const choices = formats.map((each) => each.id).join(', ');
  throw new UsageError(
    session.say('cli.fault.bad-choice', { flag: '--format', value: id, choices }),
  );
}

const isSeverity = (text: string): text is Severity => SEVERITIES.some((each) => each === text);

/** Whether findings are as bad as `--fail-on` says; `never` is never. */
export function isFailure(session: Session, findings: Report['findings']): boolean {
  const bar = session.flags.text('fail-on') ?? 'error';
  return (
    isSeverity(bar) &&
    findings.some((finding) => severityRank(finding.severity) >= severityRank(bar))
  );
}

/** A result must not be written over a log that it is about. */
function guardInputs(session: Session, { files }: Inputs): void {
  const output = session.flags.text('output');
  if (output === undefined || output === '-') return;
  if (files.some((file) => file.kind === 'file' && resolve(file.path) === resolve(output))) {
    throw new UsageError(session.say('cli.fault.output-is-input', { file: output }));
  }
}

function tellInputs(session: Session, { unreadable, skipped }: Inputs): void {
  for (const { name, key, reason } of unreadable) session.fault(key, { name, reason });
  const archives = skipped.filter(({ why }) => why === 'archive');
  if (archives.length > 0) {
    session.note('cli.note.archives', { names: archives.map(({ name }) => name).join(', ') });
  }
  for (const { name, why } of skipped) session.detail(`cli.skipped.${why}`, { name });
}

async function shownReport(session: Session, report: Report): Promise<Report> {
  const bar = session.flags.text('min-severity');
  const kept = bar !== undefined && isSeverity(bar) ? atLeast(report, bar) : report;
  if (!session.flags.has('redact')) return kept;
  const { redactReport } = await import('../../report/redact.ts');
  return redactReport(kept);
}

/** Reads logs, prints the report. 0: nothing bad; 1: findings; 2: something unread; 130: interrupted. */
export async function run(session: Session): Promise<number> {
  const format = formatOf(session);
  const inputs = await findInputs(operandsOf(session));
  guardInputs(session, inputs);
  tellInputs(session, inputs);
  if (inputs.files.length === 0) return 2;
  const signal = catchInterrupt();
  const pack = await readKnowledge(session);
  const start = performance.now();
  const report = await analyzeInputs(session, { pack, inputs, signal });
  const shown = await shownReport(session, report);
  const { color, width, flags } = session;
  await session.print(format.render(shown, { color, width, verbose: flags.has('verbose') }));
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  session.detail('cli.note.duration', { seconds, bytes: report.stats.bytes });
  if (signal.aborted) {
    session.fault('cli.fault.interrupted');
    return INTERRUPTED;
  }
  if (inputs.unreadable.length > 0 || report.inputs.some((input) => !input.complete)) return 2;
  return isFailure(session, report.findings) ? 1 : 0;
}
