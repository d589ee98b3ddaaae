import { expect } from 'vitest';
import type { Event, EventKind } from '../../src/core/event.ts';
import type { Fact, FactKey } from '../../src/core/fact.ts';
import type { CaseView, Conclusion, Inference } from '../../src/core/inference.ts';
import { tables } from '../compat/knowledge-tables.ts';

/** A fact: key, value, subject. */
type FactSketch = readonly [key: FactKey, value: string, subject?: string];

/** An event: data, and what differs from a GPU 0 sample in the first input. */
interface EventSketch {
  readonly data?: Readonly<Record<string, string | number>>;
  readonly kind?: EventKind;
  readonly subject?: string;
  readonly input?: number;
  /** Minutes since the first capture; without it the capture has no stamp. */
  readonly minute?: number;
}

interface CaseSketch {
  readonly facts?: readonly FactSketch[];
  readonly events?: readonly EventSketch[];
  readonly seen?: readonly string[];
  /** Offset of the first fact: behind the events where it is large. */
  readonly factsFrom?: number;
}

const spot = (offset: number, input = 0) => ({ input, cell: 0, line: offset, offset });

const eventOf = (sketch: EventSketch, at: number): Event => ({
  kind: sketch.kind ?? 'gpu-sample',
  subject: sketch.subject ?? '0',
  spot: spot(100 + at, sketch.input),
  text: `capture ${at}`,
  at:
    sketch.minute === undefined
      ? null
      : { ms: sketch.minute * 60_000, clock: 'wall', zone: null, year: true, precision: 1000 },
  data: sketch.data ?? {},
});

/** A case as inferences see it, with the real tables. */
export function caseOf(sketch: CaseSketch): CaseView {
  const facts = (sketch.facts ?? []).map(
    ([key, value, subject], at): Fact => ({
      key,
      value,
      ...(subject === undefined ? {} : { subject }),
      spot: spot((sketch.factsFrom ?? 0) + at),
      text: `${key}: ${value}`,
      count: 1,
    }),
  );
  return {
    facts,
    events: (sketch.events ?? []).map(eventOf),
    seen: new Set(sketch.seen ?? []),
    tables,
    factsOf: (key) => facts.filter((fact) => fact.key === key),
  };
}

/** Runs an inference and checks what holds for all: each conclusion rests on a line, and its summary is complete. */
export function conclude(inference: Inference, sketch: CaseSketch): readonly Conclusion[] {
  const conclusions = inference.infer(caseOf(sketch));
  for (const { grounds, values } of conclusions) {
    expect(grounds.length).toBeGreaterThan(0);
    for (const text of Object.values(inference.summary)) {
      for (const [, key] of text.matchAll(/\{(\w+)\}/g)) expect(values).toHaveProperty(key!);
    }
  }
  return conclusions;
}

/** Ids of the conclusions. */
export const idsOf = (inference: Inference, sketch: CaseSketch): readonly string[] =>
  conclude(inference, sketch).map(({ id }) => id);
