import type { Lang } from '../../core/lang.ts';
import { type EntrySignatures, matchSignatures } from '../../search/match-signatures.ts';
import { type SearchHit, type SearchIndex, searchEntries } from '../../search/search-entries.ts';

/** Everything that is needed to answer, loaded when the box is first used. */
export interface SearchData {
  readonly index: SearchIndex;
  readonly signatures: readonly EntrySignatures[];
}

/** One line of the answer. */
export interface Answer {
  readonly hit: Omit<SearchHit, 'score'>;
  /** The pasted line that the problem's signature matches; absent for a hit by words. */
  readonly line?: string;
}

/** Shorter texts are words, not lines of a log. */
const LEAST_LINE = 8;
const MOST_HITS = 12;
/** Hits by words beside a line that was recognised: they are only a second guess. */
const HITS_BESIDE_LINE = 4;

/** Pages for what was typed or pasted: first those whose signature matches, then by words. */
export function answer(
  { index, signatures }: SearchData,
  text: string,
  lang: Lang,
): readonly Answer[] {
  const matches = text.trim().length < LEAST_LINE ? [] : matchSignatures(signatures, text);
  const byLine = matches.flatMap(({ id, line }) => {
    const card = index.cards.get(id);
    if (!card) return [];
    const { severity, page, title, summary } = card;
    return { hit: { id, severity, page, title: title[lang], summary: summary[lang] }, line };
  });
  const told = new Set(byLine.map(({ hit }) => hit.id));
  const limit = byLine.length > 0 ? HITS_BESIDE_LINE : MOST_HITS;
  const byWords = searchEntries(index, text, { lang, limit: MOST_HITS })
    .filter(({ id }) => !told.has(id))
    .slice(0, limit)
    .map((hit) => ({ hit }));
  return [...byLine, ...byWords].slice(0, MOST_HITS);
}
