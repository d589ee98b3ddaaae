import type { Clause, Entry, Pack } from '../../src/core/pack.ts';

/** An entry with one clause per pattern; each clause's literal is given beside it. */
export function entry(
  id: string,
  clauses: readonly (Partial<Clause> & { pattern: string; literals: string[] })[],
  more: Partial<Entry> = {},
): Entry {
  const text = {
    title: `Title of ${id}`,
    summary: `Summary of ${id}`,
    fixes: [{ do: 'Fix it.' }],
    verify: [],
  };
  return {
    id,
    family: 'test',
    severity: 'error',
    action: 'fix-environment',
    explains: [],
    subject: [],
    evidence: [],
    clauses: clauses.map((clause) => ({ flags: '', ...clause })),
    texts: { en: text, 'zh-cn': text },
    page: `test/${id}/`,
    ...more,
  };
}

/** A pack of these entries and no tables. */
export const packOf = (...entries: Entry[]): Pack => ({
  schema: 1,
  version: 'test',
  entries,
  tables: {},
});
