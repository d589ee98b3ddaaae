import type { Fact } from '../../core/fact.ts';
import { compareSpots } from '../../core/where.ts';
import { hashText } from '../scan/find-suspects.ts';
import { mergeKept } from './keep.ts';
import {
  EMPTY_PARTIAL,
  type EventGroup,
  type HitGroup,
  type InputMark,
  type Partial,
  type SuspectGroup,
} from './partial.ts';
import { thinSamples } from './sampling.ts';

/** Templates of unexplained errors kept in a report; those with the smallest hashes survive. */
export const SUSPECT_CAP = 256;
/** Facts kept; a log that states more different ones is not describing a machine. */
const FACT_CAP = 2000;
const SECTION_CAP = 2000;

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Joins the two lists' members of equal key, in order of key. */
function mergeBy<T>(lists: readonly T[], key: (item: T) => string, join: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>();
  for (const item of lists) {
    const name = key(item);
    const before = found.get(name);
    found.set(name, before === undefined ? item : join(before, item));
  }
  return [...found].sort(([a], [b]) => compareTexts(a, b)).map(([, item]) => item);
}

const hitKey = (group: HitGroup): string =>
  [group.input, group.id, group.entry, group.clause, group.analyzer, group.subject].join('\t');

const eventKey = (group: EventGroup): string => [group.input, group.kind, group.subject].join('\t');

const factKey = (fact: Fact): string =>
  [fact.spot.input, fact.key, fact.subject ?? '', fact.value].join('\t');

function joinFacts(a: Fact, b: Fact): Fact {
  const [x, y] = [a.last ?? a.spot, b.last ?? b.spot];
  return {
    ...(compareSpots(a.spot, b.spot) <= 0 ? a : b),
    count: a.count + b.count,
    last: compareSpots(x, y) >= 0 ? x : y,
  };
}

/**
 * The facts of which there is room. Chosen by hash as templates are, not by place: only so does a
 * part drop nothing that another part's mention of the same fact would have kept.
 */
function capFacts(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length <= FACT_CAP) return facts;
  const ranked = facts.map((fact) => ({
    fact,
    name: factKey(fact),
    hash: hashText(factKey(fact)),
  }));
  ranked.sort((a, b) => a.hash - b.hash || compareTexts(a.name, b.name));
  return ranked.slice(0, FACT_CAP).map(({ fact }) => fact);
}

const joinSuspects = (a: SuspectGroup, b: SuspectGroup): SuspectGroup => ({
  ...a,
  count: a.count + b.count,
  first: compareSpots(a.first, b.first) <= 0 ? a.first : b.first,
});

const joinInputs = (a: InputMark, b: InputMark): InputMark => ({
  ...a,
  sniff: Object.keys(a.sniff).length > 0 ? a.sniff : b.sniff,
  complete: a.complete && b.complete,
});

/**
 * The outcome of several parts together. Associative, commutative, with {@link EMPTY_PARTIAL} as
 * neutral element; each grid cell may be in one part only.
 */
export function mergePartials(parts: readonly Partial[]): Partial {
  const all = <K extends keyof Partial>(name: K): Partial[K] =>
    parts.flatMap((part) => part[name] as readonly unknown[]) as unknown as Partial[K];
  const joinKept = <T extends HitGroup>(a: T, b: T): T => ({
    ...a,
    kept: mergeKept(a.kept, b.kept),
  });
  return {
    ...EMPTY_PARTIAL,
    inputs: mergeBy(all('inputs'), (mark) => String(mark.input).padStart(12, '0'), joinInputs),
    cells: [...all('cells')].sort((a, b) => a.input - b.input || a.cell - b.cell),
    hits: mergeBy(all('hits'), hitKey, joinKept),
    facts: [...capFacts(mergeBy(all('facts'), factKey, joinFacts))].sort(
      (a, b) => compareSpots(a.spot, b.spot) || compareTexts(factKey(a), factKey(b)),
    ),
    events: mergeBy(all('events'), eventKey, (a, b) => ({ ...a, kept: mergeKept(a.kept, b.kept) })),
    sections: [...all('sections')]
      .sort((a, b) => compareSpots(a.spot, b.spot))
      .slice(0, SECTION_CAP),
    suspects: mergeBy(all('suspects'), (group) => group.template, joinSuspects)
      .sort((a, b) => a.hash - b.hash || compareTexts(a.template, b.template))
      .slice(0, SUSPECT_CAP),
    density: thinSamples(all('density'), all('cells')),
    diagnostics: mergeBy(
      all('diagnostics'),
      (d) => JSON.stringify(d),
      (a) => a,
    ),
  };
}
