import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../../src/core/analyzer.ts';
import { analyzeSources, diagnose } from '../../src/engine/analyze.ts';
import { mergePartials } from '../../src/engine/partial/merge.ts';
import { createCellScanner } from '../../src/engine/scan/scan-cell.ts';
import { mergeAsPlanned, mergePlans } from '../properties/merge-plan.ts';
import { tries } from '../properties/replay.ts';
import { memorySource, streamSource } from './memory-source.ts';
import { entry, packOf } from './small-pack.ts';

const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
  entry('killed', [{ pattern: '^Killed$', literals: ['\nKilled'] }]),
  entry('zh-oom', [{ pattern: '显存(?:不足|溢出)', literals: ['显存不足', '显存溢出'] }]),
  entry(
    'xid',
    [{ pattern: 'NVRM: Xid \\(PCI:(?<pci>[\\w:]+)\\): (?<code>\\d+)', literals: ['NVRM: Xid ('] }],
    { subject: ['pci'] },
  ),
  entry('joined', [
    { pattern: 'first half', literals: ['first half'], then: 'second half', lines: 2 },
  ]),
);

const clocked: Analyzer = {
  id: 'app-log',
  title: { en: 'app log', 'zh-cn': '应用日志' },
  starts: [
    {
      literals: ['table begins'],
      pattern: /table begins/,
      lines: 10,
      read: ({ lines }) => ({
        lines: lines.indexOf('table ends') + 1,
        facts: [{ key: 'gpu.name', value: lines[1] ?? '', line: 1 }],
      }),
    },
  ],
  clock: (line) => {
    const seconds = /^t=(\d+) /.exec(line)?.[1];
    return seconds === undefined
      ? null
      : { ms: Number(seconds) * 1000, clock: 'wall', zone: 0, year: true, precision: 1000 };
  },
};
const options = { pack, analyzers: [clocked], inferences: [] };

const plain = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '显', 'K'), maxLength: 200 });
const telling = fc.constantFrom(
  'RuntimeError: CUDA out of memory. Tried',
  'Killed',
  'XKilled',
  '错误：显存不足',
  'NVRM: Xid (PCI:0000:01:00): 79, gone',
  'NVRM: Xid (PCI:0000:02:00): 31, fault',
  'first half',
  'second half',
  't=12345 INFO step',
  'ValueError: unheard of 17',
  'table begins',
  'NVIDIA A100',
  'table ends',
);
const logs = fc
  .array(fc.oneof({ weight: 3, arbitrary: plain }, telling), { maxLength: 400 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

describe('one log through different paths', () => {
  it('gives the same report, byte for byte, in cells of any order and grouping', async () => {
    await fc.assert(
      fc.asyncProperty(logs, mergePlans, async (log, plan) => {
        const source = memorySource('run.log', log);
        const cellBytes = 4096;
        const scanner = createCellScanner(options);
        const partials = [];
        for (let cell = 0, atEnd = false; !atEnd; cell++) {
          const result = await scanner.scan(scanner.reader(source), {
            input: 0,
            name: 'run.log',
            cell,
            cellBytes,
            size: source.size ?? null,
          });
          partials.push(result.partial);
          atEnd = result.atEnd;
        }
        const inOrder = mergePartials(partials);
        const asPlanned = mergeAsPlanned(partials, plan);
        expect(JSON.stringify(asPlanned)).toBe(JSON.stringify(inOrder));
        expect(diagnose(asPlanned, options)).toEqual(diagnose(inOrder, options));
      }),
      tries(60),
    );
  });

  it('gives the same findings, lines and offsets whatever the size of the cells', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const [small, large] = await Promise.all(
          [4096, 2 ** 24].map((cellBytes) =>
            analyzeSources([memorySource('run.log', log)], { ...options, cellBytes }),
          ),
        );
        expect(small!.findings).toEqual(large!.findings);
        expect(small!.facts).toEqual(large!.facts);
        expect(small!.unknown).toEqual(large!.unknown);
        expect(small!.inputs).toEqual(large!.inputs);
      }),
      tries(60),
    );
  });

  it('gives the same findings from a stream as from a file', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const [file, stream] = await Promise.all(
          [memorySource('run.log', log), streamSource('run.log', log)].map((source) =>
            analyzeSources([source], { ...options, cellBytes: 8192 }),
          ),
        );
        expect(stream!.findings).toEqual(file!.findings);
        expect(stream!.inputs).toEqual(file!.inputs);
      }),
      tries(60),
    );
  });

  it('points to the line and the byte that a person finds', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const report = await analyzeSources([memorySource('run.log', log)], {
          ...options,
          cellBytes: 4096,
        });
        const bytes = new TextEncoder().encode(log);
        const lines = log.split('\n').map((line) => line.replace(/\r$/, ''));
        for (const { evidence } of report.findings) {
          for (const { where, text } of evidence) {
            expect(lines[where.line - 1]).toBe(text);
            expect(new TextDecoder().decode(bytes.subarray(where.offset)).startsWith(text)).toBe(
              true,
            );
          }
        }
        const killed = lines.filter((line) => line === 'Killed').length;
        expect(report.findings.find((finding) => finding.id === 'killed')?.count ?? 0).toBe(killed);
      }),
      tries(100),
    );
  });
});

describe('encodings', () => {
  const log = [
    't=10 start',
    ...Array.from({ length: 50 }, (_, i) => `第${i}步 正常运行 step ${i}`),
    '错误：显存不足',
    'RuntimeError: CUDA out of memory.',
    '',
  ].join('\n');
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const text = mark ? `\uFEFF${log}` : log;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
    return bytes;
  };

  it.each([
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${log}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(false, true), 'utf-16le'],
    ['UTF-16LE without', utf16(false, false), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(true, true), 'utf-16be'],
    ['UTF-16BE without', utf16(true, false), 'utf-16be'],
  ])('reads %s like UTF-8', async (_, bytes, encoding) => {
    const expected = await analyzeSources([memorySource('run.log', log)], options);
    const report = await analyzeSources([memorySource('run.log', bytes)], {
      ...options,
      cellBytes: 2 ** 20,
    });
    expect(report.inputs[0]?.encoding).toBe(encoding);
    const strip = (findings: typeof report.findings): unknown =>
      findings.map((finding) => [
        finding.id,
        finding.count,
        finding.evidence.map(({ where, text }) => [where.line, text]),
      ]);
    expect(strip(report.findings)).toEqual(strip(expected.findings));
    expect(expected.findings.map((finding) => finding.id)).toEqual(['zh-oom', 'oom']);
  });

  it('finds what stands in the very first line, behind a byte order mark', async () => {
    for (const text of ['\uFEFFKilled\n', '\uFEFFCUDA out of memory']) {
      const report = await analyzeSources([memorySource('run.log', text)], options);
      expect(report.findings[0]?.evidence[0]).toMatchObject({ where: { line: 1, offset: 3 } });
    }
  });

  it('reads GBK, as Chinese Windows programs write it, and points into the original bytes', async () => {
    // "错误：显存不足" in GBK, between ASCII lines.
    const gbk = [
      0xb4, 0xed, 0xce, 0xf3, 0xa3, 0xba, 0xcf, 0xd4, 0xb4, 0xe6, 0xb2, 0xbb, 0xd7, 0xe3,
    ];
    const head = new TextEncoder().encode('t=10 start\nstep 1\n');
    const bytes = new Uint8Array([...head, ...gbk, 0x0a, ...new TextEncoder().encode('done\n')]);
    const report = await analyzeSources([memorySource('run.log', bytes)], options);
    expect(report.inputs[0]?.encoding).toBe('gb18030');
    expect(report.findings[0]).toMatchObject({
      id: 'zh-oom',
      evidence: [{ text: '错误：显存不足', where: { line: 3, offset: head.length } }],
    });
  });

  it('leaves a UTF-8 log with a few broken bytes UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(log), 0xe6, 0x98, 0x0a]);
    const report = await analyzeSources([memorySource('run.log', bytes)], options);
    expect(report.inputs[0]?.encoding).toBe('utf-8');
    expect(report.findings).toHaveLength(2);
  });
});

describe('terminal recordings', () => {
  it('sees through colour codes and points into the original', async () => {
    const log =
      'ok\n\x1b[31mCUDA \x1b[1mout\x1b[0m of memory\x1b[0m\nok\n\x1b]0;title\x07CUDA out of memory\n';
    const report = await analyzeSources([memorySource('run.log', log)], options);
    expect(
      report.findings[0]?.evidence.map(({ where, text }) => [where.line, where.offset, text]),
    ).toEqual([
      [2, 8, 'CUDA out of memory'],
      [4, 52, 'CUDA out of memory'],
    ]);
  });

  it('reads each redraw of a progress bar as a line of its own, under the number of the file line', async () => {
    const log = 'start\n 10%|#  |\r 20%|## |\rRuntimeError: CUDA out of memory\nend\n';
    const report = await analyzeSources([memorySource('run.log', log)], options);
    expect(report.findings[0]?.evidence[0]).toMatchObject({
      where: { line: 2 },
      text: 'RuntimeError: CUDA out of memory',
    });
  });
});

describe('hostile inputs', () => {
  it('reads a line of 3 MB in bounded windows and finds what stands in it', async () => {
    const log = `${'x'.repeat(2_000_000)} CUDA out of memory ${'y'.repeat(1_000_000)}\nKilled\n`;
    const report = await analyzeSources([memorySource('run.log', log)], {
      ...options,
      cellBytes: 1_000_000,
    });
    expect(report.findings.map((finding) => [finding.id, finding.count])).toEqual([
      ['oom', 1],
      ['killed', 1],
    ]);
    expect(report.findings[1]?.evidence[0]?.where.line).toBe(2);
  });

  it('does not look for errors inside a binary file', async () => {
    const text = new TextEncoder().encode(
      'CUDA out of memory\nNVRM: Xid (PCI:0000:01:00): 79, x\n',
    );
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) =>
      i % 100 < text.length ? text[i % 100]! : i % 7,
    );
    const report = await analyzeSources([memorySource('libcudart.so', bytes)], options);
    expect(report.findings).toEqual([]);
    expect(report.diagnostics.map((d) => d.code)).toEqual(['input-binary']);
  });

  it('loses nothing of the other inputs when one cannot be read', async () => {
    const broken = { name: 'gone.log', size: 10, read: () => Promise.reject(new Error('EIO')) };
    const report = await analyzeSources([broken, memorySource('run.log', 'Killed\n')], options);
    expect(report.findings.map((finding) => finding.id)).toEqual(['killed']);
    expect(report.diagnostics).toMatchObject([
      { code: 'input-unreadable', where: { input: 'gone.log' } },
    ]);
    expect(report.inputs.map((input) => input.complete)).toEqual([false, true]);
  });

  it('turns an analyzer that throws into a diagnostic', async () => {
    const bad: Analyzer = {
      ...clocked,
      starts: [
        {
          literals: ['table begins'],
          pattern: /table/,
          read: () => {
            throw new Error('oops');
          },
        },
      ],
    };
    const report = await analyzeSources([memorySource('run.log', 'table begins\nKilled\n')], {
      ...options,
      analyzers: [bad],
    });
    expect(report.findings.map((finding) => finding.id)).toEqual(['killed']);
    expect(report.diagnostics[0]).toMatchObject({ code: 'analyzer-failed' });
  });
});

describe('a line that two clauses match', () => {
  it('is told with what either of them captured', async () => {
    const both = entry('dll', [
      { pattern: 'WinError (?<code>\\d+)', literals: ['WinError '] },
      { pattern: 'loading "(?<library>[^"]+)"', literals: ['loading "'] },
    ]);
    const text = { ...both.texts.en, summary: '{library|not named} ({code})' };
    const dll = { ...both, texts: { en: text, 'zh-cn': text } };
    const log = 'OSError: [WinError 126] not found. Error loading "fbgemm.dll"\n';
    const report = await analyzeSources([memorySource('run.log', log)], {
      ...options,
      pack: packOf(dll),
    });
    expect(report.findings).toMatchObject([{ summary: 'fbgemm.dll (126)', count: 1 }]);
  });
});
