import { describe, expect, test } from 'vitest';
import { analyze, formatIds, render } from '../../src/lib/index.ts';
import { bytesSource } from '../../src/lib/to-sources.ts';
import { samplePack } from '../search/sample-pack.ts';

const LINE = 'RuntimeError: CUDA error: no kernel image is available for execution on the device\n';
const bytes = new TextEncoder().encode(LINE);
const settings = { pack: samplePack };

const idsOf = (report: Awaited<ReturnType<typeof analyze>>): readonly string[] =>
  report.findings.map(({ id }) => id);

describe('analyze', () => {
  test.each([
    ['text', LINE, 'input-1'],
    ['bytes', bytes, 'input-1'],
    ['named text', { name: 'run.log', text: LINE }, 'run.log'],
    ['named bytes', { name: 'run.log', bytes }, 'run.log'],
    ['a source', bytesSource('run.log', bytes), 'run.log'],
    ['a list', [LINE], 'input-1'],
  ])('takes %s', async (_, input, name) => {
    const report = await analyze(input, settings);
    expect(idsOf(report)).toEqual(['no-kernel-image']);
    expect(report.inputs.map((each) => each.name)).toEqual([name]);
  });

  test('makes one report of several inputs', async () => {
    const report = await analyze(['all is well\n', { name: 'b', text: LINE }], settings);
    expect(report.inputs.map((each) => each.name)).toEqual(['input-1', 'b']);
    expect(report.findings[0]?.evidence[0]?.where).toEqual({ input: 'b', line: 1, offset: 0 });
  });

  test('speaks Chinese where asked', async () => {
    const report = await analyze(LINE, { ...settings, lang: 'zh-cn' });
    expect(report.findings[0]?.title).toBe('程序不含此 GPU 的机器码');
  });

  test('tells how far it is, and what could not be read', async () => {
    const seen: number[] = [];
    const broken = { name: 'x', size: 10, read: () => Promise.reject(new Error('gone')) };
    const report = await analyze([LINE, broken], {
      ...settings,
      onProgress: (progress) => seen.push(progress.bytes),
    });
    expect(seen).toEqual([LINE.length]);
    expect(report.inputs.map((each) => each.complete)).toEqual([true, false]);
    expect(idsOf(report)).toEqual(['no-kernel-image']);
  });

  test('stops where the signal says so, and says that it did', async () => {
    const report = await analyze(LINE, { ...settings, signal: AbortSignal.abort() });
    expect(report.inputs).toMatchObject([{ complete: false }]);
  });
});

describe('render', () => {
  test('writes a report in every format', async () => {
    const report = await analyze(LINE, settings);
    expect(formatIds).toContain('text');
    for (const id of formatIds) expect(render(report, id)).toContain('no-kernel-image');
  });

  test('knows no other format', async () => {
    const report = await analyze('', settings);
    expect(() => render(report, 'pdf')).toThrow(RangeError);
  });

  test('uses no colour unless told', async () => {
    const report = await analyze(LINE, settings);
    expect(render(report, 'text')).not.toContain('\x1b');
    expect(render(report, 'text', { color: true })).toContain('\x1b');
  });
});
