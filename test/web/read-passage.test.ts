import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/lib/to-sources.ts';
import { readPassage } from '../../src/web/worker/read-passage.ts';

const LINES = Array.from(
  { length: 300 },
  (_, at) => `${at + 1}: 显存不足 ${'x'.repeat((at * 37) % 400)}`,
);

/** The log in an encoding, and where each of its lines begins. */
function logIn(encode: (text: string) => Uint8Array, mark: readonly number[] = []) {
  const offsets: number[] = [];
  const bytes = [...mark];
  for (const line of LINES) {
    offsets.push(bytes.length);
    bytes.push(...encode(`${line}\r\n`));
  }
  return { bytes: Uint8Array.from(bytes), offsets };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

const FORMS = [
  ['utf-8', logIn(utf8), (bytes: Uint8Array) => bytes],
  ['utf-16le', logIn(utf16, [0xff, 0xfe]), (bytes: Uint8Array) => bytes],
  ['utf-8', logIn(utf8), gzipSync],
] as const;

test('every line is found with its number and its neighbours, in any encoding, packed or not', async () => {
  for (const [encoding, { bytes, offsets }, pack] of FORMS) {
    const source = bytesSource('run.log', pack(bytes));
    for (const at of [0, 1, 11, 12, 13, 150, 287, 288, 298, 299]) {
      const where = { input: 'run.log', line: at + 1, offset: offsets[at] ?? -1 };
      const passage = await readPassage(source, where, encoding);
      const first = Math.max(0, at - 12);
      expect(passage?.first).toBe(first + 1);
      expect(passage?.at).toBe(at - first);
      expect(passage?.lines).toEqual(LINES.slice(first, at + 13));
    }
  }
});

test('of a line without end no more is read than can be shown', async () => {
  const bytes = new Uint8Array(3_000_000).fill(0x78);
  let read = 0;
  const source = {
    ...bytesSource('run.log', bytes),
    read: async (offset: number, length: number) => {
      read += length;
      return bytes.subarray(offset, offset + length);
    },
  };
  const where = { input: 'run.log', line: 1, offset: 1_500_000 };
  const passage = await readPassage(source, where, 'utf-8');
  expect(passage?.lines).toHaveLength(1);
  expect(passage?.lines[0]?.length).toBeLessThan(5000);
  expect(read).toBeLessThan(2_500_000);
});

test('what is not there any more has no lines', async () => {
  const where = { input: 'other.log', line: 1, offset: 0 };
  expect(await readPassage(bytesSource('run.log', utf8('x\n')), where, 'utf-8')).toBeNull();
});
