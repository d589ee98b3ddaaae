import { describe, expect, it } from 'vitest';
import { analyzers } from '../../../analyzers/registry.ts';
import { analyzeSources, diagnose } from '../../../src/engine/analyze.ts';
import { mergePartials } from '../../../src/engine/partial/merge.ts';
import type { Partial } from '../../../src/engine/partial/partial.ts';
import { createCellScanner } from '../../../src/engine/scan/scan-cell.ts';
import { memorySource } from '../memory-source.ts';
import { pack } from './timed-case.ts';

const XID = (pid: number): string =>
  `NVRM: Xid (PCI:0000:01:00): 31, pid=${pid}, MMU fault of process ${pid}`;

const dmesg = [
  '[    1.500000] rtc_cmos 00:01: setting system clock to 2025-12-31T22:50:00 UTC (1767221400)',
  ...Array.from({ length: 60 }, (_, i) => `[${String(600 + i * 20)}.000000] ${XID(i)}`),
  '[ 9000.000000] PM: suspend entry (deep)',
  '[ 9001.000000] PM: suspend exit',
  `[ 9002.000000] ${XID(9002)}`,
];
const kern = Array.from({ length: 60 }, (_, i) => {
  // New Year comes with the thirtieth line
  const at = new Date(Date.UTC(2026, 0, 1) + (i - 30) * 20_000);
  const month = at.getUTCMonth() === 0 ? 'Jan  1' : 'Dec 31';
  return `${month} ${at.toISOString().slice(11, 19)} gpu-7 kernel: ${XID(i)}`;
});
const run = [
  '$ python train.py --batch 8',
  '2026-01-01 03:00:00 CUDA out of memory',
  '$ python train.py --batch 4',
  ...Array.from(
    { length: 100 },
    (_, i) => `2026-01-01 02:${String(i % 60).padStart(2, '0')}:00 step`,
  ),
  'Using device: cuda:0',
];

const options = { pack, analyzers, inferences: [] };
const cellBytes = 4096;

async function partials(): Promise<Partial[]> {
  const sources = [dmesg, kern, run].map((lines, i) =>
    memorySource(['dmesg.txt', 'kern.log', 'run.log'][i]!, `${lines.join('\n')}\n`),
  );
  const scanner = createCellScanner(options);
  const parts: Partial[] = [];
  for (const [input, source] of sources.entries()) {
    for (let cell = 0, atEnd = false; !atEnd; cell++) {
      const task = { input, name: source.name, cell, cellBytes, size: source.size ?? null };
      const result = await scanner.scan(scanner.reader(source), task);
      parts.push(result.partial);
      atEnd = result.atEnd;
    }
  }
  return parts;
}

describe('times', () => {
  it('are read alike whatever the order and grouping of the parts, over JSON too', async () => {
    const parts = await partials();
    expect(parts.length).toBeGreaterThan(3);
    const expected = JSON.stringify(diagnose(mergePartials(parts), options));
    const back = mergePartials([...parts].reverse());
    const nested = mergePartials([mergePartials(parts.slice(1)), ...parts.slice(0, 1)]);
    for (const merged of [back, nested, JSON.parse(JSON.stringify(back)) as Partial])
      expect(JSON.stringify(diagnose(merged, options))).toBe(expected);
    expect(expected).toContain('dmesg.txt count from boot');
    expect(expected).toContain('The year turns in kern.log');
  });

  it('change with nothing but what the inputs say', async () => {
    const source = (): ReturnType<typeof memorySource> =>
      memorySource('kern.log', `${kern.join('\n')}\n`);
    const report = await analyzeSources([source()], options);
    expect(report.timeline.notes[0]).toContain('months and days only');
    expect(await analyzeSources([source()], options)).toEqual(report);
  });
});
