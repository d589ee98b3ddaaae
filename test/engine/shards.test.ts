import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, scanSources } from '../../src/engine/analyze.ts';
import type { Partial } from '../../src/engine/partial/partial.ts';
import { mergeAsPlanned, mergePlans } from '../properties/merge-plan.ts';
import { tries } from '../properties/replay.ts';
import { memorySource, streamSource } from './memory-source.ts';
import { entry, packOf } from './small-pack.ts';

const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
  entry('killed', [{ pattern: '^Killed$', literals: ['\nKilled'] }], { explains: ['oom'] }),
  entry('lonely', [
    { pattern: 'step begins', literals: ['step begins'], when: { none: ['killed'] } },
  ]),
);
const cellBytes = 4096;
const options = { pack, analyzers: [], inferences: [], cellBytes };

const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom('a', ' ', '显'), maxLength: 300 }) },
  fc.constantFrom('RuntimeError: CUDA out of memory', 'Killed', 'step begins', 'ValueError: odd 7'),
);
const log = fc.array(line, { maxLength: 300 }).map((lines) => lines.join('\n'));

/** What a partial is after a trip through a file. */
const travelled = (partial: Partial): Partial => JSON.parse(JSON.stringify(partial)) as Partial;

describe('shards', () => {
  it('merged in any order, are the whole, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(log, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        mergePlans,
        async (logs, count, streamed, plan) => {
          const sources = () =>
            logs.map((text, at) =>
              streamed && at === 1 ? streamSource('piped', text) : memorySource(`${at}.log`, text),
            );
          const whole = await scanSources(sources(), options);
          const parts = [];
          for (let index = 0; index < count; index++) {
            const owns = (input: number, cell: number) => (input * 7 + cell) % count === index;
            parts.unshift(travelled(await scanSources(sources(), { ...options, owns })));
          }
          const merged = mergeAsPlanned(parts, plan);
          expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
          const report = diagnose(whole, options);
          expect(JSON.stringify(diagnose(merged, options))).toBe(JSON.stringify(report));
        },
      ),
      tries(80),
    );
  });

  it('never open a stream that another one reads', async () => {
    const stream = { name: 'piped', read: () => Promise.reject(new Error('opened')) };
    const partial = await scanSources([stream], { ...options, owns: () => false });
    expect(partial.inputs).toEqual([]);
  });

  it('tell what they read, not the size of the whole', async () => {
    const told: number[] = [];
    const source = memorySource('run.log', 'x\n'.repeat(cellBytes * 2));
    await scanSources([source], {
      ...options,
      owns: (_, cell) => cell > 1,
      onProgress: ({ bytes }) => told.push(bytes),
    });
    expect(told.at(-1)).toBe(cellBytes * 2);
  });
});
