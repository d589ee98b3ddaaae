import { describe, expect, it } from 'vitest';
import { computeCapability, cudaOfTag, judgeArch, parseTorch } from '../../src/compat/solve.ts';
import { tables } from './knowledge-tables.ts';

describe('compute capability by name', () => {
  it.each([
    ['Tesla T4', '7.5'], // Turing, not Ampere
    ['NVIDIA GeForce RTX 3090', '8.6'],
    ['GeForce RTX 3090', '8.6'],
    ['RTX 3090', '8.6'],
    ['rtx 4090', '8.9'],
    ['A100', '8.0'],
    ['T4', '7.5'],
    ['V100', '7.0'],
    ['GTX 1080 Ti', '6.1'],
    ['GeForce GTX 108...', '6.1'], // as old tables cut it
    ['Tesla V100-SXM2...', '7.0'],
    ['NVIDIA GeForce RTX 2080 ...', '7.5'],
    ['NVIDIA GeForce RTX 5090', '12.0'],
    ['NVIDIA B200', '10.0'],
    ['NVIDIA A100-SXM4-80GB MIG 1g.10gb', '8.0'],
    ['TITAN RTX', '7.5'],
  ])('%s has %s', (name, cc) => {
    expect(computeCapability(tables, name)).toBe(cc);
  });

  it.each([
    ['NVIDIA GeForce ...', 'cut before the model'],
    ['GeForce GT 730', 'two chips under one name'],
    ['RTX 5000', 'Turing, Ada or a laptop'],
    ['AMD Instinct MI300X', 'not in the tables'],
    ['NVIDIA GeForce RTX 9090', 'not in the tables'],
    ['', 'no name'],
  ])('%j is left open: %s', (name) => {
    expect(computeCapability(tables, name)).toBeNull();
  });
});

describe('judging the code for a GPU', () => {
  it.each([
    ['RTX 3090', '2.1.0+cu121', 'supported', 'sm_86'],
    ['NVIDIA GeForce RTX 4090', '2.1.0+cu121', 'supported-by-binary-compatibility', 'sm_86'],
    ['Tesla T4', '1.8.0+cu102', 'supported-by-binary-compatibility', 'sm_70'],
    ['NVIDIA GeForce RTX 5090', '2.6.0+cu124', 'unsupported', null],
    ['NVIDIA GeForce RTX 5090', '2.7.1+cu128', 'supported', 'sm_120'],
    ['NVIDIA H100 PCIe', '1.13.1+cu117', 'unsupported', null],
    ['NVIDIA B300 SXM6 AC', '2.7.1+cu128', 'supported-by-binary-compatibility', 'sm_100'],
    ['GeForce GTX 1080 Ti', '2.7.1+cu128', 'unsupported', null],
    ['GeForce GTX 1080 Ti', '2.7.1+cu126', 'supported-by-binary-compatibility', 'sm_60'],
  ])('%s with torch %s: %s', (gpu, torch, verdict, by) => {
    expect(judgeArch(tables, { gpu, torch })).toMatchObject({ verdict, by });
  });

  it.each([
    ['NVIDIA GeForce RTX 5090', '2.7.0a0+7c8ec84dab.nv25.03', 'a build of its own'],
    ['NVIDIA GeForce RTX 5090', '99.0.0+cu124', 'a torch the tables lack'],
    ['NVIDIA GeForce RTX 5090', '2.6.0', 'no tag'],
    ['NVIDIA GeForce ...', '2.6.0+cu124', 'no model'],
    ['NVIDIA GB10', '2.6.0+cu124', 'Arm machines have other wheels'],
  ])('%s with torch %s is left open: %s', (gpu, torch) => {
    expect(judgeArch(tables, { gpu, torch }).verdict).toBe('unknown');
  });

  it('prefers the list that torch itself gives', () => {
    const archs = ['sm_50', 'sm_80', 'sm_86', 'compute_86'];
    expect(judgeArch(tables, { cc: '12.0', archs }).verdict).toBe('ptx');
    expect(judgeArch(tables, { cc: '12.0', archs: ['sm_80', 'sm_90'] }).verdict).toBe(
      'unsupported',
    );
    expect(judgeArch(tables, { cc: '7.5', archs }).verdict).toBe('unsupported');
  });

  it('takes no code of one chip for all of its family', () => {
    expect(judgeArch(tables, { cc: '10.3', archs: ['sm_100a'] }).verdict).toBe('unsupported');
    expect(judgeArch(tables, { cc: '10.3', archs: ['sm_100f'] }).verdict).toBe(
      'supported-by-binary-compatibility',
    );
    expect(judgeArch(tables, { cc: '9.0', archs: ['sm_90a'] }).verdict).toBe('supported');
    expect(judgeArch(tables, { cc: '12.0', archs: ['sm_100'] }).verdict).toBe('unsupported');
  });

  it('leaves Jetson open, which is outside binary compatibility', () => {
    expect(judgeArch(tables, { cc: '8.7', archs: ['sm_80', 'sm_86'] }).verdict).toBe('unknown');
    expect(judgeArch(tables, { cc: '8.7', archs: ['sm_87'] }).verdict).toBe('supported');
  });

  it('does not judge a capability it does not know', () => {
    expect(judgeArch(tables, { cc: '15.0', archs: ['sm_120'] }).verdict).toBe('unknown');
  });
});

describe('torch versions', () => {
  it('reads tags', () => {
    expect(cudaOfTag('cu121')).toBe('12.1');
    expect(cudaOfTag('cu92')).toBe('9.2');
    expect(cudaOfTag('cpu')).toBeNull();
    expect(parseTorch('2.1.0+cu121')).toEqual({ torch: '2.1.0', tag: 'cu121' });
    expect(parseTorch('2.6.0.dev20241112+cu124')).toBeNull();
  });
});
