import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../../analyzers/registry.ts';
import type { Report } from '../../../src/core/report.ts';
import type { Source } from '../../../src/core/source.ts';
import { analyzeSources, diagnose, scanSources } from '../../../src/engine/analyze.ts';
import { mergePartials } from '../../../src/engine/partial/merge.ts';
import { strideFor } from '../../../src/engine/partial/sampling.ts';
import { memorySource, streamSource } from '../memory-source.ts';
import { pack, reportOf } from './timed-case.ts';

const cellBytes = 4096;
const options = { pack, analyzers, inferences: [], cellBytes };

const stamp = (ms: number): string => new Date(ms).toISOString();
const START = Date.UTC(2026, 0, 5, 10);

/** So many lines at equal steps over the hours given. */
const steady = (count: number, hours: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${stamp(START + (from + (i * hours) / count) * 3_600_000)} INFO step ${i}`,
  );

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

async function analyze(source: Source): Promise<Report> {
  return analyzeSources([source], options);
}

describe('the density curve', () => {
  it('is the same for a file and a stream, whatever the sizes of their pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ gap: fc.nat(5000), size: fc.nat(400) }), { maxLength: 400 }),
        fc.integer({ min: 100, max: 9000 }),
        async (steps, piece) => {
          let at = START;
          const lines = steps.map(({ gap, size }) => {
            at += gap;
            return `${stamp(at)} ${'x'.repeat(size)}`;
          });
          const text = textOf(lines);
          const file = await analyze(memorySource('run.log', text));
          const stream = await analyze(streamSource('run.log', text, piece));
          expect(stream.timeline).toEqual(file.timeline);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same in parts as in one, in any order', async () => {
    const source = (): Source => memorySource('run.log', textOf(steady(3000, 5)));
    const whole = await scanSources([source()], options);
    const parts = await Promise.all(
      [0, 1, 2].map((share) =>
        scanSources([source()], { ...options, owns: (_, cell) => cell % 3 === share }),
      ),
    );
    const merged = mergePartials([...parts].reverse());
    expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
    expect(diagnose(merged, options).timeline.density).toHaveLength(60);
  });

  it('is bounded, as are the entries and the starts, however long the log', async () => {
    const lines = Array.from({ length: 300 }, (_, run) => [
      `$ python train.py --run ${run}`,
      `${stamp(START + run * 60_000)} CUDA out of memory`,
      `${stamp(START + run * 60_000 + 5000)} collective timed out`,
    ]).flat();
    const { timeline } = await reportOf({ 'run.log': lines, 'more.log': steady(20_000, 5) });
    expect(timeline.density).toHaveLength(60);
    expect(timeline.entries.length).toBeLessThanOrEqual(100);
    expect(timeline.runs?.length ?? 0).toBeLessThanOrEqual(100);
  });

  it('counts the lines of the log', async () => {
    const { timeline } = await reportOf({ 'run.log': steady(6000, 5) });
    const sum = timeline.density.reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(5900);
    expect(sum).toBeLessThan(6100);
    for (const lines of timeline.density) expect(lines).toBeGreaterThan(60);
  });

  it('shows when it was quiet', async () => {
    const { timeline } = await reportOf({ 'run.log': [...steady(500, 1), ...steady(500, 1, 5)] });
    expect(timeline.density.slice(12, 48).every((lines) => lines === 0)).toBe(true);
  });

  it('is there for a log of a few lines', async () => {
    const { timeline } = await reportOf({ 'run.log': steady(4, 1) });
    expect(timeline.density.filter((lines) => lines > 0).length).toBeGreaterThanOrEqual(3);
  });

  it('is empty where there is one moment only, or no clock', async () => {
    expect((await reportOf({ 'run.log': [`${stamp(START)} x`] })).timeline.density).toEqual([]);
    expect((await reportOf({ 'run.log': 'no clock\n' })).timeline.density).toEqual([]);
  });
});

describe('the places that are sampled', () => {
  it('of a larger input are among those of every smaller one', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.nat(1e12), (a, b) => {
        const [small, large] = [strideFor(Math.min(a, b)), strideFor(Math.max(a, b))];
        expect(large % small).toBe(0);
      }),
    );
  });

  it('are some hundreds, whatever the size', () => {
    for (const size of [1e5, 1e6, 1e9, 1e12]) {
      expect(size / strideFor(size)).toBeGreaterThan(190);
      expect(size / strideFor(size)).toBeLessThanOrEqual(400);
    }
  });
});

describe('a stamp far from all others', () => {
  const strays: readonly (readonly [string, string])[] = [
    ['of a clock that was not yet set', '1970-01-01T00:00:07Z boot'],
    ['in the future', '2099-01-01T00:00:00Z certificate expires'],
  ];

  it.each(strays)('%s does not hide when the rest was', async (_, line) => {
    const lines = steady(500, 2);
    lines.splice(line.startsWith('1970') ? 0 : 500, 0, line);
    const { timeline } = await reportOf({ syslog: lines });
    expect(timeline.first?.slice(0, 10)).toBe('2026-01-05');
    expect(timeline.last?.slice(0, 10)).toBe('2026-01-05');
    expect(timeline.density.every((count) => count > 0)).toBe(true);
    expect(timeline.notes.join(' ')).toContain('lie far from all others');
  });

  it('is no stray where as much is on its side', async () => {
    const lines = [...steady(50, 1), ...steady(50, 1, 24 * 300)];
    const { timeline } = await reportOf({ syslog: lines });
    expect(timeline.last?.slice(0, 10)).toBe('2026-11-01');
    expect(timeline.notes.join(' ')).not.toContain('far from all others');
  });
});
