import { describe, expect, it } from 'vitest';
import { parseTimeBound, type TimeBound } from '../../../src/core/stamp/time-bound.ts';
import { formats } from '../../../src/report/registry.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { reportOf, stampsOf } from './timed-case.ts';

const bound = (text: string): TimeBound => {
  const found = parseTimeBound(text);
  if (found === null) throw new Error(`no time: ${text}`);
  return found;
};

const log = [
  '2026-01-05 10:00:00 INFO start',
  '2026-01-05 10:00:10 RuntimeError: CUDA out of memory',
  '2026-01-05 11:00:00 RuntimeError: CUDA out of memory',
  '2026-01-05 11:30:30 collective timed out',
  '2026-01-05 12:00:00 INFO end',
];

const ids = (report: Awaited<ReturnType<typeof reportOf>>): readonly string[] =>
  report.findings.map(({ id, count }) => `${id} ${count}`);

describe('a time on the command line', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['1d12h', 129_600_000],
  ])('%s is counted back from the end', (text, ms) => {
    expect(parseTimeBound(text)).toEqual({ kind: 'before-end', ms });
  });

  it.each([
    ['2026-01-05', Date.UTC(2026, 0, 5), null],
    ['2026-01-05T10:02', Date.UTC(2026, 0, 5, 10, 2), null],
    ['2026-01-05 10:02:11', Date.UTC(2026, 0, 5, 10, 2, 11), null],
    ['2026-01-05T10:02:11+08:00', Date.UTC(2026, 0, 5, 2, 2, 11), 480],
    ['2026-01-05T10:02:11Z', Date.UTC(2026, 0, 5, 10, 2, 11), 0],
  ])('%s is a moment', (text, ms, zone) => {
    expect(parseTimeBound(text)).toMatchObject({ kind: 'at', at: { ms, zone } });
  });

  it.each(['', 'yesterday', '10:02', '2026-13-01', '2026-01-05T10:02 or so', '30', '5 m'])(
    '%j is none',
    (text) => {
      expect(parseTimeBound(text)).toBeNull();
    },
  );
});

describe('a report of a span', () => {
  it('holds the findings, evidence and timeline since a moment', async () => {
    const report = await reportOf({ 'run.log': log }, { since: bound('2026-01-05T11:00') });
    expect(ids(report)).toEqual(['oom 1', 'hang 1']);
    expect(stampsOf(report)).toEqual([
      'run.log:3 2026-01-05T11:00:00',
      'run.log:4 2026-01-05T11:30:30',
    ]);
    expect(report.timeline).toMatchObject({
      first: '2026-01-05T11:00:00',
      last: '2026-01-05T12:00:00',
    });
    expect(report.timeline.notes[0]).toBe(
      'Only what happened since 2026-01-05T11:00:00 is reported.',
    );
    expect(report.inputs[0]).toMatchObject({ first: '2026-01-05T10:00:00', lines: 5 });
  });

  it('is said to be one in every format, though nothing is left to show', async () => {
    const report = await reportOf({ 'run.log': log }, { since: bound('2027-01-01') });
    expect(report.timeline.span).toEqual({ since: '2027-01-01T00:00:00', until: null });
    expect(reportSchema.parse(report)).toEqual(report);
    for (const id of ['text', 'markdown', 'html']) {
      const format = formats.find((each) => each.id === id);
      const text = format?.render(report, { width: 100, color: false, verbose: false });
      expect(text).toContain('Only what happened since 2027-01-01T00:00:00 is reported.');
    }
  });

  it('counts back from the last stamp of all inputs', async () => {
    const files = { 'run.log': log, 'late.log': ['2026-01-05 12:20:00 INFO end'] };
    expect(ids(await reportOf(files, { since: bound('1h') }))).toEqual(['hang 1']);
    expect(ids(await reportOf(files, { until: bound('90m') }))).toEqual(['oom 1']);
  });

  it('ends with the last second of the minute or day that is named', async () => {
    const until = (text: string) => reportOf({ 'run.log': log }, { until: bound(text) });
    expect(ids(await until('2026-01-05T10:00'))).toEqual(['oom 1']);
    expect(ids(await until('2026-01-05'))).toEqual(['oom 2', 'hang 1']);
    expect(ids(await until('2026-01-04'))).toEqual([]);
  });

  it('compares moments where both sides state a zone, clock faces where one does not', async () => {
    const zoned = ['2026-01-05T10:00:00+08:00 CUDA out of memory'];
    const since = (text: string) => reportOf({ 'run.log': zoned }, { since: bound(text) });
    expect(ids(await since('2026-01-05T03:00:00Z'))).toEqual([]);
    expect(ids(await since('2026-01-05T02:00:00Z'))).toEqual(['oom 1']);
    expect(ids(await since('2026-01-05T10:00:00'))).toEqual(['oom 1']);
    expect(ids(await since('2026-01-05T10:00:01'))).toEqual([]);
  });

  it('keeps what has no time, and says so', async () => {
    const report = await reportOf(
      { 'run.log': log, 'bare.log': 'CUDA out of memory\n' },
      { since: bound('2026-01-06') },
    );
    expect(report.findings.flatMap(({ evidence }) => evidence)).toMatchObject([
      { where: { input: 'bare.log' } },
    ]);
    expect(report.timeline.notes.join(' ')).toContain('1 lines of evidence have no time');
  });

  it('applies to nothing where no input has a clock', async () => {
    const report = await reportOf({ 'bare.log': 'CUDA out of memory\n' }, { since: bound('1h') });
    expect(ids(report)).toEqual(['oom 1']);
    expect(report.timeline.notes[0]).toContain('not applied');
  });

  it('says where a count is a lower bound, and where it cannot tell', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => {
      const at = new Date(Date.UTC(2026, 0, 5) + i * 10_000);
      return `${at.toISOString().slice(0, 19)} CUDA out of memory`;
    });
    const part = await reportOf({ 'run.log': many }, { since: bound('4h') });
    expect(part.findings[0]?.count).toBeLessThan(1441);
    expect(part.timeline.notes.join(' ')).toContain('Of oom not every line was kept');
    const gap = await reportOf(
      { 'run.log': many },
      { since: bound('2026-01-05T03:00:00'), until: bound('2026-01-05T03:00:00') },
    );
    expect(gap.findings).toEqual([]);
    expect(gap.timeline.notes.join(' ')).toContain('oom: seen before and after that span');
  });
});
