import { expect, test } from 'vitest';
import { plainQuery } from '../../src/search/plain-query.ts';

test('a question stays as it is', () => {
  expect(plainQuery('libcudnn.so.9 not found')).toBe('libcudnn.so.9 not found');
  expect(plainQuery('显存不足怎么办')).toBe('显存不足怎么办');
  expect(plainQuery('torch 2.1.0+cu121 on sm_120')).toBe('torch 2.1.0+cu121 on sm_120');
});

test('moments, addresses and folders are left out; the last name of a path stays', () => {
  const line =
    '2026-01-05T10:02:11.123Z [ 1234.567890] /opt/venv/lib/python3.10/torch/cuda.py:52 at 0x7f8a1c2e';
  expect(plainQuery(line).split(/\s+/)).toEqual(['cuda.py:52', 'at']);
  expect(plainQuery('C:\\Users\\me\\run\\fbgemm.dll is missing')).toBe('fbgemm.dll is missing');
});

test('of a traceback the lines count that say what went wrong', () => {
  const frames = Array.from(
    { length: 40 },
    (_, at) => `  File "/srv/app/step${at}.py", line ${at}, in run`,
  );
  const text = ['Traceback (most recent call last):', ...frames, 'ValueError: bad head', ''];
  expect(plainQuery(text.join('\n'))).toBe('ValueError: bad head');
});

test('no more is searched than a few lines hold', () => {
  expect(plainQuery('word '.repeat(500)).length).toBeLessThanOrEqual(300);
  const many = Array.from({ length: 100 }, (_, at) => `error number ${at} of this program`);
  expect(plainQuery(many.join('\n')).length).toBeLessThanOrEqual(300);
  expect(plainQuery(many.join('\n'))).toContain('error number 99');
});
