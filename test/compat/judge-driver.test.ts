import { describe, expect, it } from 'vitest';
import {
  cudaOfDriver,
  driverFloor,
  judgeDriver,
  platformOfDriver,
  torchBuilds,
} from '../../src/compat/solve.ts';
import { tables } from './knowledge-tables.ts';

describe('the CUDA level of a driver', () => {
  it.each([
    ['535.104.05', '12.2'],
    ['470.223.02', '11.4'],
    ['551.78', '12.4'], // Windows number of branch 550
    ['531.68', '12.1'],
    ['610.57.04', '13.3'],
    ['352.79', '7.5'], // older than the table of branches
    ['375.66', '8.0'],
  ])('%s offers CUDA %s', (driver, cuda) => {
    expect(cudaOfDriver(tables, driver)).toMatchObject({ cuda, newer: false });
  });

  it('says so when a driver is newer than the tables', () => {
    expect(cudaOfDriver(tables, '999.10')).toEqual({ cuda: null, upTo: null, newer: true });
  });

  it('gives bounds for a branch that the tables lack', () => {
    expect(cudaOfDriver(tables, '446.14')).toMatchObject({ cuda: '10.2', upTo: '11.0' });
  });

  it('does not take Jetson releases or words for drivers', () => {
    expect(cudaOfDriver(tables, '35.4.1').cuda).toBeNull();
    expect(cudaOfDriver(tables, 'N/A').cuda).toBeNull();
  });

  it('tells Windows numbers from Linux ones where only one has them', () => {
    expect(platformOfDriver(tables, '551.78')).toBe('windows');
    expect(platformOfDriver(tables, '550.54.14')).toBe('linux');
    expect(platformOfDriver(tables, '535.98')).toBeNull();
  });
});

describe('what a CUDA version needs', () => {
  it.each([
    ['11.8', 'linux', '520.61.05', '450.80.02'],
    ['12.1', 'linux', '530.30.02', '525.60.13'],
    ['12.2', 'linux', '535.54.03', '525.60.13'],
    ['12.2.2', 'linux', '535.104.05', '525.60.13'],
    ['12.4', 'windows', '551.61', '528.33'],
    ['13.0', 'linux', '580.65.06', '580.65.06'],
    ['10.2', 'linux', '440.33', null],
    ['12.7', 'linux', null, '525.60.13'], // never shipped as a toolkit
  ] as const)('%s on %s: own driver %s, floor %s', (cuda, platform, own, floor) => {
    expect(driverFloor(tables, cuda, platform)).toEqual({ own, floor, newer: false });
  });

  it('does not invent a floor for a CUDA it does not know', () => {
    expect(driverFloor(tables, '14.0')).toEqual({ own: null, floor: null, newer: true });
  });
});

describe('judging a driver', () => {
  it.each([
    // driver, cuda, verdict, reason
    ['535.171.04', '12.8', 'ok-by-minor-compatibility', 'minor'], // 535 runs cu128 wheels
    ['525.60.13', '12.9', 'ok-by-minor-compatibility', 'minor'],
    ['525.53', '12.1', 'too-old', 'floor'],
    ['470.223.02', '12.1', 'too-old', 'major'], // 470 does not run CUDA 12
    ['470.223.02', '11.8', 'ok-by-minor-compatibility', 'minor'],
    ['515.65.01', '12.1', 'too-old', 'major'],
    ['450.51.06', '11.8', 'too-old', 'floor'],
    ['450.51.06', '11.0', 'ok', 'level'],
    ['535.104.05', '12.2', 'ok', 'level'],
    ['551.78', '12.8', 'ok-by-minor-compatibility', 'minor'],
    ['576.88', '13.0', 'too-old', 'major'],
    ['580.88', '13.0', 'ok', 'level'],
    ['570.133.20', '13.0', 'too-old', 'major'],
    ['580.65.06', '13.2', 'ok-by-minor-compatibility', 'minor'],
    ['418.87.00', '10.2', 'too-old', 'no-minor-compatibility'], // no such thing before CUDA 11
    ['410.48', '10.1', 'too-old', 'no-minor-compatibility'],
    ['390.116', '10.0', 'too-old', 'major'],
    ['331.113', '10.2', 'too-old', 'major'],
    ['527.41', '12.1', 'unknown', 'disputed'], // two tables of NVIDIA disagree
    ['446.14', '11.0', 'unknown', 'disputed'],
    ['580.95.05', '14.1', 'unknown', 'newer'], // newer than this tool knows
    ['450.80.02', '13.9', 'unknown', 'newer'],
    ['700.10', '12.8', 'ok', 'backward'],
    ['700.10', '14.1', 'unknown', 'newer'],
    ['garbled', '12.1', 'unknown', 'unreadable'],
    ['35.4.1', '11.4', 'unknown', 'unreadable'], // Jetson
  ])('%s for CUDA %s: %s (%s)', (driver, cuda, verdict, reason) => {
    expect(judgeDriver(tables, { driver, cuda })).toMatchObject({ verdict, reason });
  });

  it('names the level and the oldest driver that would do', () => {
    expect(judgeDriver(tables, { driver: '515.65.01', cuda: '12.1' })).toMatchObject({
      offers: '11.7',
      needs: '525.60.13',
    });
    expect(judgeDriver(tables, { driver: '576.88', cuda: '13.0' }).needs).toBe('580');
  });

  it('believes the level that nvidia-smi prints: a compatibility package raises it', () => {
    const question = { driver: '470.223.02', cuda: '12.1' };
    expect(judgeDriver(tables, { ...question, offers: '12.2' }).verdict).toBe('ok');
    expect(judgeDriver(tables, { ...question, offers: '12.0' }).verdict).toBe(
      'ok-by-minor-compatibility',
    );
    expect(judgeDriver(tables, { ...question, offers: '11.4' }).verdict).toBe('too-old');
  });

  it('lists the wheels of a torch version that a driver runs', () => {
    const builds = torchBuilds(tables, '2.4.1+cu124', { driver: '470.223.02' });
    const verdicts = builds.map(({ tag, judgement }) => [tag, judgement.verdict]);
    expect(verdicts).toEqual([
      ['cu118', 'ok-by-minor-compatibility'],
      ['cu121', 'too-old'],
      ['cu124', 'too-old'],
    ]);
  });
});
