import type { Event } from '../../core/event.ts';
import type { Fact, FactKey } from '../../core/fact.ts';
import type { CaseView, Conclusion, Inference } from '../../core/inference.ts';
import type { Instant } from '../../core/instant.ts';
import type { Lang } from '../../core/lang.ts';
import { fill } from '../../core/messages/message.ts';
import type { Table } from '../../core/pack.ts';
import type { Diagnostic } from '../../core/report.ts';
import { compareSpots, type Spot } from '../../core/where.ts';
import { allKept } from '../partial/keep.ts';
import type { Partial } from '../partial/partial.ts';
import type { Draft, Proof } from './draft.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { spanOf } from './times/span-of.ts';

/** What inferences are run with. */
export interface InferContext {
  readonly partial: Partial;
  readonly tables: Readonly<Record<string, Table>>;
  readonly knowledge: KnowledgeIndex;
  readonly lang: Lang;
  readonly resolve: (at: Instant, place: Spot) => Instant;
  readonly report: (diagnostic: Diagnostic) => void;
}

function viewCase(context: InferContext, seen: ReadonlySet<string>): CaseView {
  const { facts } = context.partial;
  const resolved = (event: Event): Event => ({
    ...event,
    at: event.at && context.resolve(event.at, event.spot),
  });
  const events = context.partial.events
    .flatMap((group) => allKept(group.kept).map(resolved))
    .sort((a, b) => compareSpots(a.spot, b.spot));
  const byKey = new Map<FactKey, Fact[]>();
  for (const fact of facts) byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]);
  return { facts, events, seen, tables: context.tables, factsOf: (key) => byKey.get(key) ?? [] };
}

/** When events were, by their place: a conclusion drawn from one was true then. */
const timesOf = ({ events }: CaseView): ReadonlyMap<string, Instant | null> =>
  new Map(events.map(({ spot, at }) => [`${spot.input} ${spot.offset}`, at]));

function draftConclusion(
  inference: Inference,
  conclusion: Conclusion,
  context: InferContext & { readonly times: ReadonlyMap<string, Instant | null> },
): Draft | null {
  const problem = context.knowledge.problem(conclusion.id);
  if (!problem || conclusion.grounds.length === 0) return null;
  const proofs = conclusion.grounds.map((ground): Proof => {
    const { input, offset } = ground.spot;
    return { ...ground, at: context.times.get(`${input} ${offset}`) ?? null };
  });
  const span = spanOf(proofs.flatMap(({ at }) => at ?? []));
  return {
    problem,
    severity: conclusion.severity ?? problem.severity,
    basis: 'inferred',
    subject: conclusion.subject ?? '',
    clauses: [],
    captures: conclusion.values,
    summary: fill(inference.summary[context.lang], conclusion.values),
    count: 1,
    proofs,
    first: span?.[0] ?? null,
    last: span?.[1] ?? null,
  };
}

function runInference(
  inference: Inference,
  view: CaseView,
  context: InferContext,
): readonly Conclusion[] {
  try {
    return inference.infer(view);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    context.report({
      code: 'inference-failed',
      level: 'warning',
      message: `${inference.id}: ${detail}`,
      help: '',
    });
    return [];
  }
}

/**
 * Problems concluded from facts. A problem that a line already states is not stated again: the
 * conclusion's sentence, which has the numbers, becomes its summary, and its grounds are added.
 */
export function addInferred(
  seen: readonly Draft[],
  inferences: readonly Inference[],
  context: InferContext,
): Draft[] {
  const drafts = [...seen];
  for (const inference of inferences) {
    const view = viewCase(context, new Set(drafts.map((draft) => draft.problem.id)));
    const times = timesOf(view);
    for (const conclusion of runInference(inference, view, context)) {
      const draft = draftConclusion(inference, conclusion, { ...context, times });
      if (!draft) continue;
      const same = drafts.findIndex(
        (other) =>
          other.problem.id === conclusion.id &&
          (draft.subject === '' || other.subject === '' || other.subject === draft.subject),
      );
      if (same < 0) drafts.push(draft);
      else drafts[same] = strengthen(drafts[same]!, draft);
    }
  }
  return drafts;
}

function strengthen(draft: Draft, inferred: Draft): Draft {
  const known = new Set(draft.proofs.map((proof) => `${proof.spot.input} ${proof.spot.offset}`));
  const more = inferred.proofs.filter(
    (proof) => !known.has(`${proof.spot.input} ${proof.spot.offset}`),
  );
  const summary = draft.summary ?? inferred.summary;
  return {
    ...draft,
    proofs: [...draft.proofs, ...more],
    ...(summary === undefined ? {} : { summary }),
  };
}
