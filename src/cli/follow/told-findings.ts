import type { Finding } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';

/** Something to be told while an input is followed. */
export interface FindingEvent {
  /** `update`: its severity, its role or its causes changed; `withdrawn`: it holds no more. */
  readonly kind: 'finding' | 'update' | 'withdrawn';
  readonly finding: Finding;
}

/** What makes two findings of two reports the same: keys count up and may move, this does not. */
const identityOf = ({ id, subjects }: Finding): string => [id, ...subjects].join('\t');

const stateOf = ({ severity, role, explainedBy }: Finding): string =>
  [severity, role, ...explainedBy].join('\t');

/** The report with other keys of its findings, wherever they stand. */
function renameKeys(report: Report, keys: ReadonlyMap<string, string>): Report {
  const keyOf = (key: string): string => keys.get(key) ?? key;
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      key: keyOf(finding.key),
      explainedBy: finding.explainedBy.map(keyOf),
    })),
    incidents: report.incidents.map((incident) => ({
      ...incident,
      key: `incident-${keyOf(incident.cause)}`,
      cause: keyOf(incident.cause),
      findings: incident.findings.map(keyOf),
    })),
    timeline: {
      ...report.timeline,
      entries: report.timeline.entries.map((entry) => ({
        ...entry,
        finding: keyOf(entry.finding),
      })),
    },
  };
}

/** Remembers what was told, so that each finding is told once, under a key that stays. */
export class ToldFindings {
  readonly #keys = new Map<string, string>();
  #told = new Map<string, Finding>();

  /** The report with the keys under which its findings were first told. */
  withStableKeys(report: Report): Report {
    const keys = new Map<string, string>();
    for (const finding of report.findings) {
      const identity = identityOf(finding);
      const known = this.#keys.get(identity) ?? this.#freshKey(finding.key);
      this.#keys.set(identity, known);
      keys.set(finding.key, known);
    }
    return renameKeys(report, keys);
  }

  /** What of a report (with stable keys) has to be told after what was told before. */
  next(report: Report): readonly FindingEvent[] {
    const before = this.#told;
    this.#told = new Map(report.findings.map((finding) => [identityOf(finding), finding]));
    const events: FindingEvent[] = [];
    for (const [identity, finding] of this.#told) {
      const old = before.get(identity);
      if (!old) events.push({ kind: 'finding', finding });
      else if (stateOf(old) !== stateOf(finding)) events.push({ kind: 'update', finding });
    }
    for (const [identity, finding] of before) {
      if (!this.#told.has(identity)) events.push({ kind: 'withdrawn', finding });
    }
    return events;
  }

  #freshKey(key: string): string {
    const taken = new Set(this.#keys.values());
    let fresh = key;
    for (let n = 2; taken.has(fresh); n++) fresh = `${key}-${n}`;
    return fresh;
  }
}
