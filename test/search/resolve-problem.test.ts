import { expect, test } from 'vitest';
import { listProblems, problemsOfCode, resolveProblem } from '../../src/search/resolve-problem.ts';
import { samplePack } from './sample-pack.ts';

test('an entry is found by its id', () => {
  expect(resolveProblem(samplePack, 'driver-too-old')?.texts.en.title).toBe(
    'NVIDIA driver too old',
  );
  expect(resolveProblem(samplePack, 'no-such-problem')).toBeNull();
});

test('a catalog row speaks through the catalog entry and has the severity of its column', () => {
  expect(resolveProblem(samplePack, 'xid-62')).toMatchObject({
    severity: 'critical',
    page: 'driver/xid/#62',
    texts: {
      en: {
        title: 'Xid 62: Internal micro-controller halt',
        fixes: [{ do: 'Read about Internal micro-controller halt.' }],
      },
      'zh-cn': { title: 'Xid 62：Internal micro-controller halt' },
    },
  });
  expect(resolveProblem(samplePack, 'xid-43')?.severity).toBe('info');
});

test('a row with an entry of its own speaks through that entry', () => {
  const problem = resolveProblem(samplePack, 'xid-79');
  expect(problem?.texts.en.title).toBe('GPU has fallen off the bus');
  expect(problem?.columns).toMatchObject({ code: '79', severity: 'fatal' });
  expect(listProblems(samplePack).filter((each) => each.id === 'xid-79')).toHaveLength(1);
});

test('a bare code is looked up in the catalogs', () => {
  expect(problemsOfCode(samplePack, '62').map((problem) => problem.id)).toEqual(['xid-62']);
  expect(problemsOfCode(samplePack, '999')).toEqual([]);
});
