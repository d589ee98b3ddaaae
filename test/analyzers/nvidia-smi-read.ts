import { analyzer } from '../../analyzers/nvidia-smi/index.ts';
import type { ReadEvent, ReadFact } from '../../src/core/analyzer.ts';

/** What the analyzer reads out of a text, found as the engine finds it. */
export interface Captured {
  readonly facts: readonly ReadFact[];
  readonly events: readonly ReadEvent[];
  /** First line (from 0) and number of lines of each section. */
  readonly sections: readonly (readonly [number, number])[];
}

/** Offers every line that no section claims to every start whose literal it holds. */
export function capture(text: string): Captured {
  const lines = text.split('\n');
  const facts: ReadFact[] = [];
  const events: ReadEvent[] = [];
  const sections: [number, number][] = [];
  let claimed = 0;
  for (const [at, line] of lines.entries()) {
    const folded = line.toLowerCase();
    for (const start of analyzer.starts) {
      const match = start.pattern.exec(line);
      const found = start.literals.some((literal) => folded.includes(literal.toLowerCase()));
      if (at < claimed || !found || !match) continue;
      const before = lines.slice(Math.max(0, at - (start.before ?? 0)), at);
      const section = lines.slice(at, at + (start.lines ?? 1));
      const reading = start.read({ match, lines: section, before });
      if (!reading) continue;
      facts.push(...(reading.facts ?? []));
      events.push(...(reading.events ?? []));
      if (reading.lines > 0) sections.push([at, reading.lines]);
      claimed = at + Math.max(1, reading.lines);
    }
  }
  return { facts, events, sections };
}

/** Distinct values of a fact, in the order of the text. */
export const valuesOf = ({ facts }: Captured, key: ReadFact['key']): readonly string[] => {
  const values = new Map(
    facts.filter((fact) => fact.key === key).map((f) => [`${f.subject} ${f.value}`, f.value]),
  );
  return [...values.values()];
};

/** Data of the samples, GPU by GPU. */
export const samplesOf = ({ events }: Captured) =>
  events.filter((event) => event.kind === 'gpu-sample').map((event) => event.data);

/** Data of the processes, with their GPU. */
export const processesOf = ({ events }: Captured) =>
  events
    .filter((event) => event.kind === 'gpu-process')
    .map((event) => ({ gpu: event.subject, ...event.data }));
