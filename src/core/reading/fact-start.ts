import type { ReadFact, Section, Start } from '../analyzer.ts';

/** What tells a start apart: see {@link Start}. */
export interface FactStartOptions {
  readonly lines?: number;
  readonly before?: number;
}

/**
 * A start that reads facts and claims no lines: what one line says, where needed with its
 * neighbours. `read` gives no facts where the line only looked alike.
 */
export const factStart = (
  literals: readonly string[],
  pattern: RegExp,
  read: (match: RegExpExecArray, section: Section) => readonly ReadFact[],
  options: FactStartOptions = {},
): Start => ({
  literals,
  pattern,
  ...options,
  read(section) {
    const facts = read(section.match, section);
    return facts.length === 0 ? null : { lines: 0, facts };
  },
});
