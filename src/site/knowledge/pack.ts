import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Pack } from '../../core/pack.ts';
import { severityRank } from '../../core/severity.ts';
import { loadPack } from '../../pack/load.ts';
import { listProblems, type Problem } from '../../search/resolve-problem.ts';

/** The pack as it was built. Astro runs in the repository's root. */
export const pack: Pack = loadPack(readFileSync(join(process.cwd(), 'dist/pack.json'), 'utf8'));

/** Every problem: entries, and the rows of catalogs. */
export const problems: ReadonlyMap<string, Problem> = new Map(
  listProblems(pack).map((problem) => [problem.id, problem]),
);

/** The catalogs, by the prefix of their ids. */
export const catalogs: readonly Entry[] = pack.entries.filter((entry) => entry.catalog);

/** The families, in the order a reader meets them: from the driver up to the program. */
export const FAMILIES = [
  'driver',
  'libraries',
  'arch',
  'fallback',
  'memory',
  'runtime',
  'hardware',
  'multi-gpu',
  'container',
  'framework',
  'app',
] as const;

export type Family = (typeof FAMILIES)[number];

const unlisted = pack.entries.find((entry) => !FAMILIES.some((family) => family === entry.family));
if (unlisted) throw new Error(`src/site/knowledge/pack.ts lacks the family ${unlisted.family}`);

/** Whether an entry is the page of one row of a catalog: `xid-79`. */
export const isCatalogMember = (entry: Entry): boolean =>
  catalogs.some(
    ({ catalog }) =>
      catalog &&
      entry.id.startsWith(catalog.prefix) &&
      /^\d+$/.test(entry.id.slice(catalog.prefix.length)),
  );

/** The entries of a family, the worst first, then by id. Pages of catalog rows come last. */
export function entriesOf(family: string): readonly Entry[] {
  const rank = (entry: Entry): number =>
    severityRank(entry.severity) - (isCatalogMember(entry) ? 9 : 0);
  return pack.entries
    .filter((entry) => entry.family === family)
    .sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** Path of a problem's page below the site's root. Xids have a page each, SXids a row. */
export function pageOf(problem: Problem): string {
  const { id, entry, page } = problem;
  return entry.catalog?.table === 'xid' && id !== entry.id ? `${entry.family}/${id}/` : page;
}

/** How a problem hangs together with others. */
export interface Relations {
  /** Its symptoms. */
  readonly explains: readonly Problem[];
  /** A whole catalog among its symptoms. */
  readonly explainsAll: readonly Entry[];
  /** Problems that it is a symptom of. */
  readonly explainedBy: readonly Problem[];
}

const coversId = (pattern: string, id: string): boolean =>
  pattern === id || (pattern.endsWith('*') && id.startsWith(pattern.slice(0, -1)));

/** The problems tied to one. A row of a catalog has its catalog's symptoms. */
export function relationsOf(id: string): Relations {
  const own = problems.get(id);
  const explains = own?.entry.explains ?? [];
  const prefixes = explains.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1));
  return {
    explains: explains.flatMap((each) => problems.get(each) ?? []),
    explainsAll: catalogs.filter(({ catalog }) => catalog && prefixes.includes(catalog.prefix)),
    explainedBy: pack.entries
      .filter((entry) => entry.id !== id && entry.explains.some((each) => coversId(each, id)))
      .flatMap((entry) => problems.get(entry.id) ?? []),
  };
}
