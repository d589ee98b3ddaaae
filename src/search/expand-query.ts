/**
 * What people say, and the words that the pages have for it. Only for sayings whose meaning is
 * settled; a page's own words need no line here.
 */
const SAYINGS: readonly (readonly [saying: RegExp, words: string])[] = [
  [/\boom\b/i, 'out of memory'],
  [/\boom[ -]?kill/i, 'host memory RAM killed'],
  [/\bsegfault\b/i, 'segmentation fault'],
  [/爆显存|显存爆|炸显存|显存溢出|显存不够/, '显存不足 out of memory'],
  [/爆内存|内存爆|内存不够/, 'host 内存不足'],
  [/掉卡/, 'fallen off the bus'],
  [/显卡/, 'GPU'],
];

/** The query with the pages' words for what it says. */
export function expandQuery(query: string): string {
  const added = SAYINGS.filter(([saying]) => saying.test(query)).map(([, words]) => words);
  return [query, ...added].join(' ');
}
