import MiniSearch from 'minisearch';
import type { Lang } from '../core/lang.ts';
import type { EntryText, Pack } from '../core/pack.ts';
import type { Severity } from '../core/severity.ts';
import { listProblems, type Problem } from './resolve-problem.ts';
import { tokenizeQuery, tokenizeText } from './tokenize.ts';

/** The words of all problems, ready to be searched. */
export interface SearchIndex {
  readonly words: MiniSearch<SearchDocument>;
  readonly problems: ReadonlyMap<string, Problem>;
}

interface SearchDocument {
  readonly id: string;
  /** The id again: MiniSearch's own id field is not searched. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly literals: string;
  readonly steps: string;
}

/** A problem that answers a query; a higher score answers better. */
export interface SearchHit {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly page: string;
  readonly score: number;
}

const FIELDS = ['name', 'title', 'summary', 'literals', 'steps'];
const BOOST = { name: 4, title: 3, literals: 2, summary: 1.5 };

const withoutPlaceholders = (text: string): string =>
  text.replace(/\{[\w-]+(?:\|([^{}]*))?\}/g, (_, fallback: string | undefined) => fallback ?? '…');

const stepWords = ({ fixes, verify }: EntryText): string =>
  [...fixes, ...verify].map((step) => `${step.do} ${step.command ?? ''}`).join(' ');

function documentOf(problem: Problem): SearchDocument {
  const { id, entry, texts, columns } = problem;
  const both = [texts.en, texts['zh-cn']];
  const clauses = entry.catalog ? [] : entry.clauses;
  return {
    id,
    name: id,
    title: both.map((text) => text.title).join(' '),
    summary: [
      ...both.map((text) => withoutPlaceholders(text.summary)),
      ...Object.values(columns),
    ].join(' '),
    literals: clauses.flatMap((clause) => clause.literals).join(' '),
    steps: both.map(stepWords).join(' '),
  };
}

/** Whether a term stands for an exact thing, so that a similar one is another thing (`sm_120`). */
const isCode = (term: string): boolean => /\p{N}/u.test(term);
const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);

/** Builds the index; some milliseconds for a few hundred problems. */
export function createSearchIndex(pack: Pack): SearchIndex {
  const problems = listProblems(pack);
  const words = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    tokenize: tokenizeText,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: tokenizeQuery,
      boost: BOOST,
      prefix: (term) => (isHan(term) ? [...term].length === 1 : term.length >= 3 && !isCode(term)),
      fuzzy: (term) => (term.length >= 5 && !isCode(term) && !isHan(term) ? 0.2 : false),
    },
  });
  words.addAll(problems.map(documentOf));
  return { words, problems: new Map(problems.map((problem) => [problem.id, problem])) };
}

/**
 * Problems that answer a query in words of either language, best first. Equal scores are ordered
 * by id, so that the answer is the same everywhere. Default limit: 20.
 */
export function searchEntries(
  { words, problems }: SearchIndex,
  query: string,
  { lang = 'en', limit = 20 }: { readonly lang?: Lang; readonly limit?: number } = {},
): readonly SearchHit[] {
  const hits = words.search(query).flatMap(({ id, score }) => {
    const problem = problems.get(String(id));
    if (!problem) return [];
    const { title, summary } = problem.texts[lang];
    const { severity, page } = problem;
    return { id: problem.id, title, summary: withoutPlaceholders(summary), severity, page, score };
  });
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
