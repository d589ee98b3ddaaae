import type { Lang } from '../core/lang.ts';
import { fill } from '../core/messages/message.ts';
import type { Entry, EntryText, Pack, Step } from '../core/pack.ts';
import type { Action, Severity } from '../core/severity.ts';

/** One problem as the handbook tells it: an entry, or one row of a catalog. */
export interface Problem {
  readonly id: string;
  readonly entry: Entry;
  readonly severity: Severity;
  readonly action: Action;
  readonly texts: Readonly<Record<Lang, EntryText>>;
  /** The catalog row's cells by column; empty for a plain entry. */
  readonly columns: Readonly<Record<string, string>>;
  /** Path of the page below the site's root, with an anchor for a catalog row. */
  readonly page: string;
}

/** A text of an entry where no log fills it: `{name|fallback}` says its fallback, `{name}` a gap. */
export const withoutPlaceholders = (text: string): string =>
  text.replace(/\{[\w-]+(?:\|([^{}]*))?\}/g, (_, fallback: string | undefined) => fallback ?? '…');

/** As {@link withoutPlaceholders}, for a page: "of unknown address" says nothing where no log is. */
export const plainText = (text: string): string =>
  withoutPlaceholders(
    text.replace(/\s*\{pci\|(?:of unknown address|（地址未知）)\}(?=[：:，,]?)/gu, ''),
  );

const fillSteps = (steps: readonly Step[], values: Readonly<Record<string, string>>) =>
  steps.map((step) => ({
    do: fill(step.do, values),
    ...(step.command === undefined ? {} : { command: fill(step.command, values) }),
  }));

function fillText(text: EntryText, values: Readonly<Record<string, string>>): EntryText {
  return {
    title: fill(text.title, values),
    summary: fill(text.summary, values),
    fixes: fillSteps(text.fixes, values),
    verify: fillSteps(text.verify, values),
  };
}

function plainProblem(entry: Entry): Problem {
  const { id, severity, action, texts, page } = entry;
  return { id, entry, severity, action, texts, page, columns: {} };
}

function rowColumns(columns: readonly string[], row: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
}

function rowProblem(entry: Entry, columns: Readonly<Record<string, string>>): Problem | null {
  const { catalog } = entry;
  const key = catalog && columns[catalog.key];
  if (!catalog || !key) return null;
  const severityCell = catalog.severity && columns[catalog.severity.column];
  const actionCell = catalog.action && columns[catalog.action.column];
  return {
    id: `${catalog.prefix}${key}`,
    entry,
    severity: catalog.severity?.map[severityCell ?? ''] ?? entry.severity,
    action: catalog.action?.map[actionCell ?? ''] ?? entry.action,
    texts: {
      en: fillText(entry.texts.en, columns),
      'zh-cn': fillText(entry.texts['zh-cn'], columns),
    },
    columns,
    page: `${entry.page}#${key}`,
  };
}

function catalogProblems(entry: Entry, pack: Pack): readonly Problem[] {
  const table = entry.catalog && pack.tables[entry.catalog.table];
  if (!table) return [];
  return table.rows.flatMap((row) => rowProblem(entry, rowColumns(table.columns, row)) ?? []);
}

/**
 * Every problem of the pack: its entries, and the rows of its catalogs that have no entry of their
 * own. A row with an entry of its own lends it its columns.
 */
export function listProblems(pack: Pack): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const entry of pack.entries) problems.set(entry.id, plainProblem(entry));
  for (const entry of pack.entries) {
    for (const row of catalogProblems(entry, pack)) {
      const own = problems.get(row.id);
      problems.set(row.id, own ? { ...own, columns: row.columns } : row);
    }
  }
  return [...problems.values()];
}

/** The problem with this id, or null. Catalog rows count: `xid-62`. */
export const resolveProblem = (pack: Pack, id: string): Problem | null =>
  listProblems(pack).find((problem) => problem.id === id) ?? null;

/** The problems that catalogs know under a bare code: `79` gives `xid-79`. */
export function problemsOfCode(pack: Pack, code: string): readonly Problem[] {
  const prefixes = pack.entries.flatMap((entry) => entry.catalog?.prefix ?? []);
  const ids = new Set(prefixes.map((prefix) => `${prefix}${code}`));
  return listProblems(pack).filter((problem) => ids.has(problem.id));
}
