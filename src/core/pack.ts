import type { Lang } from './lang.ts';
import type { Action, Severity } from './severity.ts';

/** A step a person can follow; the command is copyable as it stands. */
export interface Step {
  readonly do: string;
  readonly command?: string;
}

/** What an entry says at run time, in one language. */
export interface EntryText {
  readonly title: string;
  /** May hold `{capture}` or `{capture|what to say where it is missing}`. */
  readonly summary: string;
  readonly fixes: readonly Step[];
  readonly verify: readonly Step[];
}

/** Other evidence that must (not) be there for a clause to count. Decided after the merge. */
export interface Condition {
  /** Problem ids, or fact tests: `torch.available=false`, `driver.version`. */
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  /** `run` (the whole input, default), `60s`, `200 lines`. */
  readonly within?: string;
}

/** One pattern of an entry. Every match holds at least one of `literals` (derived at build). */
export interface Clause {
  readonly pattern: string;
  readonly flags: string;
  readonly literals: readonly string[];
  /** A line that also matches this is no evidence. */
  readonly not?: string;
  /** Only lines of these analyzers count. */
  readonly in?: readonly string[];
  /** A second pattern that must match one of the next `lines` lines. */
  readonly then?: string;
  readonly lines?: number;
  readonly when?: Condition;
  /** Replaces the entry's severity where this clause is the only evidence. */
  readonly severity?: Severity;
}

/** What evidence for this problem says on whether the GPU was used. */
export interface GpuSign {
  readonly layer: 'environment' | 'code' | 'runtime';
  readonly verdict: 'used' | 'partial' | 'not-used';
}

/** One problem. */
export interface Entry {
  readonly id: string;
  readonly family: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly gpu?: GpuSign;
  /** Ids of problems that are this one's symptoms. `xid-*` stands for a whole catalog. */
  readonly explains: readonly string[];
  /** Captures that tell two cases of the problem apart, e.g. `pci`, `library`, `rank`. */
  readonly subject: readonly string[];
  /** Analyzer ids whose evidence would help and is asked for when missing. */
  readonly evidence: readonly string[];
  readonly clauses: readonly Clause[];
  readonly texts: Readonly<Record<Lang, EntryText>>;
  /** Path of the page below the site's root, without locale: `driver/driver-too-old/`. */
  readonly page: string;
  /**
   * A catalog entry stands for many ids (see {@link Catalog}). An entry whose id is one of them
   * (`xid-79`) has no clauses: it gives that id its own severity, action, ties and prose.
   */
  readonly catalog?: Catalog;
}

/**
 * One pattern, many ids: the capture `key` is looked up in the column `key` of `table`, and the
 * finding's id is `prefix` + its value (`xid-` + `79`). Texts of the catalog entry may hold the
 * row's columns as `{column}`. A value that the table lacks is reported with the entry's severity.
 */
export interface Catalog {
  readonly table: string;
  readonly key: string;
  readonly prefix: string;
  /** Column that holds a severity, and what its values mean here. */
  readonly severity?: { readonly column: string; readonly map: Readonly<Record<string, Severity>> };
  /** Column that holds an action, and what its values mean here. */
  readonly action?: { readonly column: string; readonly map: Readonly<Record<string, Action>> };
}

/** A table of facts: cells are texts, empty where unknown. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All knowledge, compiled. Plain data: one JSON file. */
export interface Pack {
  readonly schema: 1;
  /** Fingerprint of the content. */
  readonly version: string;
  readonly entries: readonly Entry[];
  readonly tables: Readonly<Record<string, Table>>;
}
