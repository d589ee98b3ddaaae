import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../../src/engine/analyze.ts';
import { memorySource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';
import { encode, join } from './encode.ts';

const pack = packOf(
  entry('mark', [{ pattern: 'mark no (?<n>\\d+)>.*', literals: ['mark no '] }], {
    subject: ['n'],
  }),
  entry('killed', [{ pattern: '^Killed$', literals: ['\nKilled'] }]),
);

async function read(content: string | Uint8Array, cellBytes = 2 ** 24) {
  const source = memorySource('run.log', content);
  const report = await analyzeSources([source], {
    pack,
    analyzers: [],
    inferences: [],
    cellBytes,
  });
  const places = report.findings.flatMap(({ evidence }) =>
    evidence.map(({ where, text }) => [where.line, where.offset, text] as const),
  );
  return { report, places: places.sort(([, a], [, b]) => a - b) };
}

describe('NUL bytes in a log', () => {
  it('that stand alone are blanks, and the text stays what it is', async () => {
    const log = 'a\0b\nmark no 1> field\0field\0\nmark no 2> 正常\0\n\0Killed\nKilled\n';
    const { report, places } = await read(log);
    expect(places.map(([line, , text]) => [line, text])).toEqual([
      [2, 'mark no 1> field field '],
      [3, 'mark no 2> 正常 '],
      [5, 'Killed'],
    ]);
    expect(report.inputs[0]?.encoding).toBe('utf-8');
    expect(report.diagnostics).toEqual([]);
  });

  it('that end every line, as of find -print0 through xargs, change nothing', async () => {
    const log = 'x\0\n'.repeat(500);
    const { report, places } = await read(`${log}mark no 1> a\0\n${log}`);
    expect(places).toEqual([[501, 1500, 'mark no 1> a ']]);
    expect(report.inputs[0]?.lines).toBe(1001);
  });

  it.each([1, 2, 3, 511, 4096, 200_000])(
    'that a power loss left, %i of them, do not hide what was written behind',
    async (length) => {
      const head = 'mark no 1> last line before\npart of a li';
      const hole = '\0'.repeat(length);
      const { report, places } = await read(`${head}${hole}\nmark no 2> first line behind\n`);
      expect(places.map(([line, , text]) => [line, text])).toEqual([
        [1, 'mark no 1> last line before'],
        [3, 'mark no 2> first line behind'],
      ]);
      expect(places[1]?.[1]).toBe(head.length + length + 1);
      expect(report.inputs[0]?.encoding).toBe('utf-8');
    },
  );

  it('in a log in GBK do not make it UTF-16', async () => {
    const bytes = encode('错误：显存不足\0\r\nmark no 1> 模型\0加载失败\0\r\n', 'gb18030');
    const { report, places } = await read(bytes);
    expect(places.map(([line, , text]) => [line, text])).toEqual([
      [2, 'mark no 1> 模型 加载失败 '],
    ]);
    expect(report.inputs[0]?.encoding).toBe('gb18030');
  });

  it('in a log in UTF-16 are characters of it', async () => {
    const bytes = encode('\uFEFFmark no 1> a\0b\r\nmark no 2> c\r\n', 'utf-16le');
    const { places } = await read(bytes);
    expect(places.map(([line, , text]) => [line, text])).toEqual([
      [1, 'mark no 1> a b'],
      [2, 'mark no 2> c'],
    ]);
  });
});

describe('line ends of several kinds in one log', () => {
  it('count as an editor counts them: by line feeds', async () => {
    const log = 'one\r\nmark no 1> two\nthree\r\n\r\nmark no 2> five\r\r\nmark no 3> six';
    const { report, places } = await read(log);
    expect(places.map(([line, offset]) => [line, log.slice(offset, offset + 9)])).toEqual([
      [2, 'mark no 1'],
      [5, 'mark no 2'],
      [6, 'mark no 3'],
    ]);
    expect(report.inputs[0]?.lines).toBe(6);
  });

  it('may change with the encoding', async () => {
    const bytes = join(
      encode('mark no 1> a\r\n', 'utf-16le'),
      encode('mark no 2> 错误\nmark no 3> 模型\r\n', 'gb18030'),
      encode('\r\nmark no 4> b\n', 'utf-16le'),
      encode('mark no 5> c', 'utf-8'),
    );
    const { places } = await read(bytes);
    expect(places.map(([line]) => line)).toEqual([1, 2, 3, 5, 6]);
  });

  it('are found at the same places whatever the cells', async () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\0\n', '\n\n', '\r\r\n');
    const lines = fc.array(fc.tuple(fc.nat(30), ends), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(lines, async (parts) => {
        const log = parts.map(([n, end], i) => `mark no ${i}> ${'x'.repeat(n)}${end}`).join('');
        const whole = await read(log);
        expect((await read(log, 512)).places).toEqual(whole.places);
        const marks = [...log.matchAll(/mark no \d+>/g)];
        expect(whole.places.map(([, offset]) => offset)).toEqual(marks.map(({ index }) => index));
        const lineOf = (index: number): number => log.slice(0, index).split('\n').length;
        expect(whole.places.map(([line]) => line)).toEqual(marks.map((m) => lineOf(m.index)));
      }),
      { numRuns: 60 },
    );
  });
});
