import { comparable, formatInstant } from '../../core/instant.ts';
import type { Incident } from '../../core/report.ts';
import { splitLine } from '../../core/stamp/split-line.ts';
import type { Placed, Proof } from './draft.ts';
import { firstSubject, PCI } from './times/first-subject.ts';
import { spanOf } from './times/span-of.ts';

/** Causes of one subject belong together where lines of both lie within this. */
const NEAR_MS = 60_000;

function near(a: Placed, b: Placed): boolean {
  return a.proofs.some(({ at: x }) =>
    b.proofs.some(({ at: y }) => x && y && comparable(x, y) && Math.abs(x.ms - y.ms) <= NEAR_MS),
  );
}

const hostsOf = (proofs: readonly Proof[]): ReadonlySet<string> =>
  new Set(proofs.flatMap(({ text }) => splitLine(text)?.host ?? []));

/** Hosts are different only where both are named. */
function hostsMeet(a: Placed, b: Placed): boolean {
  const [hosts, others] = [hostsOf(a.proofs), hostsOf(b.proofs)];
  return hosts.size === 0 || others.size === 0 || [...hosts].some((host) => others.has(host));
}

/** What a finding is about, as far as two findings can be about the same: a GPU by its address. */
const subjectOf = ({ subject }: Placed): string => PCI.exec(subject)?.[0] ?? subject;

/** Whether two causes are one incident: the same GPU, library or rank, at the same time. */
const together = (a: Placed, b: Placed): boolean =>
  subjectOf(a) !== '' && subjectOf(a) === subjectOf(b) && hostsMeet(a, b) && near(a, b);

/** Groups causes that belong together, each group in the order given. */
function groupCauses(causes: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const cause of causes) {
    const joined = groups.filter((group) => group.some((other) => together(cause, other)));
    const [target] = joined;
    if (!target) {
      groups.push([cause]);
      continue;
    }
    for (const other of joined.slice(1)) {
      target.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    target.push(cause);
  }
  return groups;
}

/**
 * Findings that belong together: a cause and what it explains, and causes of one subject whose
 * lines lie within a minute. The most likely cause stands for the incident.
 */
export function groupIncidents(findings: readonly Placed[]): Incident[] {
  const causes = findings.filter((finding) => finding.role === 'cause');
  return groupCauses(causes).map((group) => {
    const cause = group[0]!;
    const keys = new Set(group.map(({ key }) => key));
    const members = [
      ...group,
      ...findings.filter(({ explainedBy }) => keys.has(explainedBy[0] ?? '')),
    ];
    const times = members
      .flatMap((member) => [member.first, member.last])
      .filter((at) => at !== null);
    const span = spanOf(times);
    const first = firstSubject(members);
    return {
      key: `incident-${cause.key}`,
      cause: cause.key,
      action: cause.problem.action,
      findings: members.map((member) => member.key),
      first: span && formatInstant(span[0]),
      last: span && formatInstant(span[1]),
      ...(first ? { firstSubject: first } : {}),
    };
  });
}
