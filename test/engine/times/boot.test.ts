import { describe, expect, it } from 'vitest';
import { reportOf, stampsOf } from './timed-case.ts';

const XID = 'NVRM: Xid (PCI:0000:01:00): 79, pid=4242, GPU has fallen off the bus.';
const OTHER = 'NVRM: Xid (PCI:0000:01:00): 31, pid=977, MMU fault';

describe('a boot clock', () => {
  it('stays on its own axis where nothing ties it', async () => {
    const report = await reportOf({
      'dmesg.txt': [`[  100.500000] ${XID}`],
      'run.log': ['2026-05-19 07:08:57 INFO start', '2026-05-19 07:09:00 CUDA out of memory'],
    });
    expect(stampsOf(report)).toEqual([
      'dmesg.txt:1 boot+100.500s',
      'run.log:2 2026-05-19T07:09:00',
    ]);
    expect(report.timeline.notes.join(' ')).toContain('nothing ties them');
  });

  it('is tied by the time that the hardware clock had', async () => {
    const report = await reportOf({
      'dmesg.txt': [
        '[    0.000000] Linux version 6.8.0-40-generic (buildd@host) (gcc) #40',
        '[    1.500000] rtc_cmos 00:01: setting system clock to 2026-05-19T05:00:00 UTC (1779166800)',
        `[  101.500000] ${XID}`,
      ],
    });
    expect(stampsOf(report)).toEqual(['dmesg.txt:3 2026-05-19T05:01:40Z']);
    // one second of the hardware clock, and what two clocks drift apart in 100 s
    expect(report.timeline.notes).toEqual([
      'Stamps of dmesg.txt count from boot; dmesg.txt:2 says when the clock was set, within 2 s if the hardware clock was right.',
    ]);
    expect(report.inputs[0]).toMatchObject({ clock: 'boot', first: '2026-05-19T04:59:58Z' });
  });

  it('is tied by an audit line rather than by the hardware clock', async () => {
    const report = await reportOf({
      'dmesg.txt': [
        '[    1.500000] rtc_cmos 00:01: setting system clock to 2026-05-19T04:00:00 UTC (1779163200)',
        '[   50.000000] audit: type=1400 audit(1779166850.250:45): apparmor="STATUS"',
        `[   60.000000] ${XID}`,
      ],
    });
    expect(stampsOf(report)).toEqual(['dmesg.txt:3 2026-05-19T05:01:00Z']);
    expect(report.timeline.notes[0]).toContain('dmesg.txt:2 states the time');
  });

  it('is tied by the same message in a log with wall time', async () => {
    const report = await reportOf({
      'dmesg.txt': [`[680100.000000] ${OTHER}`, `[680111.646286] ${XID}`],
      'journal.txt': [`2026-05-19T07:08:57+02:00 gpu-7 kernel: ${XID}`],
    });
    expect(stampsOf(report)).toEqual([
      'dmesg.txt:1 2026-05-19T07:08:45+02:00',
      'dmesg.txt:2 2026-05-19T07:08:57+02:00',
      'journal.txt:1 2026-05-19T07:08:57+02:00',
    ]);
    expect(report.timeline.notes[0]).toContain('journal.txt:1 has the same message');
  });

  it('is tied by a line with both clocks, though the message came more than once', async () => {
    const report = await reportOf({
      'dmesg.txt': [`[  200.000000] ${XID}`, `[  300.000000] ${XID}`, `[  400.000000] ${XID}`],
      'kern.log': [
        `May 19 07:08:57 gpu-7 kernel: [  300.000000] ${XID}`,
        `May 19 07:10:37 gpu-7 kernel: [  400.000000] ${XID}`,
      ],
    });
    expect(stampsOf(report)).toEqual([
      'dmesg.txt:1 --05-19T07:07:17',
      'dmesg.txt:2 --05-19T07:08:57',
      'dmesg.txt:3 --05-19T07:10:37',
      'kern.log:1 --05-19T07:08:57',
      'kern.log:2 --05-19T07:10:37',
    ]);
  });

  it('is not tied by a message that both logs hold several times', async () => {
    const report = await reportOf({
      'dmesg.txt': [`[  200.000000] ${XID}`, `[  300.000000] ${XID}`],
      'journal.txt': [
        `2026-05-19T07:08:57+02:00 gpu-7 kernel: ${XID}`,
        `2026-05-19T09:10:37+02:00 gpu-7 kernel: ${XID}`,
      ],
    });
    expect(stampsOf(report).slice(0, 2)).toEqual([
      'dmesg.txt:1 boot+200.000s',
      'dmesg.txt:2 boot+300.000s',
    ]);
  });

  it('is not tied by a log of another boot that shows its own boot stamp', async () => {
    const report = await reportOf({
      'dmesg.txt': [`[  200.000000] ${XID}`],
      'kern.log': [`May 19 07:08:57 gpu-7 kernel: [99300.000000] ${XID}`],
    });
    expect(stampsOf(report)[0]).toBe('dmesg.txt:1 boot+200.000s');
  });

  it('is not carried over a suspend, in which it stands still', async () => {
    const report = await reportOf({
      'dmesg.txt': [
        '[   10.000000] audit: type=1400 audit(1779166810.000:45): apparmor="STATUS"',
        `[   20.000000] ${OTHER}`,
        '[   30.000000] PM: suspend entry (deep)',
        '[   31.000000] PM: suspend exit',
        `[   40.000000] ${XID}`,
      ],
    });
    expect(stampsOf(report)).toEqual([
      'dmesg.txt:2 2026-05-19T05:00:20Z',
      'dmesg.txt:5 boot+40.000s',
    ]);
    expect(report.timeline.notes.join(' ')).toContain('beyond a suspend');
  });

  it('is not carried over a restart', async () => {
    const report = await reportOf({
      'console.txt': [
        '[   10.000000] audit: type=1400 audit(1779166810.000:45): apparmor="STATUS"',
        `[   20.000000] ${OTHER}`,
        '[    0.000000] Linux version 6.8.0-40-generic (buildd@host) (gcc) #40',
        `[   40.000000] ${XID}`,
      ],
    });
    expect(stampsOf(report)).toEqual([
      'console.txt:2 2026-05-19T05:00:20Z',
      'console.txt:4 boot+40.000s',
    ]);
  });

  it('is refused where its ties contradict each other', async () => {
    const report = await reportOf({
      'dmesg.txt': [
        '[   10.000000] audit: type=1400 audit(1779166810.000:45): apparmor="STATUS"',
        '[   20.000000] audit: type=1400 audit(1779170420.000:46): apparmor="STATUS"',
        `[   40.000000] ${XID}`,
      ],
    });
    expect(stampsOf(report)).toEqual(['dmesg.txt:3 boot+40.000s']);
    expect(report.timeline.notes.join(' ')).toContain('contradict each other');
  });

  it('takes the earlier of two readings: syslog stamps the messages of boot late', async () => {
    const unique = (n: number): string =>
      `NVRM: Xid (PCI:0000:01:00): 31, pid=${n}, MMU fault, channel ${n}`;
    const report = await reportOf({
      'dmesg.txt': [`[   10.000000] ${unique(4101)}`, `[  100.000000] ${unique(4102)}`],
      syslog: [
        `2026-05-19T05:00:40+00:00 gpu-7 kernel: ${unique(4101)}`,
        `2026-05-19T05:01:40+00:00 gpu-7 kernel: ${unique(4102)}`,
      ],
    });
    expect(stampsOf(report).slice(0, 2)).toEqual([
      'dmesg.txt:1 2026-05-19T05:00:10Z',
      'dmesg.txt:2 2026-05-19T05:01:40Z',
    ]);
  });
});
