import type { Instant } from '../../core/instant.ts';
import type { Clause, Pack } from '../../core/pack.ts';
import { type Severity, severityRank } from '../../core/severity.ts';
import { compareSpots, type Spot } from '../../core/where.ts';
import { allKept } from '../partial/keep.ts';
import type { Hit, HitGroup } from '../partial/partial.ts';
import type { Draft, Proof } from './draft.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { spanOf } from './times/span-of.ts';

/** What seen drafts are made with. */
export interface SeenContext {
  readonly pack: Pack;
  readonly knowledge: KnowledgeIndex;
  readonly resolve: (at: Instant, place: Spot) => Instant;
}

const clauseOf = (pack: Pack, group: HitGroup): Clause | undefined =>
  pack.entries[group.entry]?.clauses[group.clause];

/** The worst severity that any of the clauses stands for. */
function severityOf(clauses: readonly Clause[], usual: Severity): Severity {
  const severities = clauses.map((clause) => clause.severity ?? usual);
  return severities.reduce(
    (a, b) => (severityRank(b) > severityRank(a) ? b : a),
    severities[0] ?? usual,
  );
}

const inOrder = (hits: readonly Hit[]): Hit[] =>
  [...hits].sort((a, b) => compareSpots(a.spot, b.spot));

const onePerLine = (sorted: readonly Hit[]): Hit[] =>
  sorted.filter((hit, i) => i === 0 || compareSpots(hit.spot, sorted[i - 1]!.spot) !== 0);

function draftOf(groups: readonly HitGroup[], context: SeenContext): Draft | null {
  const { id, subject } = groups[0]!;
  const problem = context.knowledge.problem(id);
  if (!problem) return null;
  const inPlace = inOrder(groups.flatMap((group) => allKept(group.kept)));
  const hits = onePerLine(inPlace);
  const proofs = hits.map(
    (hit): Proof => ({ ...hit, at: hit.at && context.resolve(hit.at, hit.spot) }),
  );
  const span = spanOf(proofs.flatMap(({ at }) => at ?? []));
  const clauses = groups.flatMap((group) => clauseOf(context.pack, group) ?? []);
  // Of two clauses that match one line each may name what the other does not: the file, the code.
  const captures = Object.assign({}, ...inPlace.map((hit) => hit.captures).reverse());
  return {
    problem,
    severity: severityOf(clauses, problem.severity),
    basis: 'seen',
    subject,
    clauses,
    captures,
    // Two clauses that match one line count it twice; the larger of the counts is what was there.
    count: Math.max(...groups.map((group) => group.kept.count), hits.length),
    proofs,
    first: span?.[0] ?? null,
    last: span?.[1] ?? null,
  };
}

/** One draft for each problem id and subject that clauses matched. */
export function draftSeen(groups: readonly HitGroup[], context: SeenContext): Draft[] {
  const bySubject = new Map<string, HitGroup[]>();
  for (const group of groups) {
    const key = `${group.id}\t${group.subject}`;
    const list = bySubject.get(key);
    if (list) list.push(group);
    else bySubject.set(key, [group]);
  }
  return [...bySubject.values()].flatMap((list) => draftOf(list, context) ?? []);
}
