import type { Analyzer, ReadEvent, ReadFact, Start } from '../../src/core/analyzer.ts';

/** What a text states, found as the engine finds it: line by line, by literal, then by pattern. */
export interface Told {
  readonly facts: readonly ReadFact[];
  readonly events: readonly ReadEvent[];
  /** Lines that sections claimed. */
  readonly claimed: number;
}

const offers = (start: Start, line: string): boolean =>
  start.literals.some((literal) => line.toLowerCase().includes(literal.toLowerCase()));

/** Offers every line of `text` to every start of `analyzer` whose literal it holds. */
export function readText(analyzer: Analyzer, text: string): Told {
  const lines = text.split('\n');
  const facts: ReadFact[] = [];
  const events: ReadEvent[] = [];
  let claimed = 0;
  for (const [at, line] of lines.entries()) {
    for (const start of analyzer.starts) {
      const match = offers(start, line) ? start.pattern.exec(line) : null;
      if (match === null) continue;
      const reading = start.read({
        match,
        lines: lines.slice(at, at + (start.lines ?? 1)),
        before: lines.slice(Math.max(0, at - (start.before ?? 0)), at),
      });
      facts.push(...(reading?.facts ?? []));
      events.push(...(reading?.events ?? []));
      claimed += reading?.lines ?? 0;
    }
  }
  return { facts, events, claimed };
}

/** The facts of a text as `key=value` and `key[subject]=value`, sorted, each once. */
export function factsOf(analyzer: Analyzer, text: string): readonly string[] {
  const told = readText(analyzer, text).facts.map(
    ({ key, value, subject }) => `${key}${subject === undefined ? '' : `[${subject}]`}=${value}`,
  );
  return [...new Set(told)].sort();
}
