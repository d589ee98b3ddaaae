import type { Localized } from '../core/lang.ts';
import type { EntryText } from '../core/pack.ts';
import type { Severity } from '../core/severity.ts';
import { type Problem, plainText, withoutPlaceholders } from './resolve-problem.ts';

/** The words of one page, by what they are; what is searched. */
export interface SearchDocument {
  readonly id: string;
  /** The id again: MiniSearch's own id field is not searched. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly literals: string;
  /** Words of the patterns: some errors vary too much to have them in a literal. */
  readonly patterns: string;
  readonly steps: string;
  /** Lines of logs that show the problem. */
  readonly examples: string;
}

/** What is shown of a page that was found. */
export interface SearchCard {
  /** Null for a page that is no problem. */
  readonly severity: Severity | null;
  readonly title: Localized;
  readonly summary: Localized;
  /** Path of the page below the site's root, without locale. */
  readonly page: string;
}

/** A page that is no problem but is searched with them, in all languages. */
export interface SearchGuide {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** All other words of the page. */
  readonly words: string;
  readonly page: string;
}

/** Fields of {@link SearchDocument} that are searched. */
export const FIELDS = ['name', 'title', 'summary', 'literals', 'patterns', 'steps', 'examples'];

const stepWords = ({ fixes, verify }: EntryText): string =>
  [...fixes, ...verify].map((step) => `${step.do} ${step.command ?? ''}`).join(' ');

/** The plain words of a regular expression, each once. */
const patternWords = (pattern: string): string => {
  const words = pattern.replace(/\(\?<\w+>|\\.|[^\w\s-]/g, ' ').split(/\s+/);
  return [...new Set(words)].join(' ');
};

/** The words of a problem, in all languages, and lines of logs that show it. */
export function problemDocument(
  { id, entry, texts, columns }: Problem,
  examples: string,
): SearchDocument {
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
    // The rows of a catalog all have the same steps: they tell none from another.
    steps: entry.catalog && id !== entry.id ? '' : both.map(stepWords).join(' '),
    examples,
  };
}

/** What is shown of a problem. */
export const problemCard = ({ severity, texts, page }: Problem): SearchCard => ({
  severity,
  page,
  title: { en: plainTitle(texts.en), 'zh-cn': plainTitle(texts['zh-cn']) },
  summary: { en: plainSummary(texts.en), 'zh-cn': plainSummary(texts['zh-cn']) },
});

const plainTitle = (text: EntryText): string => withoutPlaceholders(text.title);
const plainSummary = (text: EntryText): string => plainText(text.summary);

/** The words of a guide, in all languages. */
export const guideDocument = ({ id, title, summary, words }: SearchGuide): SearchDocument => ({
  id,
  name: id,
  title: `${title.en} ${title['zh-cn']}`,
  summary: `${summary.en} ${summary['zh-cn']}`,
  literals: '',
  patterns: '',
  steps: words,
  examples: '',
});
