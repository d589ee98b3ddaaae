import { expect, test } from 'vitest';
import { compareReports } from '../../src/cli/compare-reports.ts';
import { atLeast } from '../../src/cli/present-report.ts';
import { joinPacks } from '../../src/cli/read-knowledge.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import type { Severity } from '../../src/core/severity.ts';
import { samplePack } from '../search/sample-pack.ts';

const finding = (key: string, severity: Severity, rest: Partial<Finding> = {}): Finding => ({
  key,
  id: `id-${key}`,
  title: key,
  severity,
  basis: 'seen',
  role: 'cause',
  action: 'none',
  summary: '',
  count: 1,
  first: null,
  last: null,
  subjects: [],
  explainedBy: [],
  evidence: [],
  fixes: [],
  verify: [],
  page: '',
  ...rest,
});

const report = (findings: readonly Finding[], rest: Partial<Report> = {}): Report => ({
  schema: 1,
  lang: 'en',
  tool: { name: 'analyze-logs', version: '0', pack: '0' },
  inputs: [],
  gpu: { verdict: 'unknown', reason: '', layers: [] },
  facts: [],
  findings,
  incidents: [],
  asks: [],
  timeline: { notes: [], first: null, last: null, density: [], entries: [] },
  unknown: [],
  diagnostics: [],
  stats: { bytes: 0, lines: 0, cells: 0, signatures: 0 },
  ...rest,
});

test('--min-severity leaves nothing behind that speaks of a hidden finding', () => {
  const where = { input: 'a', line: 1, offset: 0 };
  const whole = report(
    [finding('a', 'warning'), finding('b', 'error', { explainedBy: ['a'] }), finding('c', 'info')],
    {
      incidents: [
        { key: 'i', cause: 'a', action: 'none', findings: ['a', 'b'], first: null, last: null },
        { key: 'j', cause: 'c', action: 'none', findings: ['c'], first: null, last: null },
      ],
      timeline: {
        notes: [],
        first: null,
        last: null,
        density: [],
        entries: [
          { at: '1', finding: 'a', id: 'id-a', severity: 'warning', where },
          { at: '2', finding: 'b', id: 'id-b', severity: 'error', where },
        ],
      },
    },
  );
  const shown = atLeast(whole, 'error');
  expect(shown.findings).toMatchObject([{ key: 'b', explainedBy: [] }]);
  expect(shown.incidents).toMatchObject([{ key: 'i', cause: 'b', findings: ['b'] }]);
  expect(shown.timeline.entries).toMatchObject([{ finding: 'b' }]);
  expect(atLeast(whole, 'info')).toEqual(whole);
});

test('two reports are compared by key, then by id', () => {
  const before = report([
    finding('same', 'error'),
    finding('old', 'error', { id: 'moved' }),
    finding('gone', 'error'),
  ]);
  const after = report([
    finding('new', 'error', { id: 'moved' }),
    finding('same', 'warning'),
    finding('fresh', 'error'),
  ]);
  const { gone, fresh, kept } = compareReports(before, after);
  expect(gone.map(({ key }) => key)).toEqual(['gone']);
  expect(fresh.map(({ key }) => key)).toEqual(['fresh']);
  expect(kept.map((pair) => [pair.before.key, pair.after.key]).sort()).toEqual([
    ['old', 'new'],
    ['same', 'same'],
  ]);
});

test('facts that changed are told by key and subject', () => {
  const where = { input: 'a', line: 1, offset: 0 };
  const before = report([], {
    facts: [
      { key: 'driver.version', value: '515.65.01', where },
      { key: 'gpu.name', value: 'A100', subject: '0', where },
    ],
  });
  const after = report([], {
    facts: [
      { key: 'driver.version', value: '535.104.05', where },
      { key: 'gpu.name', value: 'A100', subject: '0', where },
      { key: 'torch.version', value: '2.1.0', where },
    ],
  });
  expect(compareReports(before, after).facts).toEqual([
    { key: 'driver.version', subject: '', before: '515.65.01', after: '535.104.05' },
    { key: 'torch.version', subject: '', before: null, after: '2.1.0' },
  ]);
});

test('own knowledge joins the package’s, and its entries count before them', () => {
  const [first, ...others] = samplePack.entries;
  const own = {
    ...samplePack,
    version: 'own',
    entries: first ? [{ ...first, severity: 'info' as const }] : [],
    tables: { mine: { columns: [], rows: [] } },
  };
  const joined = joinPacks([samplePack, own]);
  expect(joined.version).toBe('test+own');
  expect(joined.entries).toHaveLength(others.length + 1);
  expect(joined.entries.find(({ id }) => id === first?.id)?.severity).toBe('info');
  expect(Object.keys(joined.tables)).toEqual(['xid', 'mine']);
});
