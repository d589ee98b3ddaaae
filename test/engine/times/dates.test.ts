import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/report.ts';
import { parseTimeBound, type TimeBound } from '../../../src/core/stamp/time-bound.ts';
import { reportOf, stampsOf } from './timed-case.ts';

const bound = (text: string): TimeBound => {
  const found = parseTimeBound(text);
  if (found === null) throw new Error(`no time: ${text}`);
  return found;
};

const OOM = 'ERROR CUDA out of memory';
const notes = ({ timeline }: Report): string => timeline.notes.join('\n');
const two = (n: number): string => String(n).padStart(2, '0');

/** Lines at equal steps, each behind its stamp as `write` writes it. */
const lines = (count: number, from: number, step: number, write: (at: Date) => string): string[] =>
  Array.from({ length: count }, (_, i) => `${write(new Date(from + i * step))} INFO step ${i}`);

describe('day and month as two numbers', () => {
  const dayFirst = (at: Date): string =>
    `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()} ${at.toISOString().slice(11, 19)}`;

  it('are read by the dates of the file that have one reading', async () => {
    const report = await reportOf({
      'app.log': [`05/01/2026 10:00:00 ${OOM}`, '13/01/2026 10:00:00 INFO end'],
    });
    expect(stampsOf(report)).toEqual(['app.log:1 2026-01-05T10:00:00']);
    expect(report.diagnostics).toEqual([]);
  });

  it('are read so that days that follow each other do, and that is said', async () => {
    const report = await reportOf({
      'app.log': [
        ...lines(100, Date.UTC(2026, 0, 5), 3_600_000, dayFirst),
        `09/01/2026 05:00:00 ${OOM}`,
      ],
    });
    expect(stampsOf(report)).toEqual(['app.log:101 2026-01-09T05:00:00']);
    expect(notes(report)).toContain(
      'Dates of app.log are read as 2026-01-05, not 2026-05-01: the other way',
    );
  });

  it('are read so that they meet the other inputs, and that is said', async () => {
    const report = await reportOf({
      'app.log': [`05/01/2026 10:00:00 ${OOM}`],
      'run.log': ['2026-01-05 10:00:09 collective timed out'],
    });
    expect(stampsOf(report)[0]).toBe('app.log:1 2026-01-05T10:00:00');
    expect(notes(report)).toContain('which fits the other inputs');
  });

  it('are read month first where nothing tells, and the doubt is told with the input', async () => {
    const report = await reportOf({ 'app.log': [`05/01/2026 10:00:00 ${OOM}`] });
    expect(stampsOf(report)).toEqual(['app.log:1 2026-05-01T10:00:00']);
    expect(report.diagnostics).toMatchObject([
      {
        code: 'date-order',
        level: 'warning',
        where: { input: 'app.log' },
        message: expect.stringContaining('2026-05-01 may be 2026-01-05'),
      },
    ]);
  });

  it('without a year are settled alike', async () => {
    const report = await reportOf({
      'app.log': [`[05-01 10:00:00] ${OOM}`],
      'run.log': ['2026-01-05 10:00:09 collective timed out'],
    });
    expect(stampsOf(report)[0]).toBe('app.log:1 2026-01-05T10:00:00');
  });

  it('are cut to a span in the order that was settled', async () => {
    const files = {
      'app.log': [
        ...lines(100, Date.UTC(2026, 0, 5), 3_600_000, dayFirst),
        `09/01/2026 05:00:00 ${OOM}`,
      ],
    };
    const within = await reportOf(files, { since: bound('2026-01-09') });
    expect(within.findings).toHaveLength(1);
    const without = await reportOf(files, { until: bound('2026-01-08') });
    expect(without.findings).toEqual([]);
  });
});

describe('times of day without a date', () => {
  const clock = (at: Date): string => `[${at.toISOString().slice(11, 19)}]`;
  const night = [
    ...lines(100, Date.UTC(2026, 0, 5, 22), 60_000, clock),
    `[23:40:30] ${OOM}`,
    ...lines(100, Date.UTC(2026, 0, 5, 23, 41), 60_000, clock),
    '[01:20:30] ERROR collective timed out',
  ];

  it('are counted over midnight', async () => {
    const report = await reportOf({ 'app.log': night });
    expect(stampsOf(report)).toEqual(['app.log:101 T23:40:30', 'app.log:202 +1T01:20:30']);
    expect(report.timeline).toMatchObject({ first: 'T22:00:00', last: '+1T01:20:30' });
    expect(report.findings.map(({ id }) => id)).toEqual(['oom', 'hang']);
    expect(notes(report)).toContain('with the midnights between counted (+1)');
  });

  it('take their date from a dated line of the same file', async () => {
    const report = await reportOf({ 'app.log': ['2026-01-05 21:59:58 started', ...night] });
    expect(stampsOf(report)).toEqual([
      'app.log:102 2026-01-05T23:40:30',
      'app.log:203 2026-01-06T01:20:30',
    ]);
    expect(notes(report)).toContain('it is that of the dated lines around them');
  });

  it('take no date from a line that is of another time of day', async () => {
    const report = await reportOf({
      'app.log': ['2026-01-05 12:00:00 started', '[00:00:10] loading', `[00:00:12] ${OOM}`],
    });
    expect(stampsOf(report)).toEqual(['app.log:3 T00:00:12']);
  });

  it('go back by an hour at the end of daylight saving, not by a day', async () => {
    const report = await reportOf({
      'app.log': [
        ...lines(60, Date.UTC(2026, 9, 25, 2), 60_000, clock),
        ...lines(60, Date.UTC(2026, 9, 25, 2), 60_000, clock),
        `[03:00:30] ${OOM}`,
      ],
    });
    expect(stampsOf(report)).toEqual(['app.log:121 T03:00:30']);
    expect(notes(report)).toContain('daylight saving');
  });

  it('stand on an axis of their own beside dated inputs', async () => {
    const report = await reportOf({
      'app.log': [`[10:00:00] ${OOM}`],
      'run.log': ['2026-01-05 10:00:09 collective timed out'],
    });
    expect(report.timeline.entries.map(({ at }) => at)).toEqual([
      '2026-01-05T10:00:09',
      'T10:00:00',
    ]);
    expect(report.timeline).toMatchObject({
      first: '2026-01-05T10:00:09',
      last: '2026-01-05T10:00:09',
    });
  });

  it('are cut to a span counted from the end, and kept where a date is asked for', async () => {
    const ids = ({ findings }: Report): string[] => findings.map(({ id }) => id);
    expect(ids(await reportOf({ 'app.log': night }, { since: bound('1h') }))).toEqual(['hang']);
    expect(ids(await reportOf({ 'app.log': night }, { until: bound('1h') }))).toEqual(['oom']);
    const dated = await reportOf({ 'app.log': night }, { since: bound('2026-01-06') });
    expect(ids(dated)).toEqual(['oom', 'hang']);
    expect(notes(dated)).toContain('no time that can be compared');
  });
});

describe('the turn of the year', () => {
  const kern = (stamp: string, text: string): string => `${stamp} gpu-7 kernel: ${text}`;
  const files = {
    'kern.log': [
      kern('Dec 31 23:59:50', 'nvidia-link 0000:01:00 is down'),
      kern('Jan  1 00:00:10', 'NVRM: Xid (PCI:0000:01:00): 79'),
    ],
    'run.log': ['2026-01-01 00:01:00 INFO end'],
  };

  it('is where a span may begin and end', async () => {
    const since = await reportOf(files, { since: bound('2026-01-01') });
    expect(stampsOf(since)).toEqual(['kern.log:2 2026-01-01T00:00:10']);
    const until = await reportOf(files, { until: bound('2025-12-31') });
    expect(stampsOf(until)).toEqual(['kern.log:1 2025-12-31T23:59:50']);
  });

  it('puts the 29 of February into the leap year that is nearest', async () => {
    const report = await reportOf({
      'kern.log': [
        kern('Dec 30 10:00:00', 'nvidia-link 0000:01:00 is down'),
        kern('Feb 29 10:00:00', 'NVRM: Xid (PCI:0000:01:00): 79'),
      ],
      'run.log': ['2025-06-01 00:01:00 CUDA out of memory'],
    });
    expect(stampsOf(report).slice(0, 2)).toEqual([
      'kern.log:1 2023-12-30T10:00:00',
      'kern.log:2 2024-02-29T10:00:00',
    ]);
  });

  it('happens several times in a log of years', async () => {
    const months = Array.from({ length: 30 }, (_, i) => {
      const name = new Date(Date.UTC(2023, 5 + i)).toLocaleString('en', {
        month: 'short',
        timeZone: 'UTC',
      });
      return kern(`${name}  1 10:00:00`, `nvidia-link 0000:01:00 is down (${i})`);
    });
    const report = await reportOf({
      'kern.log': months,
      'run.log': ['2025-11-02 00:01:00 CUDA out of memory'],
    });
    expect(report.findings.find(({ id }) => id === 'link-down')).toMatchObject({
      first: '2023-06-01T10:00:00',
      last: '2025-11-01T10:00:00',
    });
  });
});

describe('daylight saving time', () => {
  const iso = (zone: number) => (at: Date) =>
    `${new Date(at.getTime() + zone * 60_000).toISOString().slice(0, 19)}+0${zone / 60}:00`;

  it('of stamps that state their zone moves nothing', async () => {
    const change = Date.UTC(2026, 9, 25, 1);
    const report = await reportOf({
      'run.log': [
        ...lines(60, change - 3_600_000, 60_000, iso(120)),
        `2026-10-25T02:59:59+02:00 ${OOM}`,
        ...lines(60, change, 60_000, iso(60)),
        '2026-10-25T02:59:59+01:00 ERROR collective timed out',
      ],
    });
    expect(report.findings.map(({ id, first }) => `${id} ${first}`)).toEqual([
      'oom 2026-10-25T02:59:59+02:00',
      'hang 2026-10-25T02:59:59+01:00',
    ]);
    expect(notes(report)).not.toContain('goes back');
  });

  it('leaves an hour of a span that is told twice', async () => {
    const local = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');
    const hour = (text: string): string[] => [
      ...lines(60, Date.UTC(2026, 9, 25, 2), 60_000, local),
      `2026-10-25 02:59:59 ${text}`,
    ];
    const report = await reportOf(
      { 'run.log': [...hour(OOM), ...hour('ERROR collective timed out')] },
      { since: bound('2026-10-25T02:30') },
    );
    expect(report.findings).toHaveLength(2);
    expect(notes(report)).toContain('daylight saving');
  });
});

describe('moments that a machine of today would doubt', () => {
  it.each(['1999-12-31 23:59:59', '2038-01-19 03:14:08', '2099-01-01 00:00:00'])(
    '%s is read as it stands',
    async (stamp) => {
      const report = await reportOf({ 'run.log': [`${stamp} ${OOM}`] });
      expect(stampsOf(report)).toEqual([`run.log:1 ${stamp.replace(' ', 'T')}`]);
      const span = await reportOf(
        { 'run.log': [`${stamp} ${OOM}`] },
        { since: bound(stamp.slice(0, 10)), until: bound(stamp.slice(0, 10)) },
      );
      expect(span.findings).toHaveLength(1);
    },
  );
});
