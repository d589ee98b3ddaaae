import { SEVERITIES, type Severity } from '../core/severity.ts';
import { type Fault, faultAt } from './fault.ts';
import type { KnowledgeFile, OriginalPage } from './read-entry.ts';
import { readTable } from './read-table.ts';

/** The list of all ids the tool may report: `problems.tsv`, the contract of the knowledge. */
export interface Problems {
  /** Family and severity by id. Severity is null where a catalog decides. */
  readonly known: ReadonlyMap<
    string,
    { readonly family: string; readonly severity: Severity | null }
  >;
  /** Prefixes that stand for a catalog's ids: `xid-`. */
  readonly prefixes: readonly string[];
}

const isSeverity = (text: string): text is Severity =>
  (SEVERITIES as readonly string[]).includes(text);

/** Reads `problems.tsv`: columns id, family, severity, meaning; `xid-N` stands for a catalog. */
export function readProblems(file: KnowledgeFile): {
  problems: Problems;
  faults: readonly Fault[];
} {
  const { table, faults, lines } = readTable(file);
  const known = new Map<string, { family: string; severity: Severity | null }>();
  const prefixes: string[] = [];
  const more: Fault[] = [];
  table.rows.forEach(([id = '', family = '', severity = ''], index) => {
    if (id.endsWith('-N')) prefixes.push(id.slice(0, -1));
    if (known.has(id)) {
      const help = 'Keep one of the two rows.';
      more.push(
        faultAt({ file: file.path, line: lines[index] ?? 1 }, `the id ${id} comes twice`, help),
      );
    }
    known.set(id, { family, severity: isSeverity(severity) ? severity : null });
  });
  return { problems: { known, prefixes }, faults: [...faults, ...more] };
}

/** The ids that ties may name: those of the list, of the entries, and of catalogs. */
export interface KnownIds {
  /** Whether a problem of that id can be reported. */
  has(id: string): boolean;
  /** Whether ids with that prefix can be reported. */
  hasPrefix(prefix: string): boolean;
}

/** The ids known from the list (where there is one) and from the entries themselves. */
export function knownIds(problems: Problems | null, pages: readonly OriginalPage[]): KnownIds {
  const ids = new Set([...(problems?.known.keys() ?? []), ...pages.map((page) => page.id)]);
  const catalogs = pages.flatMap((page) => page.front.catalog?.prefix ?? []);
  const prefixes = new Set([...(problems?.prefixes ?? []), ...catalogs]);
  const member = (id: string) =>
    [...prefixes].some((prefix) => id.startsWith(prefix) && /^\w+$/.test(id.slice(prefix.length)));
  return { has: (id) => ids.has(id) || member(id), hasPrefix: (prefix) => prefixes.has(prefix) };
}
