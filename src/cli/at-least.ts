import type { Report } from '../core/report.ts';
import { type Severity, severityRank } from '../core/severity.ts';

/**
 * The report with the findings of at least `bar`, and without what spoke of the others: their
 * timeline entries, ties and incidents. An incident whose cause is left out goes with it only where
 * none of its findings is left.
 */
export function atLeast(report: Report, bar: Severity): Report {
  const findings = report.findings.filter(({ severity }) => severityRank(severity) >= severityRank(bar));
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
      return { ...incident, findings: left, cause: kept.has(incident.cause) ? incident.cause : first };
    }),
    timeline: {
      ...report.timeline,
      entries: report.timeline.entries.filter((entry) => kept.has(entry.finding)),
    },
  };
}
