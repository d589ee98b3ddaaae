import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packSignatures } from '../../search/match-signatures.ts';
import type { Problem } from '../../search/resolve-problem.ts';
import type { SearchGuide } from '../../search/search-document.ts';
import { createSearchIndex, saveSearchIndex } from '../../search/search-entries.ts';
import { examplesOf } from '../knowledge/examples.ts';
import { pack, pageOf } from '../knowledge/pack.ts';

const ID = 'virtual:handbook-search';
const FOLDER = join(process.cwd(), 'knowledge');

/** A guide's fields and words in one language. */
function readGuide(path: string): { title: string; summary: string; words: string } {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  const [, matter = '', words = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const { title, summary } = parse(matter) as { readonly title: string; readonly summary: string };
  return { title, summary, words: words.replace(/\(https?:[^)]*\)/g, ' ') };
}

function guides(): readonly SearchGuide[] {
  return readdirSync(join(FOLDER, 'guides')).map((file) => {
    const en = readGuide(`guides/${file}`);
    const zh = readGuide(`zh-cn/guides/${file}`);
    const id = file.replace(/\.md$/, '');
    return {
      id,
      title: { en: en.title, 'zh-cn': zh.title },
      summary: { en: en.summary, 'zh-cn': zh.summary },
      words: `${en.words} ${zh.words}`,
      page: `guides/${id}/`,
    };
  });
}

/** The lines of an entry's examples. The rows of a catalog have none of their own. */
const exampleLines = ({ id, entry }: Problem): string =>
  id === entry.id
    ? examplesOf(entry)
        .filter(({ expect }) => expect === 'match')
        .map(({ text }) => text)
        .join('\n')
    : '';

/** JSON as a JavaScript string: parsing it at run time is quicker than parsing a literal. */
const jsonText = (json: string): string => JSON.stringify(json);

/** The module's text: the index as JSON, and the signatures. */
function moduleText(): string {
  const index = saveSearchIndex(
    createSearchIndex(pack, { guides: guides(), pageOf, examplesOf: exampleLines }),
  );
  return [
    `export const index = ${jsonText(index)};`,
    `export const signatures = ${jsonText(JSON.stringify(packSignatures(pack)))};`,
  ].join('\n');
}

/** Vite plugin: `virtual:handbook-search` holds all that the search needs, as one module. */
export const searchData = () => ({
  name: 'handbook-search',
  resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
  load: (id: string) => (id === `\0${ID}` ? moduleText() : undefined),
});
