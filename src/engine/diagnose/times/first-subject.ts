import { comparable, formatInstant, type Instant } from '../../../core/instant.ts';
import type { FirstSubject } from '../../../core/report.ts';
import { splitLine } from '../../../core/stamp/split-line.ts';
import type { Placed, Proof } from '../draft.ts';

/** A GPU's PCI address as subjects have it. */
export const PCI = /\b[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\b/i;

/** torchrun, PyTorch, mpirun and vLLM before or in a line. */
const RANK = /(?:^|[\s:\]])\[rank[ :]?(\d{1,5})\]|^\[\d{1,5},(\d{1,5})\]<std|\brank=(\d{1,5})\b/i;

/** Ray's workers, `kubectl logs --prefix`, NCCL's `host:pid:thread [device] NCCL`. */
const HOST =
  /^\(\w[^()]{0,80}\bip=([\d.]{7,15})\)|^\[pod\/([\w.-]{1,80})\/|(?:^|[\s\]])([\w.-]{1,80}):\d{1,8}:\d{1,8} \[-?\d{1,3}\] NCCL /;

const captured = (match: RegExpExecArray | null): string | undefined =>
  match?.slice(1).find((group) => group !== undefined);

/** The host that a line names. */
const hostOf = (text: string): string | undefined =>
  splitLine(text)?.host ?? captured(HOST.exec(text));

type Kind = FirstSubject['kind'];

const READERS: Readonly<Record<Kind, (proof: Proof, finding: Placed) => string | undefined>> = {
  rank: ({ text }) => captured(RANK.exec(text)),
  gpu: ({ text }, { subject }) => (PCI.test(text) ? PCI.exec(subject)?.[0] : undefined),
  host: ({ text }) => hostOf(text),
};

interface Sighting {
  readonly name: string;
  readonly host: string | undefined;
  readonly at: Instant;
}

/**
 * The first sighting of each that lines name: only where each of these lines has a time and all
 * times are on one clock.
 */
function sightings(kind: Kind, members: readonly Placed[]): readonly Sighting[] {
  const earliest = new Map<string, Sighting>();
  for (const member of members) {
    for (const proof of member.proofs) {
      const name = READERS[kind](proof, member);
      if (name === undefined) continue;
      if (!proof.at) return [];
      const host = kind === 'host' ? undefined : hostOf(proof.text);
      // Every machine has a GPU at the usual address; ranks are of the whole job.
      const key = kind === 'gpu' ? `${host} ${name}` : name;
      const known = earliest.get(key);
      if (known && !comparable(known.at, proof.at)) return [];
      if (!known || proof.at.ms < known.at.ms) earliest.set(key, { name, host, at: proof.at });
    }
  }
  return [...earliest.values()].sort((a, b) => a.at.ms - b.at.ms);
}

/** Who of several was first, if ahead of every other by more than the clocks can tell. */
function firstOf(kind: Kind, members: readonly Placed[]): FirstSubject | null {
  const all = sightings(kind, members);
  const [first, second] = all;
  if (!first || !second) return null;
  const clear = second.at.ms - first.at.ms >= Math.max(first.at.precision, second.at.precision);
  if (!clear || !all.every(({ at }) => comparable(at, first.at))) return null;
  const several = new Set(all.map(({ host }) => host)).size > 1;
  return {
    kind,
    name: first.name,
    ...(several && first.host !== undefined ? { host: first.host } : {}),
    at: formatInstant(first.at),
  };
}

/** The rank, GPU or host whose trouble began an incident, where the stamps tell. */
export const firstSubject = (members: readonly Placed[]): FirstSubject | null =>
  firstOf('rank', members) ?? firstOf('gpu', members) ?? firstOf('host', members);
