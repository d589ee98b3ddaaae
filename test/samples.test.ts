import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../analyzers/registry.ts';
import { analyzeSources } from '../src/engine/analyze.ts';
import { inferences } from '../src/inferences/registry.ts';
import { loadPack } from '../src/pack/load.ts';
import { memorySource } from './engine/memory-source.ts';

const root = join(import.meta.dirname, '..');
const pack = loadPack(readFileSync(join(root, 'dist/pack.json'), 'utf8'));

interface Expected {
  readonly gpu: string;
  readonly cause: string | null;
  readonly findings: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

const folders = readdirSync(join(root, 'sample-logs'), { withFileTypes: true })
  .filter((found) => found.isDirectory())
  .map((found) => found.name);

describe.each(folders)('sample %s', (name) => {
  const folder = join(root, 'sample-logs', name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const sources = readdirSync(folder)
    .filter((file) => file !== 'expected.json')
    .map((file) => memorySource(file, readFileSync(join(folder, file))));

  it('is diagnosed as its expected.json says', async () => {
    const report = await analyzeSources(sources, { pack, analyzers, inferences });
    const above = report.findings.filter((finding) => finding.severity !== 'info');
    expect([...new Set(above.map((finding) => finding.id))].sort()).toEqual(
      [...expected.findings].sort(),
    );
    expect(above[0]?.id ?? null).toBe(expected.cause);
    expect(report.gpu.verdict).toBe(expected.gpu);
    for (const [key, value] of Object.entries(expected.facts)) {
      expect(report.facts.filter((fact) => fact.key === key).map((fact) => fact.value)).toContain(
        value,
      );
    }
    expect(report.diagnostics).toEqual([]);
    expect(above.every((finding) => finding.evidence.length > 0)).toBe(true);
  });
});
