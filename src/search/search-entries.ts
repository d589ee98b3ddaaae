import MiniSearch from 'minisearch';
import type { Lang } from '../core/lang.ts';
import type { EntryText, Pack } from '../core/pack.ts';
import type { Severity } from '../core/severity.ts';
import { expandQuery } from './expand-query.ts';
import { listProblems, type Problem, withoutPlaceholders } from './resolve-problem.ts';
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
  /** Words of the patterns: some errors vary too much to have them in a literal. */
  readonly patterns: string;
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

const FIELDS = ['name', 'title', 'summary', 'literals', 'patterns', 'steps'];
const BOOST = { name: 3, title: 3, literals: 1.5, summary: 1.5 };

const stepWords = ({ fixes, verify }: EntryText): string =>
  [...fixes, ...verify].map((step) => `${step.do} ${step.command ?? ''}`).join(' ');

/** The plain words of a regular expression, each once. */
const patternWords = (pattern: string): string => {
  const words = pattern.replace(/\(\?<\w+>|\\.|[^\w\s-]/g, ' ').split(/\s+/);
  return [...new Set(words)].join(' ');
};

function documentOf(problem: Problem): SearchDocument {
  const { id, entry, texts, columns } = problem;
  const both = [texts.en, texts['zh-cn']];
  const clauses = entry.catalog ? [] : entry.clauses;
  return {
    id,
    name: id,
    title: both.map((text) => withoutPlaceholders(text.title)).join(' '),
    summary: [
      ...both.map((text) => withoutPlaceholders(text.summary)),
      ...Object.values(columns),
    ].join(' '),
    literals: clauses.flatMap((clause) => clause.literals).join(' '),
    patterns: clauses.map((clause) => patternWords(clause.pattern)).join(' '),
    steps: both.map(stepWords).join(' '),
  };
}

/** Hits below this share of the best score only have a frequent word in common with the query. */
const WEAK_SHARE = 0.15;

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
 * by id, so that the answer is the same everywhere. Default limit: 10.
 */
export function searchEntries(
  { words, problems }: SearchIndex,
  query: string,
  { lang = 'en', limit = 10 }: { readonly lang?: Lang; readonly limit?: number } = {},
): readonly SearchHit[] {
  const asked = expandQuery(query);
  const total = new Set(tokenizeQuery(asked)).size;
  const hits = words.search(asked).flatMap(({ id, score, queryTerms }) => {
    const problem = problems.get(String(id));
    if (!problem) return [];
    const { title, summary } = problem.texts[lang];
    const { severity, page } = problem;
    return {
      id: problem.id,
      title: withoutPlaceholders(title),
      summary: withoutPlaceholders(summary),
      severity,
      page,
      // A page with all the words goes before one that repeats a few of them.
      score: (score * new Set(queryTerms).size) / total,
    };
  });
  const least = Math.max(0, ...hits.map((hit) => hit.score)) * WEAK_SHARE;
  return hits
    .filter((hit) => hit.score >= least)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
