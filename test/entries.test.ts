import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzers } from '../analyzers/registry.ts';
import { compileOwnKnowledge } from '../src/build/write-pack.ts';
import type { Entry } from '../src/core/pack.ts';
import { severityRank } from '../src/core/severity.ts';
import { analyzeSources } from '../src/engine/analyze.ts';
import { inferences } from '../src/inferences/registry.ts';
import type { CompiledExample } from '../src/pack/compile.ts';
import { formatFault } from '../src/pack/fault.ts';

const { pack, faults, examples } = compileOwnKnowledge(join(import.meta.dirname, '..'));
const entries = new Map(pack.entries.map((entry) => [entry.id, entry]));

/** The entry of an id; for a code without a page of its own, the catalog's. */
function entryOf(id: string): Entry | undefined {
  const catalog = pack.entries.find(({ catalog }) => catalog && id.startsWith(catalog.prefix));
  return entries.get(id) ?? catalog;
}

const matches = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;

/** Whether `cause` explains `symptom`, by itself or through others. */
function explains(cause: string, symptom: string, seen = new Set<string>()): boolean {
  if (seen.has(cause)) return false;
  seen.add(cause);
  return (entryOf(cause)?.explains ?? []).some(
    (pattern) => matches(pattern, symptom) || explains(pattern, symptom, seen),
  );
}

const isOwn = (id: string, found: string): boolean => {
  const prefix = entries.get(id)?.catalog?.prefix;
  return found === id || (prefix !== undefined && found.startsWith(prefix));
};

/** What the engine finds in an example: ids, those that are only information marked. */
async function findIn(text: string): Promise<readonly { id: string; serious: boolean }[]> {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const source = {
    name: 'example.log',
    size: bytes.length,
    read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
  };
  const { findings } = await analyzeSources([source], { pack, analyzers, inferences });
  return findings.map(({ id, severity }) => ({ id, serious: severityRank(severity) > 0 }));
}

/** Why an example does not give what it says, or nothing. */
async function failuresOf({ id, file, line, expect, text }: CompiledExample): Promise<string[]> {
  const at = `knowledge/${file}:${line}`;
  const found = await findIn(text);
  const serious = found.filter((finding) => finding.serious).map((finding) => finding.id);
  if (expect === 'none') return serious.map((other) => `${at}: a near miss gives ${other}`);
  const own = found.map((finding) => finding.id).filter((other) => isOwn(id, other));
  const strange = serious
    .filter((other) => !isOwn(id, other))
    .filter((other) => ![id, ...own].some((o) => explains(o, other) || explains(other, o)));
  return [
    ...(own.length > 0 ? [] : [`${at}: does not give ${id}`]),
    ...strange.map((other) => `${at}: also gives ${other}, which no explains ties to ${id}`),
  ];
}

test('the knowledge has no faults', () => {
  expect(faults.map((fault) => formatFault(fault, 'knowledge/'))).toEqual([]);
});

describe('every example gives what it says', () => {
  test.each([...entries.keys()])('%s', async (id) => {
    const own = examples.filter((example) => example.id === id);
    const failures = await Promise.all(own.map(failuresOf));
    expect(failures.flat()).toEqual([]);
  });
});

describe('plain healthy logs give nothing', () => {
  const folder = join(import.meta.dirname, 'healthy');
  test.each(readdirSync(folder))('%s', async (name) => {
    const found = await findIn(readFileSync(join(folder, name), 'utf8'));
    expect(found.filter((finding) => finding.serious)).toEqual([]);
  });
});
