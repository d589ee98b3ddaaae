import { expect, test } from 'vitest';
import { createSearchIndex, searchEntries } from '../../src/search/search-entries.ts';
import { samplePack } from './sample-pack.ts';

const index = createSearchIndex(samplePack);
const first = (query: string): string | undefined => searchEntries(index, query)[0]?.id;

test.each([
  ['driver too old', 'driver-too-old'],
  ['Driver version is insufficient', 'driver-too-old'],
  ['sm_120', 'no-kernel-image'],
  ['libcudnn.so.9', 'libcudnn-missing'],
  ['libcudnn', 'libcudnn-missing'],
  ['cudnn', 'libcudnn-missing'],
  ['no-kernel-image', 'no-kernel-image'],
  ['out of memory', 'cuda-out-of-memory'],
  ['xid 79', 'xid-79'],
  ['xid 62', 'xid-62'],
  ['fallen off the bus', 'xid-79'],
])('a search for "%s" finds %s first', (query, id) => {
  expect(first(query)).toBe(id);
});

test.each([
  ['驱动过旧', 'driver-too-old'],
  ['显存', 'cuda-out-of-memory'],
  ['显存不足怎么办', 'cuda-out-of-memory'],
  ['找不到cuDNN库', 'libcudnn-missing'],
  ['掉卡', 'xid-79'],
  ['卡', 'xid-79'],
])('a Chinese search for "%s" finds %s first', (query, id) => {
  expect(first(query)).toBe(id);
});

test('a line like one of the examples is found by it, with whatever stands round it', () => {
  const shown = 'F0813 math_functions.cu:79 Check failed: error == cudaSuccess (35 vs. 0)';
  const asked =
    'F0101 10:02:11.000000 77 math_functions.cu:79] Check failed: error == cudaSuccess (35 vs. 0)';
  const examplesOf = ({ id }: { readonly id: string }) => (id === 'driver-too-old' ? shown : '');
  const withExamples = createSearchIndex(samplePack, { examplesOf });
  expect(searchEntries(index, asked)[0]?.id).not.toBe('driver-too-old');
  expect(searchEntries(withExamples, asked)[0]?.id).toBe('driver-too-old');
});

test('a slip of the pen is forgiven in a word but not in a code', () => {
  expect(first('insuficient driver')).toBe('driver-too-old');
  expect(searchEntries(index, 'sm_121').map((hit) => hit.id)).toEqual(
    searchEntries(index, 'sm').map((hit) => hit.id),
  );
});

test('hits speak the language asked for and hold no empty placeholders', () => {
  const [hit] = searchEntries(index, 'driver-too-old', { lang: 'zh-cn' });
  expect(hit).toMatchObject({ title: 'NVIDIA 驱动版本过旧', severity: 'critical' });
  expect(searchEntries(index, 'driver-too-old')[0]?.summary).toBe(
    'Driver in use is older than needed.',
  );
  expect(searchEntries(index, 'libcudnn')[0]?.summary).not.toContain('{');
});

test('a search for nothing known finds nothing', () => {
  expect(searchEntries(index, 'quaternion')).toEqual([]);
  expect(searchEntries(index, '')).toEqual([]);
  expect(searchEntries(index, '？！')).toEqual([]);
});

test('the limit holds', () => {
  expect(searchEntries(index, 'gpu driver xid', { limit: 2 })).toHaveLength(2);
});
