import { expect, test } from 'vitest';
import { tokenizeQuery, tokenizeText } from '../../src/search/tokenize.ts';

test('codes stay whole and are there in parts', () => {
  expect(tokenizeText('sm_120')).toEqual(['sm_120', 'sm', '120']);
  expect(tokenizeText('libcudnn.so.9:')).toEqual(['libcudnn.so.9', 'libcudnn', 'so', '9']);
  expect(tokenizeText('torch 2.1.0+cu121')).toEqual(
    expect.arrayContaining(['torch', '2.1.0+cu121', 'cu121', '121']),
  );
  expect(tokenizeQuery('cudaErrorNoDevice')).toEqual([
    'cudaerrornodevice',
    'cuda',
    'error',
    'no',
    'device',
  ]);
});

test('full-width characters and letter case do not matter', () => {
  expect(tokenizeQuery('ＣＵＤＡ Error')).toEqual(tokenizeQuery('cuda error'));
});

test('Chinese runs become pairs, a lone character stays', () => {
  expect(tokenizeQuery('驱动过旧')).toEqual(['驱动', '动过', '过旧']);
  expect(tokenizeQuery('卡')).toEqual(['卡']);
});

test('in the index every Chinese character begins a token', () => {
  expect(tokenizeText('掉卡')).toEqual(['掉卡', '卡']);
  expect(tokenizeText('卡')).toEqual(['卡']);
});
