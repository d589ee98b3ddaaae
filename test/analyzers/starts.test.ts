import { describe, expect, it } from 'vitest';
import { analyzers } from '../../analyzers/registry.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe.each(analyzers.map((analyzer) => [analyzer.id, analyzer] as const))(
  '%s',
  (_, analyzer) => {
    it('gives the scan literals of at least seven bytes', () => {
      const short = analyzer.starts.flatMap((start) =>
        start.literals.filter((literal) => bytes(literal) < 7),
      );
      expect(short).toEqual([]);
      expect(analyzer.starts.filter((start) => start.literals.length === 0)).toEqual([]);
    });

    it('keeps its starts within the limits of the contract', () => {
      for (const start of analyzer.starts) {
        expect(start.lines ?? 1).toBeLessThanOrEqual(4000);
        expect(start.pattern.flags).not.toMatch(/[gy]/);
      }
    });

    it('says nothing, and throws nothing, for lines that say nothing', () => {
      for (const line of ['', ' ', '{', '[', '\u0000', '年'.repeat(2000), '> > > >', '[rank0]:']) {
        expect(() => analyzer.owns?.(line)).not.toThrow();
        expect(analyzer.clock?.(line) ?? null).toBeNull();
      }
      expect(() => analyzer.sniff?.([])).not.toThrow();
    });
  },
);
