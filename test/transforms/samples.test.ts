import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../analyzers/registry.ts';
import type { Report } from '../../src/core/report.ts';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { inferences } from '../../src/inferences/registry.ts';
import { loadPack } from '../../src/pack/load.ts';
import { memorySource } from '../engine/memory-source.ts';
import { TRANSFORMS } from './transforms.ts';

const root = join(import.meta.dirname, '../..');
const pack = loadPack(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
const samples = join(root, 'sample-logs');

/** The logs of a sample as text; null where they are not UTF-8 to begin with. */
function readTexts(folder: string): { name: string; text: string }[] | null {
  const names = readdirSync(folder).filter((name) => name !== 'expected.json');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return names.map((name) => ({ name, text: decoder.decode(readFileSync(join(folder, name))) }));
  } catch {
    return null;
  }
}

const incidents = readdirSync(samples, { withFileTypes: true })
  .filter((found) => found.isDirectory())
  .flatMap(({ name }) => {
    const texts = readTexts(join(samples, name));
    return texts ? [{ name, texts }] : [];
  });

const analyze = (logs: readonly { name: string; bytes: Uint8Array }[]): Promise<Report> =>
  analyzeSources(
    logs.map(({ name, bytes }) => memorySource(name, bytes)),
    { pack, analyzers, inferences },
  );

const diagnosis = ({ findings, gpu }: Report): unknown => ({
  gpu: gpu.verdict,
  findings: findings.map(({ id, role, severity }) => `${id} ${role} ${severity}`).sort(),
});

describe.each(TRANSFORMS)('logs as $name', ({ apply }) => {
  it.each(incidents)('$name is diagnosed as the plain one', async ({ texts }) => {
    const plain = await analyze(
      texts.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
    );
    const changed = await analyze(texts.map(({ name, text }) => ({ name, bytes: apply(text) })));
    expect(diagnosis(changed)).toEqual(diagnosis(plain));
  });
});
