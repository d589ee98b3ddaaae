import type { Fact } from '../../core/fact.ts';
import { compareSpots } from '../../core/where.ts';

/** How `nvidia-smi` ends a name that its table has no room for. */
const CUT = '...';

const isCut = (fact: Fact): boolean => fact.key === 'gpu.name' && fact.value.endsWith(CUT);

/** Names without the vendor, which drivers before 470 did not print. */
const bare = (name: string): string => name.replace(/^NVIDIA /, '');

/** The full name that a cut one stands for: of the same GPU, or the only one that fits. */
function fullName(cut: Fact, names: readonly Fact[]): Fact | null {
  const start = bare(cut.value.slice(0, -CUT.length).trimEnd());
  const fitting = names.filter((fact) => !isCut(fact) && bare(fact.value).startsWith(start));
  const same = fitting.filter((fact) => fact.subject !== undefined && fact.subject === cut.subject);
  if (same.length > 0) return same[0]!;
  const values = new Set(fitting.map((fact) => fact.value));
  return values.size === 1 ? fitting[0]! : null;
}

/** One fact for each key, subject and value over all inputs, stated first where it is first read. */
function joinSame(facts: readonly Fact[]): Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.key}\t${fact.subject ?? ''}\t${fact.value}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, count: before.count + fact.count } : fact);
  }
  return [...found.values()];
}

/** A name without a subject says nothing new where a GPU with an index has that name. */
function withoutEchoes(facts: readonly Fact[]): Fact[] {
  const indexed = new Set(
    facts
      .filter((fact) => fact.key === 'gpu.name' && fact.subject !== undefined)
      .map((fact) => bare(fact.value)),
  );
  return facts.filter(
    (fact) =>
      fact.key !== 'gpu.name' || fact.subject !== undefined || !indexed.has(bare(fact.value)),
  );
}

/**
 * The facts of all inputs together: each stated once, GPU names whole where any evidence has the
 * whole name, and a GPU that is named with its index in one place not named again without.
 */
export function settleFacts(facts: readonly Fact[]): Fact[] {
  const sorted = [...facts].sort((a, b) => compareSpots(a.spot, b.spot));
  const names = sorted.filter((fact) => fact.key === 'gpu.name');
  const whole = sorted.map((fact): Fact => {
    const full = isCut(fact) ? fullName(fact, names) : null;
    return full ? { ...fact, value: full.value, spot: full.spot, text: full.text } : fact;
  });
  return withoutEchoes(joinSame(whole));
}
