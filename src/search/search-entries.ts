import MiniSearch, { type Options } from 'minisearch';
import type { Lang } from '../core/lang.ts';
import type { Pack } from '../core/pack.ts';
import type { Severity } from '../core/severity.ts';
import { expandQuery } from './expand-query.ts';
import { plainQuery } from './plain-query.ts';
import { listProblems, type Problem } from './resolve-problem.ts';
import {
  FIELDS,
  guideDocument,
  problemCard,
  problemDocument,
  type SearchCard,
  type SearchDocument,
  type SearchGuide,
} from './search-document.ts';
import { tokenizeQuery, tokenizeText } from './tokenize.ts';

/** The words of all pages, ready to be searched. */
export interface SearchIndex {
  readonly words: MiniSearch<SearchDocument>;
  readonly cards: ReadonlyMap<string, SearchCard>;
}

/** A page that answers a query; a higher score answers better. */
export interface SearchHit {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Null for a guide. */
  readonly severity: Severity | null;
  readonly page: string;
  readonly score: number;
}

const BOOST = { name: 3, title: 3, literals: 1.5, summary: 1.5, examples: 2 };

/** Hits below this share of the best score only have a frequent word in common with the query. */
const WEAK_SHARE = 0.15;

/** Whether a term stands for an exact thing, so that a similar one is another thing (`sm_120`). */
const isCode = (term: string): boolean => /\p{N}/u.test(term);
const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);

const OPTIONS: Options<SearchDocument> = {
  fields: FIELDS,
  tokenize: tokenizeText,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: tokenizeQuery,
    boost: BOOST,
    prefix: (term) => (isHan(term) ? [...term].length === 1 : term.length >= 3 && !isCode(term)),
    fuzzy: (term) => (term.length >= 5 && !isCode(term) && !isHan(term) ? 0.2 : false),
  },
};

/** Of so many words one is not missed for a slip in it, and similar ones would only cost time. */
const MANY_WORDS = 12;
const EXACTLY = { prefix: false, fuzzy: false };

/** What is searched beside a pack's problems, and where their pages are. */
export interface SearchScope {
  readonly guides?: readonly SearchGuide[];
  /** The page of a problem, where it is not {@link Problem.page}. */
  readonly pageOf?: (problem: Problem) => string;
  /** Lines of logs that show a problem, where they are at hand. */
  readonly examplesOf?: (problem: Problem) => string;
}

/** Builds the index; some milliseconds for a few hundred problems. */
export function createSearchIndex(pack: Pack, scope: SearchScope = {}): SearchIndex {
  const { guides = [], pageOf = (problem) => problem.page, examplesOf = () => '' } = scope;
  const problems = listProblems(pack);
  const words = new MiniSearch<SearchDocument>(OPTIONS);
  words.addAll([
    ...problems.map((problem) => problemDocument(problem, examplesOf(problem))),
    ...guides.map(guideDocument),
  ]);
  const cards = new Map<string, SearchCard>();
  for (const problem of problems) {
    cards.set(problem.id, { ...problemCard(problem), page: pageOf(problem) });
  }
  for (const { id, title, summary, page } of guides) {
    cards.set(id, { severity: null, title, summary, page });
  }
  return { words, cards };
}

/** The index as JSON, for {@link openSearchIndex}. */
export const saveSearchIndex = ({ words, cards }: SearchIndex): string =>
  JSON.stringify({ words, cards: [...cards] });

/** The index that {@link saveSearchIndex} of the same version wrote. */
export function openSearchIndex(json: string): SearchIndex {
  const { words, cards } = JSON.parse(json) as {
    readonly words: Parameters<typeof MiniSearch.loadJS>[0];
    readonly cards: readonly (readonly [string, SearchCard])[];
  };
  return { words: MiniSearch.loadJS<SearchDocument>(words, OPTIONS), cards: new Map(cards) };
}

/**
 * Problems that answer a query in words of either language, best first; also what was pasted of a
 * log, by its words. Equal scores are ordered
 * by id, so that the answer is the same everywhere. Default limit: 10.
 */
export function searchEntries(
  { words, cards }: SearchIndex,
  query: string,
  { lang = 'en', limit = 10 }: { readonly lang?: Lang; readonly limit?: number } = {},
): readonly SearchHit[] {
  const asked = expandQuery(plainQuery(query));
  const total = new Set(tokenizeQuery(asked)).size;
  const how = total > MANY_WORDS ? EXACTLY : {};
  const hits = words.search(asked, how).flatMap(({ id, score, queryTerms }) => {
    const card = cards.get(String(id));
    if (!card) return [];
    const { severity, page } = card;
    return {
      id: String(id),
      title: card.title[lang],
      summary: card.summary[lang],
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
