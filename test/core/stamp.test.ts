import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/core/instant.ts';
import { monthNumber } from '../../src/core/stamp/months.ts';
import { findStamp, readStamp, STAMP_FORMS } from '../../src/core/stamp.ts';

const text = (line: string): string | null => {
  const at = readStamp(line);
  return at === null ? null : formatInstant(at);
};

describe('every form of stamp', () => {
  it.each(STAMP_FORMS.map((form) => [form.id, form] as const))(
    '%s reads its sample',
    (id, form) => {
      expect(findStamp(form.sample)?.form).toBe(id);
      expect(text(form.sample)).toBe(form.reads);
    },
  );
});

describe('kernel and syslog stamps', () => {
  it.each([
    ['[155044.078590] NVRM: x', 'boot+155044.078s'],
    ['<6>[  201.650687] sysrq: Trigger a crash', 'boot+201.650s'],
    ['[    6.531740] host kernel: NVRM: x', 'boot+6.531s'],
    ['[   12.345678 <    0.000012>] usb 1-1', 'boot+12.345s'],
    ['kernel: [16450076.435079] NVRM: x', 'boot+16450076.435s'],
    ['[So Feb 23 16:24:18 2025] NVRM: x', '2025-02-23T16:24:18'],
    ['[日 2月 23 16:24:18 2025] NVRM: x', '2025-02-23T16:24:18'],
    ['Sep 07 09:03:23 host kernel: NVRM: x', '--09-07T09:03:23'],
    ['Sep  7 09:03:23.123456 host kernel: NVRM: x', '--09-07T09:03:23.123'],
    ['août 25 19:38:04 host kernel: NVRM: x', '--08-25T19:38:04'],
    ['Dez 25 19:38:04 host kernel: NVRM: x', '--12-25T19:38:04'],
    ['12月 01 04:38:20 host kernel: NVRM: x', '--12-01T04:38:20'],
    ['2026-10-05T08:08:16-05:00 host kernel: NVRM: x', '2026-10-05T08:08:16-05:00'],
    ['2026-10-05T08:08:16-0500 host kernel: NVRM: x', '2026-10-05T08:08:16-05:00'],
    ['Thu 2026-10-05 08:08:16.123456 CDT [s=1;i=2]', '2026-10-05T08:08:16.123-05:00'],
    ['<34>Oct 11 22:14:15 host su: failed', '--10-11T22:14:15'],
    ['<165>1 2003-08-24T05:14:15.000003-07:00 host app 87 - -', '2003-08-24T05:14:15.000-07:00'],
    ['/var/log/syslog:May 19 07:08:57 host kernel: x', '--05-19T07:08:57'],
    ['[Feb 25 2025 13:59:45] [INFO] [tid 1803] multicast group 0 is freed.', '2025-02-25T13:59:45'],
  ])('%s', (line, expected) => {
    expect(text(line)).toBe(expected);
  });

  it('prefers the wall clock where a line has both', () => {
    expect(text('May 19 07:08:57 host kernel: [680111.646286] NVRM: x')).toBe('--05-19T07:08:57');
  });

  it('marks the forms that only the kernel writes', () => {
    expect(findStamp('[   12.345678] x')?.kernel).toBe(true);
    expect(findStamp('[Sun Dec 04 04:47:44 2005] [error] mod_jk')?.kernel).toBe(false);
    expect(findStamp('[    12.345] (II) NVIDIA(0)')?.kernel).toBe(false);
  });

  it('keeps the precision of the form', () => {
    expect(readStamp('[Feb23 16:24] x')?.precision).toBe(60_000);
    expect(readStamp('Sep 07 09:03:23 host x')?.precision).toBe(1000);
    expect(readStamp('2026-01-05 10:02:11.1 x')?.precision).toBe(100);
    expect(readStamp('2026-01-05 10:02:11,123 x')?.precision).toBe(1);
  });
});

describe('stamps of programs', () => {
  it.each([
    ['[2026/01/05 10:02:11] ppocr INFO: x', '2026-01-05T10:02:11'],
    ['2026-01-05 10:02:11.123456: I tensorflow/core/x.cc:1] y', '2026-01-05T10:02:11.123'],
    ['2026-01-05 10:02:11.123 | INFO     | app:main:12 - x', '2026-01-05T10:02:11.123'],
    ['time=2026-01-05T10:02:11.123+08:00 level=INFO source=x', '2026-01-05T10:02:11.123+08:00'],
    ['2026-01-05T20:20:06.932229 - got prompt', '2026-01-05T20:20:06.932'],
    ['2026/01/05 10:02:11 [error] 12#12: x', '2026-01-05T10:02:11'],
    ['[GIN] 2026/01/05 - 10:02:11 | 200 |', '2026-01-05T10:02:11'],
    ['2026-01-05T10:02:11.123456789Z stderr F x', '2026-01-05T10:02:11.123Z'],
    ['2026年1月5日 10:02:11 任务', '2026-01-05T10:02:11'],
    ['2026年 01月 05日 星期一 10:02:11 CST', '2026-01-05T10:02:11'],
    ['2026年1月5日 下午3:02:11', '2026-01-05T15:02:11'],
    ['[2026-01-05 10:02:11.123] x', '2026-01-05T10:02:11.123'],
    ['[2026-01-05 10:02:11 +0800] [7] [INFO] Booting worker', '2026-01-05T10:02:11+08:00'],
    ['[2026-01-05 10:02:11.525 Control   261] Accepting', '2026-01-05T10:02:11.525'],
    ['[2026-01-05 10:02] ** Platform: Windows', '2026-01-05T10:02:00'],
    ['[NeMo W 2026-01-05 10:02:11 nemo_logging:349] x', '2026-01-05T10:02:11'],
    ['[INFO|trainer.py:458] 2026-01-05 10:02:11,219 >> saved', '2026-01-05T10:02:11.219'],
    ['INFO 01-05 10:02:11 [llm.py:12] x', '--01-05T10:02:11'],
    ['lun. 05 janv. 2026 10:02:11 CET', '2026-01-05T10:02:11+01:00'],
    ['Mon Jan  5 03:02:11 PM CST 2026', '2026-01-05T15:02:11'],
    ['Jan 05, 2026 12:02:11 AM org.app.Main', '2026-01-05T00:02:11'],
    ['{"level":"info","ts":1767578531.123,"msg":"x"}', '2026-01-05T02:02:11.123Z'],
    ['{"@timestamp":"2026-01-05T10:02:11+08:00","message":"x"}', '2026-01-05T10:02:11+08:00'],
  ])('%s', (line, expected) => {
    expect(text(line)).toBe(expected);
  });

  it('reads no zone out of what only looks like one', () => {
    expect(text('2026-01-05 10:02:11,123-1234-INFO x')).toBe('2026-01-05T10:02:11.123');
    expect(text('2026-01-05 10:02:11 CST x')).toBe('2026-01-05T10:02:11');
  });
});

describe('what stands before a stamp', () => {
  const stamp = '2026-01-05 10:02:11';
  it.each([
    ['> '],
    ['   '],
    ['# '],
    ['[rank0]: '],
    ['[default0]:[rank3]: '],
    ['[1,0]<stderr>:'],
    ['(RayWorker pid=42, ip=10.0.0.1) '],
    ['(APIServer pid=9) (EngineCore_DP0 pid=42) '],
    ['app-1  | '],
    ['0: '],
    ['> 12: [rank1]: '],
    ['INFO: '],
    ['[INFO] ['],
    ['kern  :warn  : '],
  ])('%j is passed over', (prefix) => {
    expect(text(`${prefix}${stamp} x`)).toBe('2026-01-05T10:02:11');
  });

  it('tells where the message begins', () => {
    const line = '[2026-01-05 10:02:11] [INFO] ready';
    expect(line.slice(findStamp(line)?.end)).toBe('[INFO] ready');
  });
});

describe('what is no stamp', () => {
  it.each([
    ['month 13', '2026-13-01 10:00:00 x'],
    ['30 February', '2026-02-30 10:00:00 x'],
    ['29 February of a common year', '2026-02-29 10:00:00 x'],
    ['hour 24', '2026-01-05 24:00:00 x'],
    ['30 February without a year', 'Feb 30 10:00:00 host x'],
    ['an unknown month', 'Foo 11 10:00:00 host x'],
    ['a step since the last line', '[  +0.000012] x'],
    ['a PCI address', 'GPU 00000000:01:00.0'],
    ['a progress bar', ' 72/1398 [1:12:34<24:31:08, 66.57s/it]'],
    ['a stamp far into the line', 'the job of 2026-01-05 10:02:11 failed'],
    ['a version', 'version 1.2.3.4 at 10:20'],
    ['an empty line', ''],
  ])('%s', (_, line) => {
    expect(readStamp(line)).toBeNull();
  });

  it('places yearless leap days', () => {
    expect(text('Feb 29 10:00:00 host x')).toBe('--02-29T10:00:00');
  });
});

it('knows month names of many locales', () => {
  expect(['janv.', 'März', 'мая', 'dic', 'srp', 'wrz', 'Oca', '10월'].map(monthNumber)).toEqual([
    1, 3, 5, 12, 8, 9, 1, 10,
  ]);
  expect(monthNumber('lundi')).toBeNull();
});
