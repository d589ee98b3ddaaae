import { describe, expect, it } from 'vitest';
import { reportOf, stampsOf } from './timed-case.ts';

const XID = 'NVRM: Xid (PCI:0000:01:00): 79, pid=4242, GPU has fallen off the bus.';
const kernel = (stamp: string, text = XID): string => `${stamp} gpu-7 kernel: ${text}`;

describe('the year of stamps that state none', () => {
  it('turns forward from December to January', async () => {
    const report = await reportOf(
      {
        'kern.log': [
          kernel('Dec 31 23:59:50'),
          kernel('Jan  1 00:00:10'),
          kernel('Dec 31 23:59:59', `${XID} (late)`),
          kernel('Jan  1 00:00:20', `${XID} (again)`),
        ],
      },
      { year: 2025 },
    );
    expect(stampsOf(report)).toEqual([
      'kern.log:1 2025-12-31T23:59:50',
      'kern.log:2 2026-01-01T00:00:10',
      'kern.log:3 2025-12-31T23:59:59',
      'kern.log:4 2026-01-01T00:00:20',
    ]);
    expect(report.findings[0]).toMatchObject({ last: '2026-01-01T00:00:20' });
    expect(report.timeline.notes.join(' ')).toContain('The year turns in kern.log');
  });

  it('orders the two sides of New Year even where no year is known', async () => {
    const report = await reportOf({
      'kern.log': [kernel('Dec 31 23:59:50'), kernel('Jan  1 00:00:10')],
    });
    expect(report.timeline).toMatchObject({
      first: '--12-31T23:59:50',
      last: '--01-01T00:00:10',
    });
  });

  it('comes from the nearest dated log, the end of the file counting as well', async () => {
    const report = await reportOf({
      'kern.log': [kernel('Dec 30 10:00:00'), kernel('Jan  2 10:00:00')],
      'run.log': ['2026-01-02 10:00:05 CUDA out of memory'],
    });
    expect(stampsOf(report).slice(0, 2)).toEqual([
      'kern.log:1 2025-12-30T10:00:00',
      'kern.log:2 2026-01-02T10:00:00',
    ]);
  });

  it('is a leap year where there is a 29 February', async () => {
    const report = await reportOf({
      'kern.log': [kernel('Feb 29 10:00:00')],
      'run.log': ['2025-01-02 10:00:05 CUDA out of memory'],
    });
    expect(stampsOf(report)[0]).toBe('kern.log:1 2024-02-29T10:00:00');
  });
});

describe('the zone of stamps that state none', () => {
  it('is solved from a UTC time in the file', async () => {
    const report = await reportOf({
      'kern.log': [
        kernel('May 19 07:00:11', '[   10.0] audit: type=1400 audit(1779166810.500:4): apparmor'),
        kernel('May 19 07:00:20'),
      ],
    });
    expect(stampsOf(report)).toEqual(['kern.log:2 2026-05-19T07:00:20+02:00']);
    expect(report.timeline.notes.join(' ')).toContain('kern.log:1 holds a UTC time');
  });

  it('is solved from an event that another file holds with its zone', async () => {
    const report = await reportOf({
      'kern.log': [kernel('May 19 07:00:20')],
      'journal.txt': [kernel('2026-05-18T23:00:20Z')],
    });
    expect(stampsOf(report)).toEqual([
      'journal.txt:1 2026-05-18T23:00:20Z',
      'kern.log:1 2026-05-19T07:00:20+08:00',
    ]);
    expect(report.timeline.notes.join(' ')).toContain(
      'kern.log:1 and journal.txt:1 tell of one event, which makes it UTC+08:00',
    );
  });

  it('is solved within a file, where one logger of a program states it and the other does not', async () => {
    const report = await reportOf({
      'run.log': [
        'E0000 00:00:1738697930.123456 42 cuda_dnn.cc:8579] CUDA out of memory',
        '2025-02-04 20:38:50.124000: W x.cc:1] collective timed out',
        '2025-02-04 20:39:50.000000: I x.cc:1] falling back to CPU',
      ],
    });
    expect(stampsOf(report)).toEqual([
      'run.log:1 2025-02-04T19:38:50.123Z',
      'run.log:2 2025-02-04T20:38:50.124+01:00',
      'run.log:3 2025-02-04T20:39:50.000+01:00',
    ]);
    expect(report.timeline.notes).toEqual([
      'Stamps of run.log without a zone are UTC+01:00: run.log:2 stands beside run.log:1, which states one.',
    ]);
  });

  it('is not solved within a file where lines beside each other are minutes apart', async () => {
    const report = await reportOf({
      'run.log': [
        '2025-02-04T19:38:50Z CUDA out of memory',
        '2025-02-04 20:42:50 collective timed out',
      ],
    });
    expect(stampsOf(report)[1]).toBe('run.log:2 2025-02-04T20:42:50');
    expect(report.timeline.notes.join(' ')).toContain('how the two lie to each other');
  });

  it('is not solved where two other files tell differently', async () => {
    const report = await reportOf({
      'kern.log': [kernel('May 19 07:00:20'), kernel('May 19 07:01:20', `${XID} (48)`)],
      'a.txt': [kernel('2026-05-18T23:00:20Z')],
      'b.txt': [kernel('2026-05-19T05:01:20Z', `${XID} (48)`)],
    });
    expect(stampsOf(report)).toContain('kern.log:1 2026-05-19T07:00:20');
  });

  it('is not solved from what each run of a program prints', async () => {
    const said = [
      'ERROR CUDA out of memory. Tried to allocate 20.00 MiB',
      'ERROR collective timed out',
    ];
    const report = await reportOf({
      'ten.log': said.map((text, i) => `2026-01-05 10:00:0${i} ${text}`),
      'eleven.log': said.map((text, i) => `2026-01-05 11:00:0${i} ${text}`),
    });
    expect(stampsOf(report)[0]).toBe('eleven.log:1 2026-01-05T11:00:00');
  });

  it('is not solved from a hardware clock that may run in local time', async () => {
    const report = await reportOf({
      'kern.log': [
        kernel(
          'May 19 05:00:03',
          'rtc_cmos 00:01: setting system clock to 2026-05-19T05:00:00 UTC (1779166800)',
        ),
        kernel('May 19 05:00:20'),
      ],
    });
    expect(stampsOf(report)).toEqual(['kern.log:2 2026-05-19T05:00:20']);
  });

  it('moves a clock by whole hours where two files without zone hold one event', async () => {
    const report = await reportOf({
      'a.log': [kernel('May 19 07:00:20')],
      'b.log': [kernel('May 18 23:00:20'), kernel('May 18 23:01:00', `${XID} More`)],
    });
    expect(stampsOf(report)).toEqual([
      'a.log:1 --05-19T07:00:20',
      'b.log:1 --05-19T07:00:20',
      'b.log:2 --05-19T07:01:00',
    ]);
    expect(report.timeline.notes.join(' ')).toContain('times of b.log were moved by +08:00');
  });

  it.each([
    ['no whole quarter of an hour', '23:04:20', XID, 'gpu-7'],
    ['another host', '23:00:20', XID, 'gpu-8'],
    ['another event', '23:00:20', XID.replace('4242', '99'), 'gpu-7'],
    ['a text that says little', '23:00:20', 'CUDA out of memory', 'gpu-7'],
  ])('is left open by %s', async (_, time, text, host) => {
    const here = text.startsWith('CUDA') ? text : XID;
    const report = await reportOf({
      'a.log': [kernel('May 19 07:00:20', here)],
      'b.log': [`May 18 ${time} ${host} kernel: ${text}`],
    });
    expect(stampsOf(report)[1]).toBe(`b.log:1 --05-18T${time}`);
    expect(report.timeline.notes.join(' ')).not.toContain('moved');
  });

  it('is left as the user gave it', async () => {
    const report = await reportOf(
      { 'a.log': [kernel('2026-05-19 07:00:20')], 'b.log': [kernel('2026-05-18T23:00:20Z')] },
      { zone: 60 },
    );
    expect(stampsOf(report)[0]).toBe('a.log:1 2026-05-19T07:00:20+01:00');
  });
});

describe('a clock that goes back', () => {
  const hour = (day: string, from: number): string[] =>
    Array.from(
      { length: 40 },
      (_, i) => `2026-10-25 ${day}:${String(from + (i >> 2)).padStart(2, '0')}:00 INFO step ${i}`,
    );

  it('is told, with its place, and daylight saving is asked about', async () => {
    const report = await reportOf({ 'run.log': [...hour('02', 49), ...hour('02', 0)] });
    expect(report.timeline.notes.join(' ')).toMatch(
      /goes back by 0:5\d:00 at run\.log:4\d, from .*: the end of daylight saving time\?/,
    );
  });

  it('is not told of the disorder of several writers, nor of one old line', async () => {
    const lines = hour('02', 0);
    lines[20] = '2026-10-25 01:00:00 INFO from the archive';
    lines[30] = '2026-10-25 02:05:00 INFO late';
    const report = await reportOf({ 'run.log': lines });
    expect(report.timeline.notes.join(' ')).not.toContain('goes back');
  });
});
