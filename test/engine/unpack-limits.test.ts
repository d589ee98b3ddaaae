import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/core/source.ts';
import { type AnalyzeOptions, analyzeSources } from '../../src/engine/analyze.ts';
import { memorySource } from './memory-source.ts';
import { file, gzipOf, joined, tarOf, zipOf } from './pack-files.ts';
import { entry, packOf } from './small-pack.ts';

const pack = packOf(
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
);
const usual = { pack, analyzers: [], inferences: [] };
const read = (source: Source, limits: AnalyzeOptions['limits'] = {}) =>
  analyzeSources([source], { ...usual, limits });

const OOM = 'CUDA out of memory\n';

/** A gzip file of a line and then so many mebibytes of zeros, at about 1000:1. */
async function bomb(mebibytes: number): Promise<Uint8Array> {
  const zeros = await gzipOf(new Uint8Array(2 ** 20));
  const members = Array.from({ length: mebibytes }, () => zeros);
  return new Uint8Array(Buffer.concat([await gzipOf(OOM), ...members]));
}

describe('limits', () => {
  it('stop what grows beyond the ratio, and keep what came before', async () => {
    const bytes = await bomb(8);
    const limits = { ratio: 500, ratioFrom: 4 * 2 ** 20 };
    const report = await read(memorySource('bomb.gz', bytes), limits);
    expect(report.findings.map(({ id }) => id)).toEqual(['oom']);
    expect(report.inputs[0]).toMatchObject({ complete: false });
    expect(report.inputs[0]!.size).toBeLessThan(5 * 2 ** 20);
    expect(report.diagnostics).toMatchObject([
      { code: 'unpack-limit-ratio', where: { input: 'bomb.gz' } },
    ]);
    expect(report.diagnostics[0]?.help).toContain('--max-unpacked');
  });

  it('let a small file grow as it likes', async () => {
    const report = await read(memorySource('small.gz', await bomb(2)), { ratio: 2 });
    expect(report.diagnostics).toEqual([]);
    expect(report.inputs[0]!.size).toBe(OOM.length + 2 * 2 ** 20);
  });

  it('stop at so many unpacked bytes of all members together', async () => {
    const members = Array.from({ length: 50 }, (_, i) => file(`${i}.log`, OOM.repeat(1000)));
    const report = await read(memorySource('case.zip', await zipOf(members)), { bytes: 100_000 });
    expect(report.findings[0]?.id).toBe('oom');
    expect(report.stats.bytes).toBeLessThanOrEqual(100_000);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['unpack-limit-bytes']);
    expect(report.diagnostics[0]?.message).toContain('97.7 KiB');
    expect(report.inputs.at(-1)).toMatchObject({ complete: false });
  });

  it('stop what grows beyond the ratio in many members together', async () => {
    const zeros = await gzipOf(new Uint8Array(2 ** 20));
    const members = Array.from({ length: 12 }, (_, i) => file(`${i}.log.gz`, zeros));
    const zip = await zipOf([file('first.log', OOM), ...members]);
    const report = await read(memorySource('case.zip', zip), {
      ratio: 100,
      ratioFrom: 4 * 2 ** 20,
    });
    expect(report.findings.map(({ id }) => id)).toEqual(['oom']);
    expect(report.stats.bytes).toBeLessThan(5 * 2 ** 20);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['unpack-limit-ratio']);
  });

  it('do not stop a log that repeats one line for hundreds of megabytes', async () => {
    const line = new TextEncoder().encode('2026-01-05 10:02:11 INFO waiting for the data loader\n');
    const many = new Uint8Array(line.length * 20_000).map((_, at) => line[at % line.length]!);
    const part = await gzipOf(many);
    const parts = Array.from({ length: 200 }, () => part);
    const log = new Uint8Array(Buffer.concat([...parts, await gzipOf(OOM)]));
    // Packed once more, it grows by some 10,000 times.
    const report = await read(memorySource('run.log.gz', await gzipOf(log)));
    expect(report.diagnostics).toEqual([]);
    expect(report.findings.map(({ id }) => id)).toEqual(['oom']);
    expect(report.inputs[0]!.size).toBeGreaterThan(200 * 2 ** 20);
  });

  it('hold for each source of its own', async () => {
    const one = await gzipOf(OOM.repeat(100));
    const sources = ['a.gz', 'b.gz', 'c.gz'].map((name) => memorySource(name, one));
    const report = await analyzeSources(sources, { ...usual, limits: { bytes: 2000 } });
    expect(report.diagnostics).toEqual([]);
    expect(report.inputs.map(({ size, complete }) => [size, complete])).toEqual([
      [1900, true],
      [1900, true],
      [1900, true],
    ]);
  });

  it('stop at so many members', async () => {
    const members = Array.from({ length: 30 }, (_, i) => file(`${i}.log`, OOM));
    const report = await read(memorySource('case.tar', tarOf(...members)), { members: 10 });
    expect(report.findings[0]?.count).toBe(10);
    expect(report.diagnostics).toMatchObject([
      { code: 'unpack-limit-members', where: { input: 'case.tar' } },
    ]);
    expect(report.diagnostics[0]?.help).toContain('--max-members');
    expect(report.inputs.at(-1)).toMatchObject({ name: 'case.tar', complete: false });
  });

  it('leave out what lies too deep, and read what stands beside it', async () => {
    let inner = tarOf(file('deep.log', OOM));
    for (let level = 0; level < 5; level++) {
      inner = tarOf(file(`in-${level}.tar.gz`, await gzipOf(inner)), file('beside.log', OOM));
    }
    const report = await read(memorySource('case.tar', inner));
    expect(report.findings[0]?.count).toBe(4);
    expect(report.diagnostics).toMatchObject([
      {
        code: 'unpack-limit-depth',
        where: { input: 'case.tar!/in-4.tar.gz!/in-3.tar.gz!/in-2.tar.gz!/in-1.tar.gz' },
      },
    ]);
    expect(report.diagnostics[0]?.help).toContain('--max-depth');
    const deeper = await read(memorySource('case.tar', inner), { depth: 6 });
    expect(deeper.findings[0]?.count).toBe(6);
    expect(deeper.diagnostics).toEqual([]);
  });

  it('end an archive that holds itself, level by level', async () => {
    let inner = await zipOf([file('r.log', OOM)]);
    for (let level = 0; level < 40; level++) inner = await zipOf([file('r.zip', inner)]);
    const report = await read(memorySource('r.zip', inner));
    expect(report.diagnostics).toMatchObject([
      { code: 'unpack-limit-depth', where: { input: 'r.zip!/r.zip!/r.zip!/r.zip!/r.zip' } },
    ]);
  });

  it('hold for gzip in gzip in gzip', async () => {
    let bytes = await gzipOf(OOM);
    for (let level = 0; level < 4; level++) bytes = await gzipOf(bytes);
    const report = await read(memorySource('run.gz', bytes));
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['unpack-limit-depth']);
    expect(report.inputs).toMatchObject([{ name: 'run.gz', complete: false }]);
  });
});

describe('what only looks packed', () => {
  it.each([
    ['the magic of gzip alone', new Uint8Array([0x1f, 0x8b, 8])],
    ['the magic of bzip2 in a text', new TextEncoder().encode(`BZh is no archive\n${OOM}`)],
    ['the word ustar in a text', new TextEncoder().encode(`${'a'.repeat(257)}ustar\n${OOM}`)],
    ['PK in a text', new TextEncoder().encode(`PK failed\n${OOM}`)],
  ])('%s ends in a report, not in an error', async (_, bytes) => {
    const report = await read(memorySource('x.log', bytes));
    const isText = bytes.length > 3;
    expect(report.findings.map(({ id }) => id)).toEqual(isText ? ['oom'] : []);
    expect(report.inputs[0]?.complete).toBe(isText);
  });

  it('a stream of text is read before it ends', async () => {
    const lines = ['first line\n', OOM];
    let asked = 0;
    const source: Source = {
      name: 'stdin',
      read: async () => new TextEncoder().encode(lines[asked++] ?? ''),
    };
    const report = await read(source);
    expect(report.findings.map(({ id }) => id)).toEqual(['oom']);
    expect(report.inputs[0]).toMatchObject({ name: 'stdin', complete: true, lines: 2 });
  });

  it('random bytes behind a magic never reject', async () => {
    const magics = ['\x1f\x8b\x08\0', '\x28\xb5\x2f\xfd', '\xfd7zXZ\0', 'BZh91AY&SY', 'PK\x03\x04'];
    let seed = 7;
    const noise = (length: number) =>
      Uint8Array.from({ length }, () => {
        seed = (seed * 48271) % 2147483647;
        return seed & 0xff;
      });
    for (const magic of magics) {
      for (let round = 0; round < 20; round++) {
        const start = Uint8Array.from(magic, (each) => each.charCodeAt(0));
        const report = await read(memorySource('x', joined(start, noise(10 + round * 37))));
        expect(report.inputs[0]?.complete).toBe(false);
      }
    }
  });
});
