import { describe, expect, it } from 'vitest';
import { parseTimeBound } from '../../../src/core/stamp/time-bound.ts';
import { reportOf, stampsOf } from './timed-case.ts';

const XID = 'NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.';
const LOADED =
  'NVRM: loading NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024';

const boot = (seconds: number): string => `[${seconds.toFixed(6).padStart(12)}]`;
const START = Date.UTC(2026, 4, 19, 5, 0, 0);
const wall = (seconds: number): string =>
  new Date(START + seconds * 1000).toISOString().replace(/\.\d+Z/, '+00:00');

/** A line of `kern.log`, which shows both clocks; `ahead` is how far its wall clock is set forward. */
const both = (seconds: number, text: string, ahead = 0): string =>
  `${wall(seconds + ahead)} gpu-7 kernel: ${boot(seconds)} ${text}`;
const plain = (seconds: number, text: string): string => `${boot(seconds)} ${text}`;

/** What the kernel says when nothing is wrong, once a minute. */
const quiet = (
  from: number,
  to: number,
  write: (seconds: number, text: string) => string,
): string[] =>
  Array.from({ length: Math.ceil((to - from) / 60) }, (_, i) =>
    write(from + i * 60, `docker0: port ${i}(veth${i}) entered forwarding state`),
  );

const notes = ({ timeline }: Awaited<ReturnType<typeof reportOf>>): string =>
  timeline.notes.join('\n');

describe('lines with both clocks that say nothing of a fault', () => {
  it('date a line of the same file that shows the boot clock only', async () => {
    const report = await reportOf({
      'console.log': [...quiet(600, 6000, both), plain(6010, XID), ...quiet(6060, 9000, both)],
    });
    expect(stampsOf(report)).toEqual([`console.log:91 ${wall(6010).replace('+00:00', 'Z')}`]);
    // a second of syslog, and what two clocks drift apart in the seconds between
    expect(notes(report)).toMatch(
      /^Some stamps of console\.log count from boot; console\.log:\d+ shows both clocks, so they are right within 2 s\.$/m,
    );
  });

  it('date another file of the same boot, told by one line that both hold', async () => {
    const report = await reportOf({
      'dmesg.txt': [
        plain(6.53174, LOADED),
        ...quiet(600, 500_000, plain),
        plain(500_000.5, XID),
        ...quiet(500_040, 900_000, plain),
      ],
      'kern.log': [both(6.53174, LOADED), ...quiet(600, 900_000, both)],
    });
    expect(stampsOf(report)).toEqual([
      expect.stringContaining(wall(500_000).replace('+00:00', 'Z')),
    ]);
    // by the line of both files alone, six days before, it would be within minutes
    const [, error] = /dmesg\.txt count from boot; .* within (\d+) s/.exec(notes(report)) ?? [];
    expect(Number(error)).toBeLessThan(5);
  });
});

describe('a span of time', () => {
  it('cuts lines that show the boot clock only by the time they were dated with', async () => {
    const lines = [
      ...quiet(600, 6000, both),
      plain(6010, XID),
      ...quiet(6060, 9000, both),
      plain(9010, XID.replace('79', '48')),
      ...quiet(9060, 9600, both),
    ];
    const since = parseTimeBound(wall(8000));
    const report = await reportOf({ 'console.log': lines }, { ...(since ? { since } : {}) });
    expect(stampsOf(report)).toEqual([expect.stringContaining(wall(9010).replace('+00:00', 'Z'))]);
  });
});

describe('a boot clock is not dated by lines with both clocks', () => {
  it('of another boot, though the machine said the same', async () => {
    const report = await reportOf({
      'dmesg.txt': [plain(6.7, LOADED), plain(700, XID)],
      'kern.log': [both(6.53174, LOADED), ...quiet(600, 9000, both)],
    });
    expect(stampsOf(report)).toEqual(['dmesg.txt:2 boot+700.000s']);
    expect(notes(report)).toContain('nothing ties them');
  });

  it('of two boots that said it equally soon', async () => {
    const day = 86_400;
    const report = await reportOf({
      'dmesg.txt': [plain(700, XID)],
      'kern.log': [both(700, XID), both(6.5, LOADED, day), both(700, XID, day)],
    });
    expect(stampsOf(report)[0]).toBe('dmesg.txt:1 boot+700.000s');
  });

  it('on the other side of a suspend', async () => {
    const report = await reportOf({
      'console.log': [
        ...quiet(600, 6000, both),
        plain(6010, XID),
        both(6100, 'PM: suspend entry (deep)'),
        plain(6101, 'PM: suspend exit'),
        plain(6200, XID.replace('79', '48')),
      ],
    });
    expect(stampsOf(report)).toEqual([
      expect.stringContaining(wall(6010).replace('+00:00', 'Z')),
      'console.log:94 boot+6200.000s',
    ]);
    expect(notes(report)).toContain('beyond a suspend');
  });

  it('between which the clock was set', async () => {
    const later = (seconds: number, text: string): string => both(seconds, text, 7200);
    const report = await reportOf({
      'console.log': [
        ...quiet(600, 6000, both),
        plain(6010, XID),
        ...quiet(6060, 12_000, later),
        plain(12_010, XID.replace('79', '48')),
      ],
    });
    expect(stampsOf(report)).toEqual([
      expect.stringContaining(wall(12_010 + 7200).replace('+00:00', 'Z')),
      expect.stringMatching(/ boot\+6010\.000s$/),
    ]);
  });

  it('that end hours before, since the rest of a file may be of another boot', async () => {
    const report = await reportOf({
      'bundle.txt': [...quiet(600, 6000, both), plain(86_400, XID)],
    });
    expect(stampsOf(report)).toEqual(['bundle.txt:91 boot+86400.000s']);
  });
});
