import { describe, expect, it } from 'vitest';
import { analyzers } from '../../../analyzers/registry.ts';
import type { Report } from '../../../src/core/report.ts';
import { analyzeSources } from '../../../src/engine/analyze.ts';
import { memorySource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';

const pack = packOf(
  entry('oom', [
    {
      pattern: 'CUDA out of memory',
      literals: ['CUDA out of memory'],
      not: '^\\s*"|\\berror-free\\b',
    },
  ]),
  entry('fallback', [
    { pattern: 'no GPU found, (?<then>.{1,40})$', literals: ['no GPU found'], not: 'error' },
  ]),
);

const diagnosed = (log: string): Promise<Report> =>
  analyzeSources([memorySource('the.log', log)], { pack, analyzers, inferences: [] });
const idsOf = ({ findings }: Report): readonly string[] => findings.map(({ id }) => id);

/** What loggers, runtimes and people put before each line of what a program printed. */
const HEADS: readonly (readonly [name: string, head: string])[] = [
  ['kubectl logs --timestamps', '2026-01-05T10:02:11.123456789Z '],
  ['docker logs -t, a zero at the end', '2026-01-05T10:02:11.12345678+08:00 '],
  ['CRI', '2026-01-05T10:02:11.123456789Z stderr F '],
  ['CRI behind which a rank speaks', '2026-01-05T10:02:11.123456789Z stdout F [rank0]: '],
  ['syslog', 'Jan  5 10:02:11 node-7 trainer[4711]: '],
  ['the journal', '2026-01-05T10:02:11+0800 node-7 trainer[4711]: '],
  ['syslog of RFC 5424', '<14>1 2026-01-05T10:02:11.123456Z node-7 trainer 4711 - - '],
  ['a mail that quotes', '> '],
  ['a mail that quotes a mail', '> > '],
];

describe.each(HEADS)('behind the head of %s', (_, head) => {
  const lines = (...all: readonly string[]): string =>
    all.map((line) => `${head}${line}\n`).join('');

  it('a block is read as where nothing stands before it', async () => {
    const plain = [
      '==============NVSMI LOG==============',
      'Driver Version                            : 535.104.05',
      'CUDA Version                              : 12.2',
      '',
      'Attached GPUs                             : 1',
      'GPU 00000000:65:00.0',
      '    Product Name                          : NVIDIA GeForce RTX 3090',
    ];
    const known = ({ facts }: Report) => facts.map(({ key, value }) => `${key} ${value}`);
    const expected = known(await diagnosed(plain.join('\n')));
    expect(expected).toContain('driver.version 535.104.05');
    expect(known(await diagnosed(lines(...plain)))).toEqual(expected);
  });

  it('a table of commas keeps its numbers', async () => {
    const rows = ['name, utilization.gpu [%], memory.used [MiB]', 'NVIDIA L4, 3 %, 410 MiB'];
    const { facts } = await diagnosed(lines(...rows));
    expect(facts.filter(({ key }) => key === 'gpu.name').map(({ value }) => value)).toEqual([
      'NVIDIA L4',
    ]);
  });

  it('source code is no evidence, and a message is', async () => {
    expect(idsOf(await diagnosed(lines('    "CUDA out of memory"')))).toEqual([]);
    expect(idsOf(await diagnosed(lines('RuntimeError: CUDA out of memory')))).toEqual(['oom']);
  });
});

describe('a record of JSON', () => {
  const record = (message: string, level = 'error'): string =>
    `${JSON.stringify({ time: '2026-01-05T10:02:11Z', level, message, rank: 3 })}\n`;

  it('is excepted by what its message says, not by what its level is called', async () => {
    expect(idsOf(await diagnosed(record('no GPU found, using the CPU')))).toEqual(['fallback']);
    expect(idsOf(await diagnosed(record('no GPU found, an error', 'info')))).toEqual([]);
  });

  it('ends where its message ends', async () => {
    const log = record('no GPU found, using the CPU');
    const source = memorySource('the.log', log);
    const told = entry('fallback', [
      { pattern: 'no GPU found, (?<then>.{1,40})$', literals: ['no GPU found'] },
    ]);
    const text = { ...told.texts.en, summary: 'Then: {then}.' };
    const named = packOf({ ...told, texts: { en: text, 'zh-cn': text } });
    const report = await analyzeSources([source], { pack: named, analyzers, inferences: [] });
    expect(report.findings[0]?.summary).toBe('Then: using the CPU.');
    expect(report.findings[0]?.evidence[0]?.text).toBe(log.trimEnd());
  });
});
