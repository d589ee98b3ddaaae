import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWasmStale } from '../../src/build/assemble-wasm.ts';
import { BLOCK_BYTES } from '../../src/engine/loops/instantiate.ts';
import {
  BACKSLASH,
  CONTROL,
  HIGH_BYTE,
  LONE_RETURN,
  NUL,
  takeCensus,
} from '../../src/engine/loops/take-census.ts';

/** What a census must say, from one byte after the other. */
function naive(bytes: Uint8Array): { readonly flags: number; readonly lines: number } {
  let flags = 0;
  let lines = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x0a) lines++;
    if (byte >= 0x80) flags |= HIGH_BYTE;
    if (byte === 0) flags |= NUL;
    if (byte === 0x1b || byte === 0x08) flags |= CONTROL;
    if (byte === 0x5c) flags |= BACKSLASH;
    if (byte === 0x0d && at + 1 < bytes.length && bytes[at + 1] !== 0x0a) flags |= LONE_RETURN;
  }
  return { flags, lines };
}

test('the assembled module is that of its source', async () => {
  expect(await isWasmStale(join(import.meta.dirname, '../..')), 'run `npm run wasm`').toBe(false);
});

test('a census says what a pass byte by byte says', () => {
  // Mostly plain text, so that often only one rare byte sits in a vector.
  const byte = fc.oneof(
    { weight: 60, arbitrary: fc.constant(0x61) },
    { weight: 1, arbitrary: fc.constantFrom(0x0a, 0x0d, 0x1b, 0x08, 0x00, 0x5c, 0x80, 0xff, 0x7f) },
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 300 }), (values) => {
      const bytes = Uint8Array.from(values);
      const { flags, linesBefore } = takeCensus(bytes);
      expect({ flags, lines: linesBefore.at(-1) }).toEqual(naive(bytes));
    }),
    { numRuns: 500 },
  );
});

test('a census counts the lines before each block, also where a line end is cut in two', () => {
  const bytes = new Uint8Array(2 * BLOCK_BYTES + 5).fill(0x61);
  bytes.set([0x0d, 0x0a], BLOCK_BYTES - 1);
  bytes[2 * BLOCK_BYTES - 1] = 0x0a;
  bytes.set([0x0d], bytes.length - 1);
  const { flags, linesBefore } = takeCensus(bytes);
  expect([...linesBefore]).toEqual([0, 0, 2, 2]);
  expect(flags).toBe(0);
});
