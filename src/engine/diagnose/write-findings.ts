import type { Evidence, Finding } from '../../core/finding.ts';
import { formatInstant, type Instant } from '../../core/instant.ts';
import { fill } from '../../core/messages/message.ts';
import type { Spot, Where } from '../../core/where.ts';
import type { Placed, Proof } from './draft.ts';

/** Evidence lines written for one finding; the count says how many there were. */
const MOST_EVIDENCE = 6;

const written = (at: Instant | null): string | null => at && formatInstant(at);

/** The first five and the last: how it began and how it stands. */
function chooseProofs(proofs: readonly Proof[]): readonly Proof[] {
  if (proofs.length <= MOST_EVIDENCE) return proofs;
  return [...proofs.slice(0, MOST_EVIDENCE - 1), proofs[proofs.length - 1]!];
}

/** A placed draft as the report has it. */
export function writeFinding(draft: Placed, place: (spot: Spot) => Where): Finding {
  const { problem } = draft;
  const { title, summary, fixes, verify } = problem.text;
  const values = { ...problem.values, ...draft.captures };
  return {
    key: draft.key,
    id: problem.id,
    title: fill(title, values),
    severity: draft.severity,
    basis: draft.basis,
    role: draft.role,
    action: problem.action,
    summary: draft.summary ?? fill(summary, values),
    count: draft.count,
    first: written(draft.first),
    last: written(draft.last),
    subjects: draft.subject === '' ? [] : [draft.subject],
    explainedBy: draft.explainedBy,
    evidence: chooseProofs(draft.proofs).map(
      ({ spot, text, at }): Evidence => ({ where: place(spot), text, at: written(at) }),
    ),
    fixes,
    verify,
    page: problem.entry.page,
  };
}
