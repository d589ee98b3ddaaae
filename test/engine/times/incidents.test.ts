import { describe, expect, it } from 'vitest';
import { redactReport } from '../../../src/report/redact.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { reportOf } from './timed-case.ts';

const xid = (stamp: string, pci: string, host = 'gpu-7'): string =>
  `${stamp} ${host} kernel: NVRM: Xid (PCI:${pci}): 79, GPU has fallen off the bus.`;
const link = (stamp: string, pci: string, host = 'gpu-7'): string =>
  `${stamp} ${host} kernel: nvidia-link ${pci} is down`;

const groups = (report: Awaited<ReturnType<typeof reportOf>>): readonly (readonly string[])[] =>
  report.incidents.map(({ findings }) =>
    findings.map((key) => {
      const finding = report.findings.find((each) => each.key === key);
      return `${finding?.id} ${finding?.subjects}`;
    }),
  );

describe('causes of one GPU within a minute', () => {
  it('are one incident', async () => {
    const report = await reportOf({
      'kern.log': [
        link('2026-05-19T07:00:00Z', '0000:c1:00'),
        xid('2026-05-19T07:00:30Z', '0000:c1:00'),
      ],
    });
    expect(groups(report)).toEqual([['link-down 0000:c1:00', 'xid 0000:c1:00']]);
    expect(report.incidents[0]).toMatchObject({
      cause: report.findings[0]?.key,
      first: '2026-05-19T07:00:00Z',
      last: '2026-05-19T07:00:30Z',
    });
  });

  it.each([
    ['of two GPUs', link('2026-05-19T07:00:00Z', '0000:a1:00')],
    ['an hour apart', link('2026-05-19T08:00:00Z', '0000:c1:00')],
    ['of two hosts', link('2026-05-19T07:00:00Z', '0000:c1:00', 'gpu-8')],
    ['without a time', 'nvidia-link 0000:c1:00 is down'],
  ])('are two incidents when %s', async (_, line) => {
    const report = await reportOf({
      'kern.log': [xid('2026-05-19T07:00:30Z', '0000:c1:00')],
      'other.log': [line],
    });
    expect(groups(report)).toHaveLength(2);
  });
});

describe('who failed first', () => {
  const hang = (time: string, rank: number): string =>
    `[rank${rank}]: 2026-05-19 07:00:${time} collective timed out`;

  it('is the rank with the earliest stamp, whatever the order of the files', async () => {
    const files = { 'a.log': [hang('09', 0), hang('11', 1)], 'b.log': [hang('05', 3)] };
    const expected = { kind: 'rank', name: '3', at: '2026-05-19T07:00:05' };
    const forth = await reportOf(files);
    const back = await reportOf(Object.fromEntries(Object.entries(files).reverse()));
    expect(forth.incidents[0]?.firstSubject).toEqual(expected);
    expect(back.incidents[0]?.firstSubject).toEqual(expected);
  });

  it('is the host where lines name several', async () => {
    const report = await reportOf({
      'all.log': [
        '2026-05-19T07:00:03Z gpu-8 train[7]: collective timed out',
        '2026-05-19T07:00:05Z gpu-7 train[7]: collective timed out',
      ].map((line) => line.replace(/ train.*?: /, ' kernel: ')),
    });
    expect(report.incidents[0]?.firstSubject).toMatchObject({ kind: 'host', name: 'gpu-8' });
    expect(reportSchema.parse(report)).toEqual(report);
    const redacted = redactReport(report);
    const name = redacted.incidents[0]?.firstSubject?.name;
    expect(name).toMatch(/^<host-\d>$/);
    expect(redacted.findings[0]?.evidence[0]?.text).toContain(name);
  });

  it.each([
    ['the stamps are equal', ['05', '05']],
    ['one of them has none', ['05', null]],
  ])('is not said where %s', async (_, [one, other]) => {
    const lines = [hang(one ?? '', 0), other === null ? '' : hang(other ?? '', 1)];
    const bare = other === null ? ['[rank1]: collective timed out'] : [];
    const report = await reportOf({ 'bare.log': bare, 'a.log': lines });
    expect(report.incidents[0]).not.toHaveProperty('firstSubject');
  });

  it('is not said of one rank alone', async () => {
    const report = await reportOf({ 'a.log': [hang('05', 2), hang('06', 2)] });
    expect(report.incidents[0]).not.toHaveProperty('firstSubject');
  });
});

describe('the density over all inputs', () => {
  const lines = (count: number, minute: number): string[] =>
    Array.from(
      { length: count },
      (_, i) =>
        `2026-01-05 10:${String(minute + Math.floor((i * 10) / count)).padStart(2, '0')}:00 INFO step ${i} of many`,
    );

  it('weighs each input by its lines, on one axis', async () => {
    const report = await reportOf({ 'small.log': lines(100, 0), 'big.log': lines(3000, 20) });
    const { density } = report.timeline;
    const half = density.length / 2;
    const sum = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0);
    expect(sum(density.slice(0, half))).toBeGreaterThan(80);
    expect(sum(density.slice(0, half))).toBeLessThan(130);
    expect(sum(density.slice(half))).toBeGreaterThan(2800);
    expect(sum(density.slice(half))).toBeLessThan(3200);
  });

  it('leaves a boot clock that nothing ties off the axis of the wall clocks', async () => {
    const dmesg = Array.from(
      { length: 200 },
      (_, i) => `[${String(i).padStart(5)}.000000] usb ${i}`,
    );
    const alone = await reportOf({ 'run.log': lines(500, 0) });
    const both = await reportOf({ 'run.log': lines(500, 0), 'dmesg.txt': dmesg });
    expect(both.timeline.density).toEqual(alone.timeline.density);
  });
});
