import type { Step } from './pack.ts';
import type { Action, Severity } from './severity.ts';
import type { Where } from './where.ts';

/** A line that proves something. */
export interface Evidence {
  readonly where: Where;
  readonly text: string;
  /** When, as the report writes it (see `formatInstant`), or null. */
  readonly at: string | null;
}

export type Role = 'cause' | 'symptom' | 'related';

/** A problem with its evidence, as reported. */
export interface Finding {
  /** Fingerprint, the same before and after redaction. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** `seen`: a line says so. `inferred`: concluded from facts; the summary says from which. */
  readonly basis: 'seen' | 'inferred';
  readonly role: Role;
  readonly action: Action;
  readonly summary: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly subjects: readonly string[];
  /** Keys of the findings that explain this one. */
  readonly explainedBy: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Step[];
  readonly verify: readonly Step[];
  readonly page: string;
}
