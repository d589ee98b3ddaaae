import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, compareVersions, majorMinor, parseVersion } from '../../src/compat/version.ts';

const compare = (a: string, b: string): number =>
  compareVersions(parseVersion(a)!, parseVersion(b)!);

describe('versions', () => {
  it.each([
    ['535.104.05', '535.54.03'], // as floats the first would be smaller
    ['570.124.06', '570.9'],
    ['12.10', '12.9'],
    ['2.10.0', '2.9.1'],
    ['450.80.02', '450.51.06'],
  ])('%s is newer than %s', (newer, older) => {
    expect(compare(newer, older)).toBeGreaterThan(0);
    expect(compare(older, newer)).toBeLessThan(0);
  });

  it('counts missing parts as zero', () => {
    expect(compare('12', '12.0.0')).toBe(0);
    expect(atLeast([12, 0], [12])).toBe(true);
  });

  it.each([
    ['>=525.60.13', [525, 60, 13]],
    ['v12.1', [12, 1]],
    ['2.1.0+cu121', [2, 1, 0]],
    ['N/A', null],
    ['', null],
  ])('reads %j', (text, parts) => {
    expect(parseVersion(text)).toEqual(parts);
  });

  it('orders totally', () => {
    const version = fc.array(fc.nat(999), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('names the minor release', () => {
    expect(majorMinor([12, 4, 1])).toBe('12.4');
    expect(majorMinor([12])).toBe('12.0');
  });
});
