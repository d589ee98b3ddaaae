import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtStart, findLiterals } from '../../src/engine/literals/find-literals.ts';
import { buildLiteralTable } from '../../src/engine/literals/literal-table.ts';
import { tries } from '../properties/replay.ts';

/** Bytes as a string with ASCII letters (and what else folds) in one case, a character a byte. */
const folded = (bytes: Uint8Array): string =>
  Buffer.from(bytes.map((byte) => byte | 0x20)).toString('latin1');

/** All occurrences by `indexOf` over the folded text, one literal after the other. */
function naive(bytes: Uint8Array, literals: readonly string[]): string[] {
  const text = folded(bytes);
  return literals
    .flatMap((literal, ordinal) => {
      const wanted = folded(new TextEncoder().encode(literal));
      const found: string[] = [];
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        found.push(`${ordinal}@${at}`);
      }
      return found;
    })
    .sort();
}

function scanned(bytes: Uint8Array, literals: readonly string[]): string[] {
  const found: string[] = [];
  findLiterals(bytes, buildLiteralTable(literals), (literal, at) => found.push(`${literal}@${at}`));
  return found.sort();
}

// Few letters make near misses, overlaps and repeats likely.
const alphabet = fc.constantFrom('a', 'A', 'b', ' ', '\n', '0', '显', 'é');
const literal = fc.string({ unit: alphabet, minLength: 7, maxLength: 14 });
const literals = fc.uniqueArray(literal, { minLength: 1, maxLength: 12 });

/** A text in which literals, pieces of them and near misses follow each other. */
const texts = literals.chain((list) => {
  const part = fc.constantFrom(...list).chain((whole) => {
    const half = fc.nat(whole.length).map((end) => whole.slice(0, end));
    return fc.oneof(fc.constantFrom(whole, whole.toUpperCase()), half);
  });
  const piece = fc.oneof(fc.string({ unit: alphabet, maxLength: 9 }), part);
  return fc.record({
    literals: fc.constant(list),
    text: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    shift: fc.nat(17),
  });
});

describe('the scan for literals', () => {
  it('finds every occurrence of every literal exactly once, as a naive search does', () => {
    fc.assert(
      fc.property(texts, ({ literals: list, text, shift }) => {
        const whole = new TextEncoder().encode('#'.repeat(shift) + text);
        // A view that starts anywhere in its buffer must be read right, too.
        const bytes = whole.subarray(shift);
        expect(scanned(bytes, list)).toEqual(naive(bytes, list));
      }),
      tries(500),
    );
  });

  it('misses nothing at the borders of the blocks that it takes a long text in', () => {
    const border = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -20, max: 4 }))
      .map(([block, before]) => block * 16_384 + before);
    const cases = fc.record({
      literals,
      length: fc.oneof(fc.constant(200_000), fc.nat(200_000)),
      places: fc.array(fc.tuple(fc.nat(11), fc.oneof(border, fc.nat(200_000))), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(cases, ({ literals: list, length, places }) => {
        const bytes = new Uint8Array(length).fill(0x2e);
        for (const [which, at] of places) {
          const wanted = new TextEncoder().encode(list[which % list.length]);
          bytes.set(wanted.subarray(0, Math.max(0, length - at)), Math.min(at, length));
        }
        expect(scanned(bytes, list)).toEqual(naive(bytes, list));
      }),
      tries(150),
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

  it('takes the start of a text for the end of a line', () => {
    const found: number[] = [];
    const table = buildLiteralTable(['\nKilled', 'Killed by', '\nkilled by']);
    const bytes = new TextEncoder().encode('> Killed by signal');
    findAtStart(bytes, 2, table, (ordinal) => found.push(ordinal));
    expect(found).toEqual([0, 2]);
  });

  it('refuses literals that the grid could miss', () => {
    expect(() => buildLiteralTable(['killed'])).toThrow(RangeError);
    expect(() => buildLiteralTable(['显存'])).toThrow(RangeError);
    expect(() => buildLiteralTable(['显存不'])).not.toThrow();
  });
});
