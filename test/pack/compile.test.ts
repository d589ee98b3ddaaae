import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load.ts';
import { compileFiles, entryText, faultsOf, fluxFiles, ZH_TEXT } from './entry-text.ts';

const TABLE = {
  path: 'tables/beep.tsv',
  text: '# Beeps.\ncode\tname\tlevel\tsource\n1\tONE\tbad\tmanual\n2\tTWO\t\tmanual\n',
};

const CATALOG_PARTS = {
  signatures: "signatures:\n  - pattern: 'the speaker beeps (?<code>\\d{1,2}) times'",
  summary: 'Beep {code}: {name|unknown}.',
  front: `catalog:
  table: beep
  key: code
  prefix: beep-
  severity: { column: level, map: { bad: critical } }`,
  examples: ['match\nthe speaker beeps 1 times', 'match\nthe speaker beeps 9 times']
    .concat('none\nthe speaker beeps', 'none\nsilence')
    .map((example) => `\`\`\`log ${example}\n\`\`\``)
    .join('\n\n'),
};
const zhOf = (summary: string) => ZH_TEXT.replace('{part} 的相位错误。', summary);

const beepFiles = (member: string) => [
  TABLE,
  { path: 'lab/beep.md', text: entryText(CATALOG_PARTS) },
  { path: 'zh-cn/lab/beep.md', text: zhOf('{code} {name|}') },
  {
    path: 'lab/beep-1.md',
    text: entryText({
      signatures: 'explains: [beep-*]',
      summary: '{name}',
      examples: `\`\`\`log match\n${member}\n\`\`\``,
    }),
  },
  { path: 'zh-cn/lab/beep-1.md', text: zhOf('{name}') },
];

test('an entry becomes plain data with literals and both languages', () => {
  const { pack, examples } = compileFiles(fluxFiles());
  expect(pack.entries).toHaveLength(1);
  expect(pack.entries[0]).toMatchObject({
    id: 'flux',
    family: 'lab',
    page: 'lab/flux/',
    explains: [],
    clauses: [{ flags: '', literals: [' is out of phase'] }],
    texts: { en: { title: 'Flux out of phase' }, 'zh-cn': { title: '相位错误' } },
  });
  expect(examples).toHaveLength(4);
  expect(loadPack(JSON.stringify(pack))).toEqual(pack);
});

test('the pack depends on the contents, not on the order of the files', () => {
  const files = [...beepFiles('the speaker beeps 1 times'), ...fluxFiles()];
  const one = compileFiles(files).pack;
  expect(compileFiles(files.toReversed()).pack).toEqual(one);
  const changed = files.map((file) => ({ ...file, text: file.text.replace('Wait.', 'Rest.') }));
  expect(compileFiles(changed).pack.version).not.toBe(one.version);
});

test('a catalog and its member compile; the table loses its provenance', () => {
  const { pack, faults } = compileFiles(beepFiles('the speaker beeps 1 times'));
  expect(faults).toEqual([]);
  expect(pack.tables.beep).toEqual({
    columns: ['code', 'name', 'level'],
    rows: [
      ['1', 'ONE', 'bad'],
      ['2', 'TWO', ''],
    ],
  });
  expect(pack.entries.map(({ id, clauses }) => [id, clauses.length])).toEqual([
    ['beep', 1],
    ['beep-1', 0],
  ]);
});

test("a member's example must hold its own code", () => {
  expect(faultsOf(beepFiles('the speaker beeps 2 times'))).toEqual([
    'lab/beep-1.md:37 the pattern of beep finds no code 1 in this positive example',
  ]);
});

test('a catalog must explain every value of its columns', () => {
  const files = beepFiles('the speaker beeps 1 times').map((file) =>
    file === TABLE ? { ...file, text: file.text.replace('bad', 'worse') } : file,
  );
  expect(faultsOf(files)).toEqual(['lab/beep.md:8 no meaning is given for level worse']);
});

test('a table keeps the columns it names, or stays out of the pack', () => {
  const with_ = (comment: string) =>
    compileFiles([{ ...TABLE, text: `${comment}\n${TABLE.text}` }]);
  expect(with_('# run time: code, source').pack.tables.beep?.columns).toEqual(['code', 'source']);
  expect(with_('# run time: none').pack.tables).toEqual({});
  expect(with_('# run time: soul').faults[0]?.reason).toMatch(/soul, which is no column/);
});

test('a row with another number of cells is refused at its line', () => {
  expect(faultsOf([{ ...TABLE, text: `${TABLE.text}3\tTHREE\n` }])).toEqual([
    'tables/beep.tsv:5 the row has 2 cells, the header 4',
  ]);
});

test('guides and index pages are no entries', () => {
  const prose = { path: 'guides/first.md', text: '# Hello' };
  const index = { path: 'lab/index.md', text: '# Lab' };
  expect(compileFiles([prose, index]).faults).toEqual([]);
});

test.each(['{', '[]', '{"schema":2,"entries":[],"tables":{}}'])('%s is no pack', (json) => {
  expect(() => loadPack(json)).toThrow();
});
