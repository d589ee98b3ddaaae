import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatSeconds,
  progressLine,
  showProgress,
} from '../../src/cli/terminal/progress.ts';

describe('figures for people', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [9_960, '10 kB'],
    [123_456_789, '123 MB'],
    [999_999_999, '1.0 GB'],
    [12e9, '12 GB'],
    [5e15, '5000 TB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  test.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [61, '1 min 01 s'],
    [3_725, '1 h 02 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});

describe('the progress line', () => {
  test('tells share, bytes, rate, time left and file', () => {
    const line = progressLine({ input: 'run.log', bytes: 250e6, total: 1e9 }, 1000, 80);
    expect(line).toBe(' 25 %  250 MB  250 MB/s  -3 s  run.log');
  });

  test('never goes over 100 %, though the file grew', () => {
    expect(progressLine({ input: 'x', bytes: 300, total: 100 }, 10, 80)).toContain('100 %');
  });

  test('knows no share where the size is unknown', () => {
    expect(progressLine({ input: 'stdin', bytes: 5e6, total: null }, 2000, 80)).toBe(
      '5.0 MB  2.5 MB/s  stdin',
    );
  });

  test('fits its line, and a file name cannot act on the terminal', () => {
    const input = `${'长'.repeat(60)}\x1b[2J.log`;
    const line = progressLine({ input, bytes: 1, total: 2 }, 1000, 60);
    expect(line).not.toContain('\x1b');
    expect(line).toMatch(/\.log$/);
    expect([...line].length).toBeLessThan(60);
  });
});

describe('progress on a terminal', () => {
  function drawn() {
    let text = '';
    const stream = new Writable({
      write(chunk, _, done) {
        text += String(chunk);
        done();
      },
    });
    return { stream, text: () => text };
  }

  test('short work shows nothing', () => {
    let now = 0;
    const { stream, text } = drawn();
    const progress = showProgress(stream, () => now);
    now = 900;
    progress.update({ input: 'a', bytes: 1, total: 2 });
    progress.stop();
    expect(text()).toBe('');
  });

  test('long work is drawn now and then, and wiped away at the end', () => {
    let now = 0;
    const { stream, text } = drawn();
    const progress = showProgress(stream, () => now);
    for (now = 1000; now < 1400; now += 50) {
      progress.update({ input: 'a', bytes: now, total: 5000 });
    }
    progress.stop();
    expect(text().split('\r')).toHaveLength(4);
    expect(text()).toMatch(/\r\x1b\[K$/);
  });
});
