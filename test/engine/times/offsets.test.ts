import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/report.ts';
import { reportOf, stampsOf } from './timed-case.ts';

const xid = (pid: string | number, code = 79): string =>
  `NVRM: Xid (PCI:0000:01:00): ${code}, pid=${pid}, name=python3, Ch 00000008`;
const kernel = (stamp: string, text: string, host = 'gpu-7'): string =>
  `${stamp} ${host} kernel: ${text}`;

const moved = ({ timeline }: Report): boolean =>
  timeline.notes.some((note) => /tell of one event/.test(note));

describe('the offset between two files', () => {
  it('is solved from the words of the kernel that an agent passes on', async () => {
    const report = await reportOf({
      'kern.log': [kernel('May 19 07:00:20', xid(4242))],
      'agent.log': [`2026-05-18T23:00:20Z WARN kmsg: "${xid(4242)}" {severity=warn, seq=12}`],
    });
    expect(stampsOf(report)).toEqual([
      'agent.log:1 2026-05-18T23:00:20Z',
      'kern.log:1 2026-05-19T07:00:20+08:00',
    ]);
  });

  it('is solved from two events without a number, if they lie equally far apart', async () => {
    const none = "'<unknown>'";
    const report = await reportOf({
      'kern.log': [kernel('May 19 07:00:20', xid(none)), kernel('May 19 07:03:41', xid(none, 45))],
      'journal.txt': [
        kernel('2026-05-18T23:00:20Z', xid(none)),
        kernel('2026-05-18T23:03:41Z', xid(none, 45)),
      ],
    });
    expect(stampsOf(report)).toContain('kern.log:1 2026-05-19T07:00:20+08:00');
  });
});

describe('the offset between two files is left open', () => {
  const none = "'<unknown>'";
  const journal = (...lines: readonly (readonly [string, string])[]): string[] =>
    lines.map(([stamp, text]) => kernel(stamp, text));

  it.each([
    ['by one event without a number', [['23:00:20', xid(none)]]],
    [
      'by two that are of one burst',
      [
        ['23:00:20', xid(none)],
        ['23:00:20', xid(none, 45)],
      ],
    ],
    [
      'by an event that recurs',
      [
        ['23:00:20', xid(4242)],
        ['23:15:20', xid(4242)],
      ],
    ],
    [
      'by events that contradict each other',
      [
        ['23:00:20', xid(4242)],
        ['23:30:30', xid(4243)],
      ],
    ],
    ['by an event minutes off any zone', [['23:07:20', xid(4242)]]],
  ] as const)('%s', async (_, lines) => {
    const first = lines.map(([, text]) => text);
    const here = [...new Set(first)].map((text, i) => kernel(`May 19 07:00:${20 + i * 10}`, text));
    const report = await reportOf({
      'kern.log': here,
      'journal.txt': journal(
        ...lines.map(([time, text]) => [`2026-05-18T${time}Z`, text] as const),
      ),
    });
    expect(moved(report)).toBe(false);
    expect(stampsOf(report)).toContain('kern.log:1 2026-05-19T07:00:20');
  });

  it('by several alike on both sides, of which any may be any', async () => {
    const report = await reportOf({
      'kern.log': ['07:00:20', '07:15:20', '07:30:20'].map((time) =>
        kernel(`May 19 ${time}`, xid(4242)),
      ),
      'journal.txt': ['23:15:20', '23:30:20', '23:45:20'].map((time) =>
        kernel(`2026-05-18T${time}Z`, xid(4242)),
      ),
    });
    expect(moved(report)).toBe(false);
  });

  it('by an event of a flood, of which not every line is kept', async () => {
    const flood = Array.from({ length: 200 }, (_, i) =>
      kernel(
        `May 19 07:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
        xid(4242),
      ),
    );
    const report = await reportOf({
      'kern.log': flood,
      'journal.txt': [kernel('2026-05-18T23:00:20Z', xid(4242))],
    });
    expect(moved(report)).toBe(false);
  });

  it('by the same event of another host', async () => {
    const report = await reportOf({
      'kern.log': [kernel('May 19 07:00:20', xid(4242), 'gpu-7')],
      'journal.txt': [kernel('2026-05-18T23:00:20Z', xid(4242), 'gpu-8')],
    });
    expect(moved(report)).toBe(false);
  });
});

describe('a boot clock is not tied', () => {
  const lines = [
    'Linux version 6.8.0-40-generic (buildd@host) (gcc 13.2.0) #40-Ubuntu SMP',
    'NVRM: loading NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024',
    'nvidia-link 0000:01:00 is down',
  ];

  it('by what every boot says, though equally soon', async () => {
    const report = await reportOf({
      'dmesg.txt': lines.map((text, i) => `[${(i * 40).toFixed(6).padStart(12)}] ${text}`),
      'journal.txt': lines.map((text, i) =>
        kernel(`2026-05-19T07:00:${String(i * 20).padStart(2, '0')}Z`, text),
      ),
    });
    expect(stampsOf(report)[0]).toBe('dmesg.txt:3 boot+80.000s');
  });

  it('by one event without a number of its own', async () => {
    const none = xid("'<unknown>'");
    const report = await reportOf({
      'dmesg.txt': [`[ 5000.000000] ${none}`],
      'journal.txt': [kernel('2026-05-19T07:00:00Z', none)],
    });
    expect(stampsOf(report)[0]).toBe('dmesg.txt:1 boot+5000.000s');
  });
});
