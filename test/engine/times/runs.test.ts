import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/report/schema.ts';
import { reportOf } from './timed-case.ts';

const START = '(base) user@gpu-7:~/work$ python train.py --batch';
const FAILED = 'RuntimeError: CUDA out of memory';
const USED = 'Using device: cuda:0';

const found = (report: Awaited<ReturnType<typeof reportOf>>): readonly string[] =>
  report.findings.map(({ id, role }) => `${id} ${role}`);

describe('several runs in one file', () => {
  it('are listed with their places', async () => {
    const report = await reportOf({ 'run.log': [`${START} 8`, FAILED, `${START} 4`, FAILED] });
    expect(report.timeline.runs).toEqual([
      { kind: 'run', input: 'run.log', line: 1, at: null },
      { kind: 'run', input: 'run.log', line: 3, at: null },
    ]);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.timeline.notes).toContain('run.log holds 2 runs; the last begins at line 3.');
  });

  it('are not listed where there is only one', async () => {
    const report = await reportOf({ 'run.log': [`${START} 8`, FAILED] });
    expect(report.timeline).not.toHaveProperty('runs');
  });

  it('put what the last run died of first', async () => {
    const report = await reportOf({
      'run.log': [`${START} 8`, FAILED, `${START} 4`, 'collective timed out'],
    });
    expect(found(report)).toEqual(['hang cause', 'oom cause']);
  });

  it('take a finding back where the last run worked on the GPU without it', async () => {
    const report = await reportOf({
      'run.log': [`${START} 8`, FAILED, 'warning: falling back to CPU', `${START} 4`, USED, 'done'],
    });
    expect(found(report)).toEqual(['oom related', 'fallback related']);
    expect(report.incidents).toEqual([]);
    expect(report.gpu.verdict).toBe('used');
    expect(report.timeline.notes.join(' ')).toContain(
      'oom, fallback: only an earlier run shows it',
    );
  });

  it.each([
    ['the last run does not show the GPU', [`${START} 8`, FAILED, `${START} 4`, 'done']],
    [
      'the last run is of another program',
      [`${START} 8`, FAILED, '(base) user@gpu-7:~/work$ python check.py', USED],
    ],
    ['the last run shows it too', [`${START} 8`, FAILED, `${START} 4`, USED, FAILED]],
    ['it stands before any run', [FAILED, `${START} 8`, USED, `${START} 4`, USED]],
    ['the GPU was used by the earlier run only', [`${START} 8`, USED, FAILED, `${START} 4`, 'ok']],
  ])('keep it where %s', async (_, lines) => {
    const report = await reportOf({ 'run.log': lines });
    expect(found(report)).toEqual(['oom cause']);
  });
});
