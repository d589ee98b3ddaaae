import type { Fact } from '../../core/fact.ts';
import type { Instant } from '../../core/instant.ts';
import { comparable } from '../../core/instant.ts';
import type { Clause, Condition, Pack } from '../../core/pack.ts';
import type { Spot } from '../../core/where.ts';
import { allKept } from '../partial/keep.ts';
import type { Hit, HitGroup } from '../partial/partial.ts';
import type { InputView } from './case-file.ts';

/** What conditions are judged by. */
export interface ConditionContext {
  readonly pack: Pack;
  readonly facts: readonly Fact[];
  readonly inputs: readonly InputView[];
  readonly resolve: (at: Instant, place: Spot) => Instant;
  /** Absolute line of a spot, for `within: 200 lines`. */
  readonly lineOf: (spot: Spot) => number;
}

const clauseOf = (pack: Pack, group: HitGroup): Clause | undefined =>
  pack.entries[group.entry]?.clauses[group.clause];

/** Whether the group's lines belong to one of the analyzers its clause is restricted to. */
function inAnalyzers(group: HitGroup, clause: Clause, context: ConditionContext): boolean {
  if (!clause.in) return true;
  const analyzer =
    group.analyzer || context.inputs.find((view) => view.input === group.input)?.analyzer;
  return analyzer !== undefined && clause.in.includes(analyzer);
}

type Near = (place: { readonly spot: Spot; readonly at?: Instant | null }) => boolean;

/** Tests whether a place lies within the condition's reach of any of the hits. */
function nearness(within: string, hits: readonly Hit[], context: ConditionContext): Near {
  const lines = /^(\d+) lines$/.exec(within)?.[1];
  const seconds = /^(\d+)s$/.exec(within)?.[1];
  if (lines !== undefined) {
    return ({ spot }) =>
      hits.some(
        (hit) =>
          hit.spot.input === spot.input &&
          Math.abs(context.lineOf(hit.spot) - context.lineOf(spot)) <= Number(lines),
      );
  }
  if (seconds !== undefined) {
    return ({ at, spot }) =>
      hits.some((hit) => {
        if (!hit.at || !at) return false;
        const [a, b] = [context.resolve(hit.at, hit.spot), context.resolve(at, spot)];
        return comparable(a, b) && Math.abs(a.ms - b.ms) <= Number(seconds) * 1000;
      });
  }
  return () => true;
}

/** Tests one member of a condition: a problem id (`xid-*` for a catalog) or a fact. */
function holds(
  test: string,
  near: Near,
  groups: readonly HitGroup[],
  facts: readonly Fact[],
): boolean {
  const [key, value] = test.split('=');
  if (key?.includes('.')) {
    return facts.some(
      (fact) => fact.key === key && (value === undefined || fact.value === value) && near(fact),
    );
  }
  const matches = test.endsWith('*')
    ? (id: string) => id.startsWith(test.slice(0, -1))
    : (id: string) => id === test;
  return groups.some((group) => matches(group.id) && allKept(group.kept).some(near));
}

function conditionHolds(
  when: Condition,
  group: HitGroup,
  groups: readonly HitGroup[],
  context: ConditionContext,
): boolean {
  const near = nearness(when.within ?? 'run', allKept(group.kept), context);
  const test = (name: string): boolean =>
    holds(
      name,
      near,
      groups.filter((other) => other !== group),
      context.facts,
    );
  // What was not read could hold the excluding evidence: with a cut-off input `none` is unknown.
  const whole = context.inputs.every((view) => view.complete);
  if (when.all && !when.all.every(test)) return false;
  if (when.any && !when.any.some(test)) return false;
  return !when.none || (whole && !when.none.some(test));
}

/**
 * The groups whose clause's `in` and `when` hold. Conditions see all groups that stand on their own
 * and, in a second round, those that stood in the first.
 */
export function applyConditions(
  groups: readonly HitGroup[],
  context: ConditionContext,
): HitGroup[] {
  const placed = groups.filter((group) => {
    const clause = clauseOf(context.pack, group);
    return clause !== undefined && inAnalyzers(group, clause, context);
  });
  const when = (group: HitGroup): Condition | undefined => clauseOf(context.pack, group)?.when;
  let standing = placed.filter((group) => !when(group));
  for (let round = 0; round < 2; round++) {
    const seen = standing;
    standing = placed.filter((group) => {
      const condition = when(group);
      return !condition || conditionHolds(condition, group, seen, context);
    });
  }
  return standing;
}
