import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { Report, ReportedRun, Timeline, TimelineEntry } from '../../src/core/report.ts';
import { format } from '../../src/report/formats/text.ts';
import { at, emptyReport, finding, seen } from './samples/parts.ts';

/** A time of the fifth of January 2026. */
const day = (time: string): string => `2026-01-05T${time}`;

const entry = (of: Finding, line: number, stamp: string): TimelineEntry => ({
  at: stamp,
  finding: of.key,
  id: of.id,
  severity: of.severity,
  where: at('run.log', line),
});

const oom = finding('oom', { evidence: [seen('run.log', 1, 'out of memory')] });
const hang = finding('hang', { evidence: [seen('run.log', 2, 'timed out')] });

const run = (kind: ReportedRun['kind'], line: number, stamp: string | null): ReportedRun => ({
  kind,
  input: 'run.log',
  line,
  at: stamp,
});

const even = (slices: number, lines = 10): number[] => new Array<number>(slices).fill(lines);

function timelineOf(
  timeline: Partial<Timeline>,
  { findings = [oom, hang], width = 80 }: { findings?: readonly Finding[]; width?: number } = {},
): readonly string[] {
  const report: Report = {
    ...emptyReport,
    findings,
    timeline: {
      notes: [],
      first: day('10:00:00'),
      last: day('11:00:00'),
      density: even(60),
      entries: [],
      ...timeline,
    },
    stats: { ...emptyReport.stats, lines: 100 },
  };
  const lines = format.render(report, { width, color: false, verbose: false }).split('\n');
  const start = lines.findIndex((line) => line.startsWith('TIMELINE'));
  return start < 0 ? [] : lines.slice(start, lines.indexOf('', start));
}

describe('the bar of the timeline', () => {
  const entries = [entry(oom, 1, day('10:10:00')), entry(hang, 2, day('10:20:00'))];

  it('is even for a log that is, in whatever width', () => {
    for (let width = 60; width <= 120; width++) {
      const [axis = ''] = timelineOf({ entries }, { width });
      const bar = /\|(.*)\|/.exec(axis)?.[1] ?? '';
      expect(bar).toMatch(/^#{8,}$/);
      expect(axis.length).toBeLessThanOrEqual(width);
    }
  });

  it('says what it shows where there is room', () => {
    expect(timelineOf({ entries })[0]).toMatch(
      /^TIMELINE {2}2026-01-05 {2}10:00:00 \|#+\| 11:00:00 {2}log lines$/,
    );
  });

  it('shows where it was quiet and where it was not', () => {
    const density = [...even(20, 30), ...even(20, 0), ...even(20, 5)];
    const bar = /\|(.*)\|/.exec(timelineOf({ entries, density })[0] ?? '')?.[1] ?? '';
    expect(bar).toMatch(/^#+:? +\.+$/);
  });

  it('says a year once, and a date with each stamp where days differ', () => {
    const later = [entry(oom, 1, '2026-01-05T10:10:00'), entry(hang, 2, '2026-03-05T10:20:00')];
    const [axis, first, second] = timelineOf({
      entries: later,
      last: '2026-03-05T10:20:00',
    });
    expect(axis).toMatch(/^TIMELINE {2}2026 {2}01-05 10:00:00 \|#+\| 03-05 10:20:00$/);
    expect(first).toBe('  01-05 10:10:00  error  oom   run.log:1');
    expect(second).toBe('  03-05 10:20:00  error  hang  run.log:2');
  });

  it('spans years', () => {
    const [axis] = timelineOf({ entries, first: '2023-05-01T00:00:00', last: day('11:00:00') });
    expect(axis).toMatch(/^TIMELINE {2}2023-05-01 00:00:00 \|#+\| 2026-01-05 11:00:00$/);
  });

  it('is left out of a moment, and the parts of a second are written', () => {
    const moment = { first: day('10:00:00.100'), last: day('10:00:00.900') };
    const lines = timelineOf({
      ...moment,
      density: [],
      entries: [entry(oom, 1, day('10:00:00.300')), entry(hang, 2, day('10:00:00.500'))],
    });
    expect(lines[0]).toBe('TIMELINE  2026-01-05 10:00:00.100 to 10:00:00.900');
    expect(lines[1]).toBe('  10:00:00.300  error  oom   run.log:1');
  });
});

describe('the rows of the timeline', () => {
  it('count what was seen, not what the report holds of it', () => {
    const often = { ...oom, count: 4812 };
    const rows = timelineOf(
      {
        entries: [
          ...['10:10:00', '10:10:01', '10:40:00'].map((time, i) => entry(often, i, day(time))),
          entry(hang, 9, day('10:50:00')),
        ],
      },
      { findings: [often, hang] },
    );
    expect(rows[1]).toBe('  10:10:00  error  oom   run.log:0  4,812 times, until 10:40:00');
  });

  it('give no count where only part of a finding is in a row', () => {
    const often = { ...oom, count: 4812 };
    const rows = timelineOf(
      {
        entries: [
          entry(often, 1, day('10:10:00')),
          entry(often, 2, day('10:11:00')),
          entry(hang, 9, day('10:20:00')),
          entry(often, 11, day('10:30:00')),
        ],
      },
      { findings: [often, hang] },
    );
    expect(rows.slice(1)).toEqual([
      '  10:10:00  error  oom   run.log:1   until 10:11:00',
      '  10:20:00  error  hang  run.log:9',
      '  10:30:00  error  oom   run.log:11',
    ]);
  });

  it('name what else a line shows', () => {
    const rows = timelineOf({
      entries: [
        entry(oom, 1, day('10:10:00')),
        entry(hang, 1, day('10:10:00')),
        entry(oom, 5, day('10:20:00')),
        entry(hang, 5, day('10:20:00')),
        entry(hang, 7, day('10:30:00')),
      ],
    });
    expect(rows.slice(1)).toEqual([
      '  10:10:00  error  oom   run.log:1  2 times, until 10:20:00, with hang',
      '  10:30:00  error  hang  run.log:7',
    ]);
  });

  it('are parted by starts, each of which is told once', () => {
    const rows = timelineOf({
      entries: [entry(oom, 3, day('10:10:00')), entry(oom, 9, day('10:40:00'))],
      runs: [
        run('boot', 1, day('10:00:00')),
        run('restart', 5, day('10:20:00')),
        run('restart', 7, day('10:30:00')),
        run('run', 20, null),
      ],
    });
    expect(rows.slice(1)).toEqual([
      '  10:00:00         machine boots  run.log:1',
      '  10:10:00  error  oom            run.log:3',
      '  10:30:00         restart        run.log:7  2 times',
      '  10:40:00  error  oom            run.log:9',
    ]);
  });

  it('give up remarks, then places, where it is narrow', () => {
    const long = finding('a-problem-with-a-rather-long-name', { role: 'symptom' });
    const entries = [entry(oom, 1, day('10:10:00')), entry(long, 2, day('10:20:00'))];
    const findings = [oom, long];
    for (const width of [40, 50, 60, 80]) {
      const lines = timelineOf({ entries }, { findings, width });
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.join('\n')).toMatch(/ 10:20:00 {2}error\s+a-problem-with-a-rather-long-name/);
    }
    expect(timelineOf({ entries }, { findings, width: 80 })[2]).toContain('symptom');
    expect(timelineOf({ entries }, { findings, width: 60 })[2]).not.toContain('symptom');
  });

  it('of times of day show the midnight between', () => {
    const rows = timelineOf({
      first: 'T22:00:00',
      last: '+1T00:31:02',
      entries: [entry(oom, 1, 'T23:59:59'), entry(hang, 2, '+1T00:00:05')],
    });
    expect(rows[0]).toMatch(/^TIMELINE {2}22:00:00 \|#+\| \+1 d 00:31:02/);
    expect(rows.slice(1)).toEqual([
      '  23:59:59       error  oom   run.log:1',
      '  +1 d 00:00:05  error  hang  run.log:2',
    ]);
  });
});

describe('who was first', () => {
  it('is said with its machine', () => {
    const report: Report = {
      ...emptyReport,
      findings: [oom],
      incidents: [
        {
          key: 'incident',
          cause: oom.key,
          action: 'none',
          findings: [oom.key],
          first: null,
          last: null,
          firstSubject: { kind: 'gpu', name: '0000:c1:00', host: 'gpu-8', at: day('10:00:00Z') },
        },
      ],
      stats: { ...emptyReport.stats, lines: 1 },
    };
    expect(format.render(report, { width: 80, color: false, verbose: false })).toContain(
      'First to fail: GPU 0000:c1:00 (gpu-8), at 2026-01-05 10:00:00 UTC.',
    );
  });
});
