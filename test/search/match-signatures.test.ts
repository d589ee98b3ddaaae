import { expect, test } from 'vitest';
import type { Clause, Entry, EntryText, Pack } from '../../src/core/pack.ts';
import { matchSignatures, packSignatures } from '../../src/search/match-signatures.ts';

const TEXT: EntryText = { title: 't', summary: 's', fixes: [], verify: [] };

function entry(id: string, clauses: readonly Partial<Clause>[], more: Partial<Entry> = {}): Entry {
  return {
    id,
    family: 'driver',
    severity: 'error',
    action: 'none',
    explains: [],
    subject: [],
    evidence: [],
    clauses: clauses.map((clause) => ({ pattern: '', flags: '', literals: [], ...clause })),
    texts: { en: TEXT, 'zh-cn': TEXT },
    page: `driver/${id}/`,
    ...more,
  };
}

const pack = (...entries: readonly Entry[]): Pack => ({
  schema: 1,
  version: '',
  entries,
  tables: {},
});

const matches = (text: string, ...entries: readonly Entry[]): readonly string[] =>
  matchSignatures(packSignatures(pack(...entries)), text).map(({ id }) => id);

test('a line is matched without its colours, and case counts as the clause says', () => {
  const exact = entry('exact', [{ pattern: 'Disk is full', literals: ['Disk is full'] }]);
  const any = entry('any', [{ pattern: 'disk is full', flags: 'i', literals: ['disk is full'] }]);
  expect(matches('\u001b[31mDisk\u001b[0m is full', exact, any)).toEqual(['exact', 'any']);
  expect(matches('DISK IS FULL', exact, any)).toEqual(['any']);
});

test('what the clause excludes is no match', () => {
  const guarded = entry('guarded', [
    { pattern: 'driver is too old', not: 'might', literals: ['driver is too old'] },
  ]);
  expect(matches('the driver is too old', guarded)).toEqual(['guarded']);
  expect(matches('it might be that the driver is too old', guarded)).toEqual([]);
});

test('a message over two lines needs both', () => {
  const joined = entry('joined', [
    { pattern: 'container was built', literals: ['container was built'], then: 'was detected' },
  ]);
  expect(matches('This container was built for 530,\n  but 470 was detected', joined)).toEqual([
    'joined',
  ]);
  expect(matches('This container was built for 530\n\n\nwas detected', joined)).toEqual([]);
});

test('a literal that is a whole line is found in a text of one line', () => {
  const killed = entry('killed', [{ pattern: '^Killed$', literals: ['\nKilled\n'] }]);
  expect(matches('Killed', killed)).toEqual(['killed']);
  expect(matches('Killed it', killed)).toEqual([]);
});

test('the row of a catalog is named by its code', () => {
  const xid = entry(
    'xid',
    [{ pattern: 'NVRM: Xid \\(\\S+\\): (?<code>\\d+)', literals: ['NVRM: Xid ('] }],
    { catalog: { table: 'xid', key: 'code', prefix: 'xid-' } },
  );
  expect(matches('NVRM: Xid (PCI:0000:01:00): 079, gone', xid)).toEqual(['xid-79']);
});

test('a cause goes before what it explains', () => {
  const symptom = entry('a-symptom', [{ pattern: 'runs on CPU', literals: ['runs on CPU'] }]);
  const cause = entry('cause', [{ pattern: 'no driver found', literals: ['no driver found'] }], {
    explains: ['a-symptom'],
  });
  expect(matches('runs on CPU: no driver found', symptom, cause)).toEqual(['cause', 'a-symptom']);
});

test('of a text too long to be looked at whole the end is', () => {
  const late = entry('late', [{ pattern: 'Disk is full', literals: ['Disk is full'] }]);
  const filler = 'all is well\n'.repeat(20_000);
  expect(matches(`${filler}Disk is full\n`, late)).toEqual(['late']);
  expect(matches(`${filler}Disk is full\n${'more is well\n'.repeat(100)}`, late)).toEqual(['late']);
});

test('a clause that needs other evidence says nothing of a line alone', () => {
  const needy = entry('needy', [
    { pattern: 'slow progress', literals: ['slow progress'], when: { all: ['cpu-fallback'] } },
  ]);
  expect(matches('slow progress', needy)).toEqual([]);
});
