import type { Format } from '../core/format.ts';
import type { Report } from '../core/report.ts';
import { SEVERITIES, type Severity, severityRank } from '../core/severity.ts';
import type { Redactor } from '../report/redact.ts';
import { formats } from '../report/registry.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Session } from './session.ts';

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

/**
 * The report with the findings of at least `bar`, and without what spoke of the others: their
 * timeline entries, ties and incidents. An incident whose cause is left out goes with it only where
 * none of its findings is left.
 */
export function atLeast(report: Report, bar: Severity): Report {
  const findings = report.findings.filter(
    ({ severity }) => severityRank(severity) >= severityRank(bar),
  );
  const kept = new Set(findings.map((finding) => finding.key));
  return {
    ...report,
    findings: findings.map((finding) => ({
      ...finding,
      explainedBy: finding.explainedBy.filter((key) => kept.has(key)),
    })),
    incidents: report.incidents.flatMap((incident) => {
      const left = incident.findings.filter((key) => kept.has(key));
      const [first] = left;
      if (first === undefined) return [];
      return {
        ...incident,
        findings: left,
        cause: kept.has(incident.cause) ? incident.cause : first,
      };
    }),
    timeline: {
      ...report.timeline,
      entries: report.timeline.entries.filter((entry) => kept.has(entry.finding)),
    },
  };
}

/**
 * The report as the flags want it shown: `--min-severity`, `--redact`. Reports that are shown one
 * after the other share a redactor, so that a name has the same token in all.
 */
export async function shownReport(
  session: Session,
  report: Report,
  redactor?: Redactor,
): Promise<Report> {
  const bar = session.flags.text('min-severity');
  const kept = bar !== undefined && isSeverity(bar) ? atLeast(report, bar) : report;
  if (!session.flags.has('redact')) return kept;
  const { redactReport } = await import('../report/redact.ts');
  return redactReport(kept, redactor);
}
