import type { Clause, Entry, EntryText, Pack, Table } from '../core/pack.ts';
import { compareFaults, type Fault, faultAt } from './fault.ts';
import { fingerprint } from './fingerprint.ts';
import { type Knowledge, type LintOptions, lint } from './lint.ts';
import { deriveLiterals } from './literals.ts';
import {
  type KnowledgeFile,
  type OriginalPage,
  type Page,
  type ReadPage,
  readOriginal,
  readTranslation,
} from './read-entry.ts';
import { readProblems } from './read-problems.ts';
import { type ReadTable, readTable, runTimeTable } from './read-table.ts';
import type { Signature } from './schema.ts';

/** An example of an entry, for running it through the engine. */
export interface CompiledExample {
  readonly id: string;
  readonly file: string;
  /** Line of the opening fence. */
  readonly line: number;
  readonly expect: 'match' | 'none';
  readonly text: string;
}

/** What came out of the knowledge. */
export interface Compiled {
  /** Complete only where there are no faults. */
  readonly pack: Pack;
  /** Everything that is wrong, by file and line. */
  readonly faults: readonly Fault[];
  readonly examples: readonly CompiledExample[];
}

const byPath = (a: KnowledgeFile, b: KnowledgeFile): number => (a.path < b.path ? -1 : 1);
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Kinds of files below the knowledge folder; pages without an id (`guides/`, `index.md`) are none. */
const ORIGINAL = /^(?!guides\/|tables\/|zh-cn\/)[a-z-]+\/(?!index\.md$)[^/]+\.md$/;
const TRANSLATION = /^zh-cn\/(?!guides\/|tables\/)[a-z-]+\/(?!index\.md$)[^/]+\.md$/;
const TABLE = /^tables\/([a-z0-9-]+)\.tsv$/;

function collect<T>(reads: readonly ReadPage<T>[]): {
  pages: Map<string, Page<T>>;
  faults: Fault[];
} {
  const pages = new Map<string, Page<T>>();
  const faults = reads.flatMap((read) => read.faults);
  for (const { page } of reads) {
    if (page === null) continue;
    const other = pages.get(page.id);
    if (other === undefined) pages.set(page.id, page);
    else {
      const help = 'Ids are unique over all families; rename one of the files.';
      faults.push(
        faultAt({ file: page.file, line: 1 }, `the id stands in ${other.file}, too`, help),
      );
    }
  }
  return { pages, faults };
}

function readAll(files: readonly KnowledgeFile[]): { knowledge: Knowledge; faults: Fault[] } {
  const originals = collect(files.filter((f) => ORIGINAL.test(f.path)).map(readOriginal));
  const translated = collect(
    files.filter((f) => TRANSLATION.test(f.path)).map((file) => readTranslation(file, 'zh-cn')),
  );
  const orphans = [...translated.pages.values()]
    .filter((page) => page.file !== `zh-cn/${originals.pages.get(page.id)?.file}`)
    .filter((page) => !files.some((file) => page.file === `zh-cn/${file.path}`))
    .map((page) => {
      const help = 'Put it where the English page stands, below zh-cn/.';
      return faultAt({ file: page.file, line: 1 }, 'there is no English page to this one', help);
    });
  const tables = new Map<string, ReadTable>();
  for (const file of files) {
    const name = TABLE.exec(file.path)?.[1];
    if (name !== undefined) tables.set(name, readTable(file));
  }
  const list = files.find((file) => file.path === 'problems.tsv');
  const problems = list ? readProblems(list) : null;
  return {
    knowledge: {
      pages: originals.pages,
      translations: translated.pages,
      tables,
      problems: problems?.problems ?? null,
    },
    faults: [
      ...originals.faults,
      ...translated.faults,
      ...orphans,
      ...(problems?.faults ?? []),
      ...[...tables.values()].flatMap((table) => table.faults),
    ],
  };
}

function clauseOf(signature: Signature): readonly Clause[] {
  const { flags = '', ...rest } = signature;
  const { literals } = deriveLiterals(signature.pattern, flags);
  return literals === null ? [] : [{ ...rest, flags, literals }];
}

const textOf = (page: Page<{ title: string; summary: string }>): EntryText => ({
  title: page.front.title,
  summary: page.front.summary,
  fixes: page.fixes,
  verify: page.verify,
});

function entryOf(page: OriginalPage, { translations }: Knowledge): Entry {
  const { front } = page;
  return {
    id: page.id,
    family: page.family,
    severity: front.severity,
    action: front.action,
    ...(front.gpu && { gpu: front.gpu }),
    explains: front.explains,
    subject: front.subject,
    evidence: front.evidence,
    clauses: front.signatures.flatMap(clauseOf),
    texts: { en: textOf(page), 'zh-cn': textOf(translations.get(page.id) ?? page) },
    page: `${page.family}/${page.id}/`,
    ...(front.catalog && { catalog: front.catalog }),
  };
}

/**
 * Compiles knowledge files (paths below the knowledge folder) to the pack, and checks them all.
 * The result depends on the files' contents only, not on their order.
 */
export function compile(files: readonly KnowledgeFile[], options: LintOptions): Compiled {
  const { knowledge, faults } = readAll(files.toSorted(byPath));
  const entries = [...knowledge.pages.values()].map((page) => entryOf(page, knowledge)).sort(byId);
  const tables: Record<string, Table> = {};
  for (const [name, read] of knowledge.tables) {
    const table = runTimeTable(read);
    if (table !== null) tables[name] = table;
  }
  const examples = [...knowledge.pages.values()].flatMap((page) =>
    page.examples.map((example) => ({ id: page.id, file: page.file, ...example })),
  );
  const version = fingerprint(JSON.stringify({ entries, tables }));
  return {
    pack: { schema: 1, version, entries, tables },
    faults: [...faults, ...lint(knowledge, options)].sort(compareFaults),
    examples,
  };
}
