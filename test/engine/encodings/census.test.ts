import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST,
  FOLLOWER,
  garbledTable,
} from '../../../src/engine/decode/mojibake/garbled-table.ts';
import { repairLine } from '../../../src/engine/decode/mojibake/repair-line.ts';
import { BLOCK_BYTES } from '../../../src/engine/loops/instantiate.ts';
import { BROKEN, GARBLED, takeCensus } from '../../../src/engine/loops/take-census.ts';

const found = (bytes: Uint8Array, wanted: number): boolean =>
  takeCensus(bytes).blocks.some((block) => (block & wanted) !== 0);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** First and last of every length, what is just outside, and what is broken. */
const unit = fc.constantFrom(
  ...['a', 'é', '\x80', '߿', 'ࠀ', '显', '\uD7FF', '\uE000', '\uFFFD', '😀', '\u{10FFFF}'].map(
    (text) => [...new TextEncoder().encode(text)],
  ),
);
const broken = fc.constantFrom(
  [0x80],
  [0xc1, 0xbf],
  [0xe0, 0x9f, 0xbf],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x8f, 0xbf, 0xbf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xe6, 0x98],
  [0xff],
);

describe('a census', () => {
  it('finds what a decoder finds to be no UTF-8', () => {
    const text = fc.array(fc.oneof({ weight: 20, arbitrary: unit }, broken), { maxLength: 40 });
    fc.assert(
      fc.property(text, (units) => {
        const bytes = Uint8Array.from(units.flat());
        expect(found(bytes, BROKEN)).toBe(!isUtf8(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not misled where a block ends within a character', () => {
    for (let shift = 0; shift < 8; shift++) {
      const text = `${'a'.repeat(shift)}${'显存é😀'.repeat(BLOCK_BYTES / 4)}`;
      const bytes = new TextEncoder().encode(text);
      expect(found(bytes, BROKEN)).toBe(false);
      const { blocks } = takeCensus(bytes.map((byte, at) => (at === 70_001 ? 0xff : byte)));
      expect([...blocks].map((block) => block & BROKEN).findLastIndex((bit) => bit > 0)).toBe(1);
    }
  });

  it('takes half a character at a torn end for whole, and no more', () => {
    const bytes = new TextEncoder().encode('显存显');
    const blocks = (from: number, to: number, torn: 'start' | 'end' | null): number =>
      takeCensus(bytes.subarray(from, to), torn).blocks[0]! & BROKEN;
    expect([blocks(0, 8, 'end'), blocks(1, 9, 'start'), blocks(2, 9, 'start')]).toEqual([0, 0, 0]);
    expect([blocks(0, 8, null), blocks(1, 9, null), blocks(0, 8, 'start')]).toEqual([
      BROKEN,
      BROKEN,
      BROKEN,
    ]);
  });

  it('marks every text that can be repaired', () => {
    const words = fc.constantFrom(
      '显存',
      '错误',
      '，',
      '模型',
      'é',
      '—',
      '█',
      'a ',
      'カナ',
      '记录',
    );
    const labels = fc.constantFrom('gb18030', 'windows-1252', 'shift_jis');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), labels, fc.nat(3), (parts, label, shift) => {
        const utf8 = new TextEncoder().encode(parts.join(''));
        const line = 'x'.repeat(shift) + new TextDecoder(label).decode(utf8);
        if (repairLine(line)) expect(found(new TextEncoder().encode(line), GARBLED)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('sees the traces of a wrong encoding across the end of a block', () => {
    const marks = garbledTable();
    const [first, follower] = ['鏄', '惧'];
    expect(marks[first!.charCodeAt(0)]! & FIRST).toBe(FIRST);
    expect(marks[follower!.charCodeAt(0)]! & FOLLOWER).toBe(FOLLOWER);
    for (let shift = 0; shift < 8; shift++) {
      const line = `${'a'.repeat(BLOCK_BYTES - shift)}${first}${follower}瓨涓嶈冻`;
      expect(found(new TextEncoder().encode(line), GARBLED)).toBe(true);
    }
    expect(found(new TextEncoder().encode('显存不足 记录 版本'.repeat(9999)), GARBLED)).toBe(false);
  });
});
