import { type Fault, faultAt } from './fault.ts';
import { lintClauses } from './lint/clause.ts';
import { lintExamples } from './lint/examples.ts';
import { lintTexts } from './lint/texts.ts';
import { lintCycles, lintNames } from './lint/ties.ts';
import type { OriginalPage, TranslatedPage } from './read-entry.ts';
import { knownIds, type Problems } from './read-problems.ts';
import type { ReadTable } from './read-table.ts';
import type { BacktrackingCheck } from './regex/backtracking.ts';
import { idSchema } from './schema.ts';

/** All that was read of the knowledge. */
export interface Knowledge {
  /** The originals by id. */
  readonly pages: ReadonlyMap<string, OriginalPage>;
  /** The zh-cn pages by id. */
  readonly translations: ReadonlyMap<string, TranslatedPage>;
  readonly tables: ReadonlyMap<string, ReadTable>;
  readonly problems: Problems | null;
}

/** What the knowledge is checked against. */
export interface LintOptions {
  /** Ids of the analyzers there are; null leaves `in` and `evidence` unchecked. */
  readonly analyzers: readonly string[] | null;
  readonly backtracking: BacktrackingCheck;
}

/** The catalog that an entry belongs to as a member, or null. */
export function catalogOf(
  page: OriginalPage,
  pages: ReadonlyMap<string, OriginalPage>,
): OriginalPage | null {
  for (const other of pages.values()) {
    const prefix = other.front.catalog?.prefix;
    if (prefix !== undefined && page.id !== other.id && page.id.startsWith(prefix)) return other;
  }
  return null;
}

function lintPlace(
  page: OriginalPage,
  catalog: OriginalPage | null,
  problems: Problems | null,
): Fault[] {
  const place = { file: page.file, line: 1 };
  if (!idSchema.safeParse(page.id).success) {
    return [
      faultAt(place, `${page.id} is no id`, 'Call the file by lower-case words with hyphens.'),
    ];
  }
  if (catalog !== null) return lintMember(page, catalog);
  if (problems === null || page.front.catalog !== undefined) return [];
  const row = problems.known.get(page.id);
  if (row === undefined) {
    return [faultAt(place, `unknown id ${page.id}`, 'Add the problem to problems.tsv.')];
  }
  const faults: Fault[] = [];
  if (row.family !== page.family) {
    const reason = `the file stands in ${page.family}, but problems.tsv says ${row.family}`;
    faults.push(faultAt(place, reason, `Move it to ${row.family}/.`));
  }
  if (row.severity !== null && row.severity !== page.front.severity) {
    const at = { file: page.file, line: page.lineOf(['severity']) };
    const reason = `the severity is ${page.front.severity}, but problems.tsv says ${row.severity}`;
    faults.push(faultAt(at, reason, 'Correct one of the two.'));
  }
  return faults;
}

function lintMember(page: OriginalPage, catalog: OriginalPage): Fault[] {
  const place = { file: page.file, line: 1 };
  const faults: Fault[] = [];
  if (page.family !== catalog.family) {
    const help = `Move the file to ${catalog.family}/.`;
    faults.push(faultAt(place, `${page.id} stands in another family than ${catalog.id}`, help));
  }
  if (page.front.catalog !== undefined) {
    const help = `The catalog stands in ${catalog.file}; remove this one.`;
    faults.push(faultAt(place, `${page.id} belongs to ${catalog.id} and has a catalog`, help));
  }
  return faults;
}

function lintCatalog(page: OriginalPage, tables: ReadonlyMap<string, ReadTable>): Fault[] {
  const { catalog } = page.front;
  if (catalog === undefined) return [];
  const place = { file: page.file, line: page.lineOf(['catalog']) };
  const table = tables.get(catalog.table)?.table;
  if (table === undefined) {
    return [
      faultAt(place, `there is no table ${catalog.table}`, `Add tables/${catalog.table}.tsv.`),
    ];
  }
  const maps = [catalog.severity, catalog.action].filter((map) => map !== undefined);
  const columns = [catalog.key, ...maps.map((map) => map.column)];
  const absent = columns.filter((name) => !table.columns.includes(name));
  const strange = maps.flatMap(({ column, map }) => {
    const index = table.columns.indexOf(column);
    const values = new Set(index < 0 ? [] : table.rows.map((row) => row[index] ?? ''));
    return [...values]
      .filter((value) => value !== '' && !(value in map))
      .map((v) => `${column} ${v}`);
  });
  return [
    ...absent.map((name) => faultAt(place, `the table has no column ${name}`, 'Correct the name.')),
    ...strange.map((value) =>
      faultAt(place, `no meaning is given for ${value}`, 'Add it to `map`.'),
    ),
  ];
}

/** Everything that is wrong with the knowledge and shows without running the engine. */
export function lint(knowledge: Knowledge, options: LintOptions): Fault[] {
  const { pages, translations, tables, problems } = knowledge;
  const ids = knownIds(problems, [...pages.values()]);
  const faults = [...pages.values()].flatMap((page) => {
    const catalog = catalogOf(page, pages);
    const found = catalog ?? page;
    const columns = tables.get(found.front.catalog?.table ?? '')?.table.columns ?? [];
    const translated = translations.get(page.id) ?? null;
    return [
      ...lintPlace(page, catalog, problems),
      ...lintClauses(page, options.backtracking),
      ...lintExamples(page, catalog),
      ...lintTexts(page, { found, columns, translated }),
      ...lintNames(page, ids, options.analyzers),
      ...lintCatalog(page, tables),
    ];
  });
  return [...faults, ...lintCycles(pages)];
}
