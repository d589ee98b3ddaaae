import { expect, test } from 'vitest';
import { checkBacktracking } from '../../src/pack/regex/backtracking.ts';

test.each(['(?:a+)+b', '(?:\\w+\\s?)*x', '(?:a|a)*b', '(?:a?a?)*b', '(?:\\w{1,40}){1,40}!'])(
  '%s backtracks exponentially',
  (pattern) => {
    expect(checkBacktracking(pattern, '')).toMatch(/exponentially/);
  },
);

test('more than the square of the length is refused', () => {
  expect(checkBacktracking('\\s*\\s*\\s*x', '')).toMatch(/power 4/);
});

test.each([
  'CUDA error: out of memory',
  '(?<library>libcudnn\\w{0,40}\\.so[.\\d]{0,20}): cannot open shared object file',
  'error .* failed',
  '(?:\\[\\d{1,9}\\] ){0,3}error',
  'from .{0,200} to .{0,200} failed',
])('%s passes', (pattern) => {
  expect(checkBacktracking(pattern, '')).toBeNull();
});
