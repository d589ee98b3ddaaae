import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staleRegistries, writeRegistries } from '../../src/build/registries.ts';

const root = join(import.meta.dirname, '../..');

test('regenerating the registries changes nothing', () => {
  expect(staleRegistries(root), 'run `npm run registries`').toEqual([]);
});

test('a new analyzer is listed by its folder alone, files that export none are left out', () => {
  const copy = mkdtempSync(join(tmpdir(), 'registries-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  mkdirSync(join(copy, 'src/inferences'), { recursive: true });
  mkdirSync(join(copy, 'src/report/formats'), { recursive: true });
  cpSync(join(root, 'analyzers'), join(copy, 'analyzers'), { recursive: true });
  for (const id of ['zebra-log', 'ape']) {
    mkdirSync(join(copy, 'analyzers', id));
    writeFileSync(join(copy, 'analyzers', id, 'index.ts'), 'export const analyzer = {};\n');
  }
  writeFileSync(join(copy, 'src/inferences/words.ts'), 'export const words = [];\n');
  writeRegistries(copy);
  const text = readFileSync(join(copy, 'analyzers/registry.ts'), 'utf8');
  expect(text).toContain("import { analyzer as zebraLog } from './zebra-log/index.ts';");
  expect(text).toMatch(/= \[\s*ape,[\s\S]*zebraLog,?\s*\];/);
  expect(readFileSync(join(copy, 'src/inferences/registry.ts'), 'utf8')).not.toContain('words');
  expect(staleRegistries(copy)).toEqual([]);
});
