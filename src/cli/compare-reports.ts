import type { ReportedFact } from '../core/fact.ts';
import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';

/** A fact whose value differs; null where one side does not state it. */
export interface Change {
  readonly key: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two reports. */
export interface Difference {
  readonly gone: readonly Finding[];
  readonly fresh: readonly Finding[];
  readonly kept: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly facts: readonly Change[];
}

/** Takes the first member that fits out of a list. */
function take<T>(list: T[], fits: (each: T) => boolean): T | undefined {
  const at = list.findIndex(fits);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

/** Values of facts by key and subject; several values of one are joined. */
function factValues(facts: readonly ReportedFact[]): ReadonlyMap<string, string> {
  const values = new Map<string, Set<string>>();
  for (const { key, subject = '', value } of facts) {
    const name = `${key}\t${subject}`;
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return new Map([...values].map(([name, all]) => [name, [...all].sort().join(', ')]));
}

function compareFacts(before: Report, after: Report): readonly Change[] {
  const [old, now] = [factValues(before.facts), factValues(after.facts)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => {
      const [key = '', subject = ''] = name.split('\t');
      return { key, subject, before: old.get(name) ?? null, after: now.get(name) ?? null };
    });
}

/**
 * Compares two reports. Findings are the same where their keys are, else where their ids are: the
 * same problem may be told by another line.
 */
export function compareReports(before: Report, after: Report): Difference {
  const open = [...before.findings];
  const pairs = new Map<Finding, Finding>();
  const match = (same: (a: Finding, b: Finding) => boolean): void => {
    for (const finding of after.findings) {
      if (pairs.has(finding)) continue;
      const old = take(open, (each) => same(each, finding));
      if (old) pairs.set(finding, old);
    }
  };
  match((a, b) => a.key === b.key);
  match((a, b) => a.id === b.id);
  const kept = [...pairs].map(([now, old]) => ({ before: old, after: now }));
  return {
    gone: open,
    fresh: after.findings.filter((finding) => !pairs.has(finding)),
    kept,
    facts: compareFacts(before, after),
  };
}
