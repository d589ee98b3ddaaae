import { describe, expect, it } from 'vitest';
import { computeCapability, judgeGpuDriver } from '../../src/compat/solve.ts';
import { tables } from './knowledge-tables.ts';

const judge = (gpu: string, driver: string) => judgeGpuDriver(tables, { gpu, driver });

describe('a GPU and a driver branch', () => {
  it.each([
    ['RTX 5090', '535.104', 'too-old', 570],
    ['NVIDIA GeForce RTX 5090', '560.35.03', 'too-old', 570],
    ['RTX 5090', '570.86.16', 'ok', null],
    ['RTX 3090', '535.104.05', 'ok', null],
    ['Tesla K80', '535.104.05', 'ended', 470],
    ['GTX 1080', '580.65.06', 'unknown', null],
    ['RTX 3090', '418.87', 'unknown', null],
    ['RTX 9999', '535.104', 'unknown', null],
    ['RTX 5090', 'new', 'unknown', null],
  ])('%s with %s: %s', (gpu, driver, verdict, needs) => {
    expect(judge(gpu, driver)).toMatchObject({ verdict, needs });
  });

  it('takes Windows drivers for those of their generation', () => {
    expect(judge('RTX 5090', '537.13')).toMatchObject({ verdict: 'too-old', branch: 535 });
  });
});

describe('GPU names as people type them', () => {
  it.each([
    ['RTX3090', 'RTX 3090'],
    ['rtx3080ti', 'RTX 3080 Ti'],
    ['GeForceRTX2080Ti', 'GeForce RTX 2080 Ti'],
    ['RTXA6000', 'RTX A6000'],
    ['GTX1080', 'GTX 1080'],
  ])('%s is %s', (typed, name) => {
    expect(computeCapability(tables, typed)).not.toBeNull();
    expect(computeCapability(tables, typed)).toBe(computeCapability(tables, name));
  });
});
