import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { countNewlines } from '../../src/engine/loops/take-census.ts';
import {
  LINE_WINDOW,
  lineSpan,
  linesAfter,
  linesBefore,
  textOf,
} from '../../src/engine/scan/cell-text.ts';
import { memorySource, streamSource } from '../engine/memory-source.ts';
import { entry, packOf } from '../engine/small-pack.ts';
import { twoByte, utf8, utf16 } from '../transforms/encode.ts';
import { tries } from './replay.ts';

const letters = fc.constantFrom('a', 'b', ' ', 'é', '显', '\t');
const short = fc.string({ unit: letters, maxLength: 40 });

describe('the lines round a place in a text', () => {
  it('are those that splitting the text at its line feeds gives', () => {
    const cases = fc.record({
      lines: fc.array(short, { minLength: 1, maxLength: 12 }),
      which: fc.nat(11),
      within: fc.nat(40),
      count: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(cases, ({ lines, which, within, count }) => {
        const bytes = utf8(lines.join('\n'));
        const i = which % lines.length;
        const start = utf8(lines.slice(0, i).join('\n')).length + (i > 0 ? 1 : 0);
        const at = start + Math.min(within, utf8(lines[i]!).length);
        const span = lineSpan(bytes, at);
        expect([span.start, textOf(bytes, span)]).toEqual([start, lines[i]]);
        // What is behind the last line feed is a line only where something is there.
        const behind = lines.slice(i + 1).filter((line, n, all) => line || n < all.length - 1);
        expect(linesAfter(bytes, span, count).texts).toEqual(behind.slice(0, count));
        const before = Array.from(linesBefore(bytes, span.start, count), (b) => textOf(bytes, b));
        expect(before).toEqual(lines.slice(Math.max(0, i - count), i).reverse());
        expect(countNewlines(bytes, 0, at)).toBe(i);
      }),
      tries(400),
    );
  });

  it('of a line of any length are a window of it that holds the place', () => {
    const cases = fc.record({
      before: fc.nat(50),
      length: fc.nat(30_000),
      at: fc.nat(30_000),
    });
    fc.assert(
      fc.property(cases, ({ before, length, at: wanted }) => {
        const bytes = utf8(`${'b'.repeat(before)}\n${'x'.repeat(length)}\nend`);
        const at = before + 1 + Math.min(wanted, length);
        const { start, end } = lineSpan(bytes, at);
        expect(start).toBeGreaterThan(before);
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(before + 1 + length);
        expect(end - start).toBeLessThanOrEqual(2 * LINE_WINDOW);
        if (length <= LINE_WINDOW) expect([start, end]).toEqual([before + 1, before + 1 + length]);
      }),
      tries(300),
    );
  });
});

/** Every whole line with a number is a hit of its own; so is every mark, wherever it stands. */
const pack = packOf(
  entry('line', [{ pattern: '^\\[line number (?<n>\\d+).*end$', literals: ['[line number '] }], {
    subject: ['n'],
  }),
  entry('mark', [{ pattern: '<mark no (?<n>\\d+)>', literals: ['<mark no '] }], { subject: ['n'] }),
);

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-16le': (text) => utf16(text, { bigEndian: false, mark: true }),
  'utf-16be': (text) => utf16(text, { bigEndian: true, mark: true }),
  gb18030: twoByte('gb18030'),
};

describe('the lines of a log', () => {
  const end = fc.constantFrom('\n', '\r\n');
  const length = fc.oneof({ weight: 8, arbitrary: fc.nat(120) }, fc.nat(3000));
  const logs = fc.record({
    lengths: fc.array(fc.tuple(length, end), { minLength: 1, maxLength: 60 }),
    cellBytes: fc.constantFrom(1024, 2048, 4096, 65_536),
    closed: fc.boolean(),
  });

  it.each(Object.keys(ENCODINGS))(
    'in %s are each read once, whatever the cells, from a file and from a stream',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(logs, async ({ lengths, cellBytes, closed }) => {
          const tail = (n: number): string =>
            '正在 loading the model '.repeat(n / 21 + 1).slice(0, n);
          const lines = lengths.map(([n], i) => `[line number ${i}] 第 ${i} 行 ${tail(n)} end`);
          const ends = lengths.map(([, each], i) => (i < lines.length - 1 || closed ? each : ''));
          const encode = ENCODINGS[encoding]!;
          const bytes = encode(lines.map((line, i) => line + ends[i]).join(''));
          let text = '';
          const places = lines.map((line, i) => {
            const offset = encode(text).length;
            text += line + ends[i];
            return [i, 1, [[i + 1, offset]]];
          });
          const options = { pack, analyzers: [], inferences: [], cellBytes };
          for (const source of [memorySource('a', bytes), streamSource('a', bytes, 777)]) {
            const { findings, inputs } = await analyzeSources([source], options);
            const found = findings.map(({ count, subjects, evidence }) => [
              Number(subjects[0]),
              count,
              evidence.map(({ where }) => [where.line, where.offset]),
            ]);
            found.sort((a, b) => Number(a[0]) - Number(b[0]));
            expect(found).toEqual(places);
            expect(inputs).toMatchObject([{ encoding, lines: lines.length }]);
          }
        }),
        tries(100),
      );
    },
  );

  it('in UTF-16 whose last line feed is all that its last cell holds', async () => {
    const bytes = utf16(`${'x'.repeat(1022)}\n`, { bigEndian: false, mark: true });
    expect(bytes.length).toBe(2050);
    const options = { pack, analyzers: [], inferences: [], cellBytes: 1024 };
    const { inputs } = await analyzeSources([memorySource('a', bytes)], options);
    expect(inputs).toMatchObject([{ encoding: 'utf-16le', lines: 1 }]);
  });

  it('of any length are read to their end, each place of them once', async () => {
    const cases = fc.record({
      gaps: fc.array(fc.integer({ min: 2 * LINE_WINDOW, max: 150_000 }), {
        minLength: 1,
        maxLength: 8,
      }),
      cellBytes: fc.constantFrom(65_536, 131_072),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ gaps, cellBytes, mark }) => {
        const log = mark + gaps.map((gap, i) => `${'x'.repeat(gap)} <mark no ${i}>`).join(' ');
        const { findings, inputs } = await analyzeSources([memorySource('a', log)], {
          pack,
          analyzers: [],
          inferences: [],
          cellBytes,
        });
        const found = findings.map(({ count, subjects }) => [Number(subjects[0]), count]);
        found.sort(([a], [b]) => a! - b!);
        expect(found).toEqual(gaps.map((_, i) => [i, 1]));
        expect(inputs).toMatchObject([{ lines: 1 }]);
      }),
      tries(60),
    );
  });
});
