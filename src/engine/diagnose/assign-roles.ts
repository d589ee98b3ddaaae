import { comparable } from '../../core/instant.ts';
import { severityRank } from '../../core/severity.ts';
import { compareSpots } from '../../core/where.ts';
import { hashText } from '../scan/find-suspects.ts';
import type { Draft, Placed } from './draft.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Standing } from './times/list-runs.ts';

/** How long after a symptom its cause may still be logged: logs of several processes interleave. */
const SLACK_MS = 120_000;
/** Causes named for one symptom. */
const MOST_CAUSES = 3;

function inTime(cause: Draft, symptom: Draft): boolean {
  if (!cause.first || !symptom.last || !comparable(cause.first, symptom.last)) return true;
  return cause.first.ms <= symptom.last.ms + SLACK_MS;
}

/** Two GPUs' troubles do not explain each other; without a common kind of subject they may. */
function sameSubject(cause: Draft, symptom: Draft): boolean {
  if (cause.subject === '' || symptom.subject === '') return true;
  const shared = cause.problem.entry.subject.some((name) =>
    symptom.problem.entry.subject.includes(name),
  );
  return !shared || cause.subject === symptom.subject;
}

function explains(cause: Draft, symptom: Draft, knowledge: KnowledgeIndex): boolean {
  return (
    cause.severity !== 'info' &&
    knowledge.explains(cause.problem.id, symptom.problem.id) &&
    inTime(cause, symptom) &&
    sameSubject(cause, symptom)
  );
}

function compareStart(a: Draft, b: Draft): number {
  if (a.first && b.first && comparable(a.first, b.first) && a.first.ms !== b.first.ms)
    return a.first.ms - b.first.ms;
  return compareSpots(a.proofs[0]!.spot, b.proofs[0]!.spot);
}

/** A short key, the same before and after redaction: it holds nothing of the log's own text. */
function keyOf(draft: Draft, ordinal: number): string {
  const clause = draft.clauses[0]?.pattern ?? draft.basis;
  return `${draft.problem.id}-${hashText(`${draft.problem.id}|${clause}|${ordinal}`).toString(16).padStart(8, '0')}`;
}

interface Ranked {
  readonly draft: Draft;
  /** What a later run says of it; null where it is of the last run. */
  readonly standing: Standing | null;
  readonly causes: readonly Draft[];
  readonly symptoms: number;
}

/**
 * The last run before earlier ones; unexplained before explained; then the worse; then what explains more; then what a line says over
 * what was concluded; then what came first.
 */
function compareRanked(a: Ranked, b: Ranked): number {
  const info = (r: Ranked): number => (r.draft.severity === 'info' ? 1 : 0);
  const earlier = (r: Ranked): number => (r.standing === null ? 0 : 1);
  const inferred = (r: Ranked): number => (r.draft.basis === 'inferred' ? 1 : 0);
  return (
    info(a) - info(b) ||
    earlier(a) - earlier(b) ||
    Math.min(a.causes.length, 1) - Math.min(b.causes.length, 1) ||
    severityRank(b.draft.severity) - severityRank(a.draft.severity) ||
    b.symptoms - a.symptoms ||
    inferred(a) - inferred(b) ||
    compareStart(a.draft, b.draft)
  );
}

/** Gives each finding its part: cause, symptom of which causes, or related; most likely cause first. */
export function assignRoles(
  drafts: readonly Draft[],
  knowledge: KnowledgeIndex,
  standing: ReadonlyMap<Draft, Standing> = new Map(),
): Placed[] {
  // What explains something that still stands is not over, whatever the last run shows of it.
  const standingOf = (draft: Draft): Standing | null => {
    const needed = drafts.some(
      (other) => !standing.has(other) && explains(draft, other, knowledge),
    );
    return needed ? null : (standing.get(draft) ?? null);
  };
  const ranked = drafts.map(
    (draft): Ranked => ({
      draft,
      standing: standingOf(draft),
      causes: drafts.filter((other) => explains(other, draft, knowledge)),
      symptoms: drafts.filter((other) => explains(draft, other, knowledge)).length,
    }),
  );
  ranked.sort(compareRanked);
  const ordinals = new Map<string, number>();
  const keys = new Map<Draft, string>();
  const byPlace = [...drafts].sort((a, b) => compareSpots(a.proofs[0]!.spot, b.proofs[0]!.spot));
  for (const draft of byPlace) {
    const ordinal = ordinals.get(draft.problem.id) ?? 0;
    ordinals.set(draft.problem.id, ordinal + 1);
    keys.set(draft, keyOf(draft, ordinal));
  }
  const order = new Map(ranked.map(({ draft }, i) => [draft, i]));
  return ranked.map(({ draft, causes, standing: later }): Placed => {
    const explainedBy = [...causes]
      .sort((a, b) => order.get(a)! - order.get(b)!)
      .slice(0, MOST_CAUSES)
      .map((cause) => keys.get(cause)!);
    const role =
      explainedBy.length > 0
        ? 'symptom'
        : draft.severity === 'info' || later === 'taken-back'
          ? 'related'
          : 'cause';
    return { ...draft, key: keys.get(draft)!, role, explainedBy };
  });
}
