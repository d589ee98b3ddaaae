import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as library from '../../src/lib/index.ts';

const root = join(import.meta.dirname, '../..');

test('these names are the library; a new one is a decision', () => {
  expect(Object.keys(library).sort()).toEqual(['analyze', 'formatIds', 'render']);
});

test('these types are the library’s', () => {
  const code = readFileSync(join(root, 'src/lib/index.ts'), 'utf8');
  const lists = [...code.matchAll(/export type \{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const listed = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
  const own = [...code.matchAll(/^export interface (\w+)/gm)].map((match) => match[1] ?? '');
  const names = [...listed, ...own];
  expect(names.filter((name) => name !== '').sort()).toEqual([
    'Action',
    'AnalyzeInput',
    'AnalyzeSettings',
    'Ask',
    'Diagnostic',
    'Evidence',
    'FactKey',
    'Finding',
    'FirstSubject',
    'FormatOptions',
    'GpuVerdict',
    'Incident',
    'Lang',
    'Layer',
    'LayerVerdict',
    'NamedLog',
    'Pack',
    'Report',
    'ReportedFact',
    'ReportedInput',
    'ReportedRun',
    'ReportedSection',
    'Role',
    'Severity',
    'Source',
    'Step',
    'Timeline',
    'TimelineEntry',
    'UnknownCluster',
    'Verdict',
    'Where',
  ]);
});

test('the package gives this library to those who import it by name', async () => {
  // By a variable, so that checking the types of this file needs no build.
  const name: string = 'analyze-logs';
  const built = (await import(name)) as object;
  expect(Object.keys(built).sort()).toEqual(Object.keys(library).sort());
});
