import { expect, test } from 'vitest';
import {
  createSearchIndex,
  openSearchIndex,
  saveSearchIndex,
  searchEntries,
} from '../../src/search/search-entries.ts';
import { samplePack } from './sample-pack.ts';

const guide = {
  id: 'three-versions',
  title: { en: 'Three CUDA versions', 'zh-cn': '三个 CUDA 版本' },
  summary: { en: 'What each means.', 'zh-cn': '各是什么意思。' },
  words: 'nvcc compiler toolkit',
  page: 'guides/three-versions/',
};
const index = createSearchIndex(samplePack, {
  guides: [guide],
  pageOf: (problem) => `p/${problem.id}/`,
});

test.each(['driver too old', '显存', 'xid 62', 'nvcc', 'insuficient'])(
  'a saved index answers "%s" as the one it was made of',
  (query) => {
    const hits = searchEntries(index, query);
    expect(hits.length).toBeGreaterThan(0);
    expect(searchEntries(openSearchIndex(saveSearchIndex(index)), query)).toEqual(hits);
  },
);

test('a guide is found by its words, in the language asked for, and has no severity', () => {
  const [hit] = searchEntries(index, '三个 CUDA 版本', { lang: 'zh-cn' });
  expect(hit).toMatchObject({ id: 'three-versions', title: '三个 CUDA 版本', severity: null });
});

test('a problem is sent to the page that the caller names', () => {
  expect(searchEntries(index, 'xid 62')[0]?.page).toBe('p/xid-62/');
});
