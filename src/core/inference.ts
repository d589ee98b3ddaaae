import type { Event } from './event.ts';
import type { Fact, FactKey } from './fact.ts';
import type { Table } from './pack.ts';
import type { Severity } from './severity.ts';
import type { Spot } from './where.ts';

/** What an inference may look at. */
export interface CaseView {
  readonly facts: readonly Fact[];
  readonly events: readonly Event[];
  /** Ids of the problems already seen. */
  readonly seen: ReadonlySet<string>;
  readonly tables: Readonly<Record<string, Table>>;
  /** All facts with this key, first stated first. */
  factsOf(key: FactKey): readonly Fact[];
}

/** A line that an inference rests on. */
export interface Ground {
  readonly spot: Spot;
  readonly text: string;
}

/** A problem concluded from facts. Its title and steps come from the entry `id`. */
export interface Conclusion {
  readonly id: string;
  readonly subject?: string;
  readonly severity?: Severity;
  /** Values for the message `summary` (see {@link Inference.summary}). */
  readonly values: Readonly<Record<string, string>>;
  readonly grounds: readonly Ground[];
}

/** Facts and events in, problems out. One small file each in `src/inferences`. */
export interface Inference {
  readonly id: string;
  /** What the report says, per language, with `{value}` placeholders: the reasoning in one sentence. */
  readonly summary: Readonly<Record<'en' | 'zh-cn', string>>;
  infer(view: CaseView): readonly Conclusion[];
}
