import type { Role } from '../../core/finding.ts';
import type { Instant } from '../../core/instant.ts';
import type { Clause } from '../../core/pack.ts';
import type { Severity } from '../../core/severity.ts';
import type { Spot } from '../../core/where.ts';
import type { Problem } from './knowledge-index.ts';

/** A line that proves a finding, with its time as read in this case. */
export interface Proof {
  readonly spot: Spot;
  readonly text: string;
  readonly at: Instant | null;
}

/** A finding while it is being worked out. */
export interface Draft {
  readonly problem: Problem;
  readonly severity: Severity;
  readonly basis: 'seen' | 'inferred';
  readonly subject: string;
  /** The clauses that matched; none for inferences. */
  readonly clauses: readonly Clause[];
  readonly captures: Readonly<Record<string, string>>;
  /** A ready-made sentence (inferences); otherwise the entry's summary is used. */
  readonly summary?: string;
  readonly count: number;
  /** In order of place; never empty. */
  readonly proofs: readonly Proof[];
  readonly first: Instant | null;
  readonly last: Instant | null;
}

/** A draft with its part in the case. */
export interface Placed extends Draft {
  readonly key: string;
  readonly role: Role;
  readonly explainedBy: readonly string[];
}
