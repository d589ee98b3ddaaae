import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load.ts';
import { readOriginal } from '../../src/pack/read-entry.ts';
import { matchSignatures, packSignatures } from '../../src/search/match-signatures.ts';

const root = join(import.meta.dirname, '../..');
const pack = loadPack(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
const signatures = packSignatures(pack);

const examples = pack.entries.flatMap((entry) => {
  const path = `${entry.page.replace(/\/$/, '')}.md`;
  const text = readFileSync(join(root, 'knowledge', path), 'utf8');
  return readOriginal({ path, text }).page?.examples ?? [];
});
const ofKind = (expected: 'match' | 'none') =>
  examples.filter(({ expect }) => expect === expected).map(({ text }) => text);

test('a pasted example of an entry is recognised', () => {
  expect(ofKind('match').length).toBeGreaterThan(500);
  const unseen = ofKind('match').filter((text) => matchSignatures(signatures, text).length === 0);
  expect(unseen).toEqual([]);
});

test('a pasted near miss of an entry is not', () => {
  expect(ofKind('none').length).toBeGreaterThan(200);
  const seen = ofKind('none').filter((text) => matchSignatures(signatures, text).length > 0);
  expect(seen).toEqual([]);
});
