import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned, findLiterals } from '../../src/engine/literals/find-literals.ts';
import { buildLiteralTable } from '../../src/engine/literals/literal-table.ts';

/** All occurrences by comparing at every place: slow and obviously right. */
function naive(bytes: Uint8Array, literals: readonly string[]): string[] {
  const fold = (b: Uint8Array): Uint8Array => b.map((byte) => byte | 0x20);
  const text = fold(bytes);
  const found: string[] = [];
  for (const [ordinal, literal] of literals.entries()) {
    const wanted = fold(new TextEncoder().encode(literal));
    for (let at = 0; at + wanted.length <= text.length; at++) {
      if (wanted.every((byte, i) => byte === text[at + i])) found.push(`${ordinal}@${at}`);
    }
  }
  return found.sort();
}

function scanned(bytes: Uint8Array, literals: readonly string[]): string[] {
  const found: string[] = [];
  findLiterals(aligned(bytes), buildLiteralTable(literals), (literal, at) =>
    found.push(`${literal}@${at}`),
  );
  return found.sort();
}

// Few letters make near misses, overlaps and repeats likely.
const alphabet = fc.constantFrom('a', 'A', 'b', ' ', '\n', '0', '显', 'é');
const literal = fc.string({ unit: alphabet, minLength: 7, maxLength: 14 });

describe('literal scan', () => {
  it('finds every occurrence of every literal exactly once, as a naive search does', () => {
    const cases = fc.record({
      literals: fc.uniqueArray(literal, { minLength: 1, maxLength: 12 }),
      pieces: fc.array(fc.oneof(fc.string({ unit: alphabet, maxLength: 9 }), fc.nat(11)), {
        maxLength: 40,
      }),
      shift: fc.nat(7),
    });
    fc.assert(
      fc.property(cases, ({ literals, pieces, shift }) => {
        const text = pieces
          .map((piece) =>
            typeof piece === 'string' ? piece : (literals[piece % literals.length] ?? ''),
          )
          .join('');
        const whole = new TextEncoder().encode('#'.repeat(shift) + text);
        // A view that starts anywhere in its buffer must be read right, too.
        const bytes = whole.subarray(shift);
        expect(scanned(bytes, literals)).toEqual(naive(bytes, literals));
      }),
      { numRuns: 400 },
    );
  });

  it('finds a literal wherever it stands in a text, whatever the alignment', () => {
    for (let at = 0; at < 70; at++) {
      const bytes = new TextEncoder().encode(`${'x'.repeat(at)}NVRM: Xid${'y'.repeat(70 - at)}`);
      expect(scanned(bytes, ['nvrm: xid'])).toEqual([`0@${at}`]);
    }
  });

  it('does not read past the end of a text into what follows in its buffer', () => {
    const bytes = new TextEncoder().encode('....NVRM: Xid');
    expect(scanned(bytes.subarray(0, 12), ['NVRM: Xid'])).toEqual([]);
  });

  it('refuses literals that the grid could miss', () => {
    expect(() => buildLiteralTable(['killed'])).toThrow(RangeError);
    expect(() => buildLiteralTable(['显存'])).toThrow(RangeError);
    expect(() => buildLiteralTable(['显存不'])).not.toThrow();
  });
});
