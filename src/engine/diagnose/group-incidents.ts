import { comparable, formatInstant, type Instant } from '../../core/instant.ts';
import type { FirstSubject, Incident } from '../../core/report.ts';
import { splitLine } from '../../core/stamp/split-line.ts';
import type { Placed, Proof } from './draft.ts';
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

const PCI = /\b[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\b/i;

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

const RANK = /(?:^|[\s:\]])\[rank[ :]?(\d{1,5})\]|^\[\d{1,5},(\d{1,5})\]<std/i;

type Kind = FirstSubject['kind'];

const READERS: Readonly<Record<Kind, (proof: Proof, finding: Placed) => string | undefined>> = {
  rank: ({ text }) => {
    const match = RANK.exec(text);
    return match?.[1] ?? match?.[2];
  },
  gpu: ({ text }, { subject }) => (PCI.test(text) ? PCI.exec(subject)?.[0] : undefined),
  host: ({ text }) => splitLine(text)?.host ?? undefined,
};

interface Sighting {
  readonly name: string;
  readonly at: Instant;
}

/**
 * Who of several was first: only where each line that names one has a time, all times are on one
 * clock, and the first is ahead of every other's by more than the clocks can tell.
 */
function firstOf(kind: Kind, members: readonly Placed[]): FirstSubject | null {
  const earliest = new Map<string, Sighting>();
  for (const member of members) {
    for (const proof of member.proofs) {
      const name = READERS[kind](proof, member);
      if (name === undefined) continue;
      if (!proof.at) return null;
      const known = earliest.get(name);
      if (known && !comparable(known.at, proof.at)) return null;
      if (!known || proof.at.ms < known.at.ms) earliest.set(name, { name, at: proof.at });
    }
  }
  const [first, second] = [...earliest.values()].sort((a, b) => a.at.ms - b.at.ms);
  if (!first || !second) return null;
  const clear = second.at.ms - first.at.ms >= Math.max(first.at.precision, second.at.precision);
  const same = [...earliest.values()].every(({ at }) => comparable(at, first.at));
  return clear && same ? { kind, name: first.name, at: formatInstant(first.at) } : null;
}

function firstSubject(members: readonly Placed[]): FirstSubject | null {
  return firstOf('rank', members) ?? firstOf('gpu', members) ?? firstOf('host', members);
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
