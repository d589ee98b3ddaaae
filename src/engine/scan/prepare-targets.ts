import type { Analyzer, Start } from '../../core/analyzer.ts';
import type { Clause, Entry, Pack } from '../../core/pack.ts';
import { buildLiteralTable, type LiteralTable } from '../literals/literal-table.ts';
import { SUSPECT_LITERALS } from './find-suspects.ts';

/** A clause with its regexes, compiled at first use. */
export interface ClauseTarget {
  readonly entry: Entry;
  readonly entryOrdinal: number;
  readonly clause: Clause;
  readonly clauseOrdinal: number;
  pattern: RegExp | null;
  not: RegExp | null;
  then: RegExp | null;
}

export interface StartTarget {
  readonly analyzer: Analyzer;
  readonly start: Start;
}

/** What to try on a line that holds a literal. */
export interface Targets {
  readonly table: LiteralTable;
  /** By literal ordinal. */
  readonly clauses: readonly (readonly number[])[];
  readonly starts: readonly (readonly number[])[];
  readonly suspect: readonly boolean[];
  readonly allClauses: readonly ClauseTarget[];
  readonly allStarts: readonly StartTarget[];
}

/** Literals that differ only in ASCII case are one for the scan. */
const foldKey = (literal: string): string =>
  literal.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

/** Gathers literals, each once, with what is to be tried where it stands. */
class LiteralList {
  readonly literals: string[] = [];
  readonly clauses: number[][] = [];
  readonly starts: number[][] = [];
  readonly suspect: boolean[] = [];
  readonly #ordinals = new Map<string, number>();

  /** The ordinal of a literal, new or known. */
  ordinal(literal: string): number {
    const key = foldKey(literal);
    const known = this.#ordinals.get(key);
    if (known !== undefined) return known;
    const ordinal = this.literals.push(key) - 1;
    this.#ordinals.set(key, ordinal);
    this.clauses.push([]);
    this.starts.push([]);
    this.suspect.push(false);
    return ordinal;
  }
}

/** A clause or start may name a literal twice in different case. */
function addOnce(list: number[], ordinal: number): void {
  if (list.at(-1) !== ordinal) list.push(ordinal);
}

const clauseTargets = ({ entries }: Pack): ClauseTarget[] =>
  entries.flatMap((entry, entryOrdinal) =>
    entry.clauses.map((clause, clauseOrdinal) => ({
      entry,
      entryOrdinal,
      clause,
      clauseOrdinal,
      pattern: null,
      not: null,
      then: null,
    })),
  );

/**
 * Everything the scan looks for, as one literal table.
 * @throws RangeError where a clause or start has a literal of fewer than seven bytes.
 */
export function prepareTargets(pack: Pack, analyzers: readonly Analyzer[]): Targets {
  const list = new LiteralList();
  const allClauses = clauseTargets(pack);
  const allStarts = analyzers.flatMap((analyzer) =>
    analyzer.starts.map((start) => ({ analyzer, start })),
  );
  for (const [i, { clause }] of allClauses.entries()) {
    for (const literal of clause.literals) addOnce(list.clauses[list.ordinal(literal)]!, i);
  }
  for (const [i, { start }] of allStarts.entries()) {
    for (const literal of start.literals) addOnce(list.starts[list.ordinal(literal)]!, i);
  }
  for (const literal of SUSPECT_LITERALS) list.suspect[list.ordinal(literal)] = true;
  const { literals, clauses, starts, suspect } = list;
  return { table: buildLiteralTable(literals), clauses, starts, suspect, allClauses, allStarts };
}

/** Compiles a clause's regexes where that has not been done yet. */
export function compiled(target: ClauseTarget): {
  pattern: RegExp;
  not: RegExp | null;
  then: RegExp | null;
} {
  if (!target.pattern) {
    const { pattern, flags, not, then } = target.clause;
    target.pattern = new RegExp(pattern, flags);
    target.not = not === undefined ? null : new RegExp(not, flags);
    target.then = then === undefined ? null : new RegExp(then, flags);
  }
  return { pattern: target.pattern, not: target.not, then: target.then };
}
