import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { message } from '../core/messages/message.ts';
import { plainText } from '../search/resolve-problem.ts';
import { catalogName, detailSections, langOf, problemOfRoute } from './knowledge/route.ts';

/**
 * Completes what Starlight knows of a problem's page: its description, the headings that follow
 * the prose, and, where an entry stands for many codes, a title without gaps.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute: route } = locals;
  const { data } = route.entry;
  // The page for addresses that do not exist has no front matter.
  const references = data.references?.length ?? 0;
  const lang = langOf(route.locale);
  const problem = problemOfRoute(route.id);
  const summary = problem ? plainText(problem.texts[lang].summary) : data.summary;
  if (summary)
    route.head.push({ tag: 'meta', attrs: { name: 'description', content: summary }, content: '' });
  if (!problem) {
    if (references > 0) {
      const text = message(lang, 'site.references');
      route.toc?.items.push({ depth: 2, slug: 'references', text, children: [] });
    }
    return;
  }
  const { catalog } = problem.entry;
  if (catalog && problem.id === problem.entry.id) {
    const title = message(lang, 'site.catalog-title', { name: catalogName(catalog.prefix) });
    for (const tag of route.head) {
      if (tag.tag === 'title') tag.content = tag.content?.replace(data.title, title) ?? title;
      if (tag.attrs?.property === 'og:title') tag.attrs.content = title;
    }
    data.title = title;
  }
  for (const { slug, text } of detailSections(problem, lang, references)) {
    route.toc?.items.push({ depth: 2, slug, text, children: [] });
  }
});
