import { expect, it } from 'vitest';
import { splitLine } from '../../src/core/stamp/split-line.ts';

const text = 'NVRM: Xid (PCI:0000:01:00): 79, pid=1';

it.each([
  [
    'rsyslog, both clocks',
    `May 19 07:08:57 gpu-7 kernel: [680111.646286] ${text}`,
    'gpu-7',
    680_111_646.286,
  ],
  [
    'both clocks and a thread',
    `May 19 07:08:57 gpu-7 kernel: [  12.000001][   T99] ${text}`,
    'gpu-7',
    12_000.001,
  ],
  ['the journal', `2026-05-19T07:08:57+02:00 gpu-7 kernel: ${text}`, 'gpu-7', null],
  ['dmesg', `[680111.646286] ${text}`, null, null],
  ['dmesg of a thread', `[  130.456250] [   T1946] ${text}`, null, null],
  ['dmesg -T', `[Sun Feb 23 16:24:18 2025] ${text}`, null, null],
  ['dmesg --time-format iso', `2025-01-21T04:41:44,283302+00:00 ${text}`, null, null],
])('takes %s apart', (_, line, host, boot) => {
  const split = splitLine(line);
  expect(split).toMatchObject({ host, message: text });
  expect(split?.boot?.ms ?? null).toBe(boot);
});

it('gives nothing for a line without a stamp', () => {
  expect(splitLine(text)).toBeNull();
});
