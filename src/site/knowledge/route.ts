import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { Problem } from '../../search/resolve-problem.ts';
import { pageOf, problems, relationsOf } from './pack.ts';

/** The language of a Starlight locale; the root locale is English. */
export const langOf = (locale: string | undefined): Lang => (locale === 'zh-cn' ? 'zh-cn' : 'en');

/** A path of the site in a language: `driver/` gives `/zh-cn/driver/`. */
export const hrefOf = (lang: Lang, path: string): string =>
  lang === 'en' ? `/${path}` : `/${lang}/${path}`;

/** Each locale as a parameter of `[...locale]` pages. */
export const LOCALES = [undefined, 'zh-cn'] as const;

/** A route's id without its locale: `zh-cn/driver/x` gives `driver/x`, the home page ``. */
export const pathOfRoute = (id: string): string => id.replace(/^zh-cn(?:\/|$)/, '');

const byPage = new Map(
  [...problems.values()].map((problem) => [pageOf(problem).replace(/\/$/, ''), problem]),
);

/** The problem that a route's page is about, or null. */
export const problemOfRoute = (id: string): Problem | null => byPage.get(pathOfRoute(id)) ?? null;

/** A section that a page of a problem gets after its prose. */
export interface DetailSection {
  readonly slug: 'codes' | 'row' | 'ties' | 'examples' | 'patterns' | 'evidence' | 'references';
  readonly text: string;
}

/** `Xid` for the catalog of Xids: its prefix, as it is written. */
export const catalogName = (prefix: string): string =>
  prefix === 'sxid-' ? 'SXid' : prefix === 'xid-' ? 'Xid' : prefix.replace(/-$/, '');

/** The sections after the prose of a problem's page, in order. */
export function detailSections(
  problem: Problem,
  lang: Lang,
  references: number,
): readonly DetailSection[] {
  const { entry, columns, id } = problem;
  const ties = relationsOf(id);
  const isRow = Object.keys(columns).length > 0;
  const has: Readonly<Record<DetailSection['slug'], boolean>> = {
    codes: entry.catalog !== undefined && !isRow,
    row: isRow,
    ties: ties.explains.length + ties.explainsAll.length + ties.explainedBy.length > 0,
    examples: lang !== 'en' && !isRow,
    patterns: !isRow,
    evidence: entry.evidence.length > 0,
    references: references > 0,
  };
  const all: readonly DetailSection[] = [
    { slug: 'codes', text: message(lang, 'site.catalog-rows') },
    { slug: 'row', text: message(lang, 'site.catalog-row') },
    { slug: 'ties', text: message(lang, 'site.ties') },
    { slug: 'examples', text: message(lang, 'site.examples') },
    { slug: 'patterns', text: message(lang, 'site.patterns') },
    { slug: 'evidence', text: message(lang, 'site.evidence') },
    { slug: 'references', text: message(lang, 'site.references') },
  ];
  return all.filter(({ slug }) => has[slug]);
}
