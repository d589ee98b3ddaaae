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
const foldKey = (literal: string): string => literal.replace(/[A-Z]/g, (c) => c.toLowerCase());

interface Draft {
  readonly clauses: Set<number>;
  readonly starts: Set<number>;
  suspect: boolean;
}

/**
 * Everything the scan looks for, as one literal table.
 * @throws RangeError where a clause or start has a literal of fewer than seven bytes.
 */
export function prepareTargets(pack: Pack, analyzers: readonly Analyzer[]): Targets {
  const drafts = new Map<string, Draft>();
  const draft = (literal: string): Draft => {
    const key = foldKey(literal);
    let found = drafts.get(key);
    if (!found) {
      found = { clauses: new Set(), starts: new Set(), suspect: false };
      drafts.set(key, found);
    }
    return found;
  };
  const allClauses: ClauseTarget[] = pack.entries.flatMap((entry, entryOrdinal) =>
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
  const allStarts = analyzers.flatMap((analyzer) =>
    analyzer.starts.map((start) => ({ analyzer, start })),
  );
  for (const [i, { clause }] of allClauses.entries()) {
    for (const literal of clause.literals) draft(literal).clauses.add(i);
  }
  for (const [i, { start }] of allStarts.entries()) {
    for (const literal of start.literals) draft(literal).starts.add(i);
  }
  for (const literal of SUSPECT_LITERALS) draft(literal).suspect = true;
  const list = [...drafts];
  return {
    table: buildLiteralTable(list.map(([literal]) => literal)),
    clauses: list.map(([, found]) => [...found.clauses]),
    starts: list.map(([, found]) => [...found.starts]),
    suspect: list.map(([, found]) => found.suspect),
    allClauses,
    allStarts,
  };
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
