import type { Finding } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';
import { SEVERITIES, type Severity, severityRank } from '../../core/severity.ts';

/** A cause with its symptoms. */
export interface Cause {
  readonly finding: Finding;
  readonly symptoms: readonly Finding[];
  /** Id of an earlier cause that has the same steps, or null: they are not to be said twice. */
  readonly stepsOf: string | null;
}

/** The findings of a report in the order in which a person wants them. */
export interface Outline {
  readonly causes: readonly Cause[];
  /** Everything that is neither a cause nor explained by one, information left out. */
  readonly others: readonly Finding[];
  /** Findings of severity info, unless some cause explains them. */
  readonly notes: readonly Finding[];
}

/** The cause that explains `finding`, through other symptoms where it must be. */
function causeOf(finding: Finding, byKey: ReadonlyMap<string, Finding>): Finding | null {
  const seen = new Set<string>();
  const queue = [...finding.explainedBy];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const explainer = byKey.get(key);
    if (!explainer || seen.has(key)) continue;
    seen.add(key);
    if (explainer.role === 'cause' && explainer.severity !== 'info') return explainer;
    queue.push(...explainer.explainedBy);
  }
  return null;
}

/** Sorts a report's findings into causes with their symptoms, others and notes. */
export function outline(report: Report): Outline {
  const byKey = new Map(report.findings.map((finding) => [finding.key, finding]));
  const symptoms = new Map<string, Finding[]>();
  const causes: Finding[] = [];
  const others: Finding[] = [];
  const notes: Finding[] = [];
  for (const finding of report.findings) {
    const cause = finding.role === 'cause' ? null : causeOf(finding, byKey);
    if (cause) symptoms.set(cause.key, [...(symptoms.get(cause.key) ?? []), finding]);
    else if (finding.severity === 'info') notes.push(finding);
    else if (finding.role === 'cause') causes.push(finding);
    else others.push(finding);
  }
  const told = new Map<string, string>();
  return {
    causes: causes.map((finding) => {
      const steps = JSON.stringify([finding.fixes, finding.verify]);
      const stepsOf = finding.fixes.length === 0 ? null : (told.get(steps) ?? null);
      told.set(steps, stepsOf ?? finding.id);
      return { finding, symptoms: symptoms.get(finding.key) ?? [], stepsOf };
    }),
    others,
    notes,
  };
}

/** How many findings there are of each severity, the worst first; severities without any left out. */
export const tally = (report: Report): readonly { severity: Severity; count: number }[] =>
  SEVERITIES.toReversed()
    .map((severity) => ({
      severity,
      count: report.findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);

/** Whether nothing at or above `warning` was found. */
export const isClean = (report: Report): boolean =>
  report.findings.every((finding) => severityRank(finding.severity) === 0);
