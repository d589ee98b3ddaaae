import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { message } from '../../core/messages/message.ts';
import { entriesOf, FAMILIES, isCatalogMember } from '../knowledge/pack.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type Item = Sidebar[number];

/** The guides, in the order of reading; each is `knowledge/guides/<name>.md`. */
export const GUIDES = [
  'verify-gpu-setup',
  'three-cuda-versions',
  'did-it-use-the-gpu',
  'capture-evidence',
  'use-analyze-logs',
  'scale-out',
  'myths',
] as const;

/** A label in both languages, as Starlight wants it. */
const labelled = (key: Parameters<typeof message>[1]) => ({
  label: message('en', key),
  translations: { 'zh-CN': message('zh-cn', key) },
});

const familyGroup = (family: (typeof FAMILIES)[number]): Item => ({
  ...labelled(`site.family.${family}`),
  collapsed: true,
  items: [
    { ...labelled('site.family-overview'), link: `/${family}/` },
    // Every link stands on every page, so the rows of catalogs stay out.
    ...entriesOf(family)
      .filter((entry) => !isCatalogMember(entry))
      .map((entry) => ({ slug: entry.page.replace(/\/$/, '') })),
  ],
});

/** The sidebar: guides, problems by family, tables. Built from the pack, as slugs. */
export const siteSidebar = (): Sidebar => [
  { ...labelled('site.analyze'), link: '/analyze/' },
  { ...labelled('site.guides'), items: GUIDES.map((guide) => ({ slug: `guides/${guide}` })) },
  { ...labelled('site.problems'), items: FAMILIES.map(familyGroup) },
  { ...labelled('site.tables'), link: '/tables/' },
];
