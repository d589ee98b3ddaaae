import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../core/pack.ts';
import { readTable } from '../../pack/read-table.ts';

/** A table of facts with what its file says of itself. */
export interface FactTable {
  readonly name: string;
  /** The first comment line, without its full stop. */
  readonly title: string;
  /** The other comment lines: what the columns mean, where the facts come from. */
  readonly notes: readonly string[];
  readonly table: Table;
  /** An anchor for each row: its first cells, unique within the table. */
  readonly anchors: readonly string[];
}

const FOLDER = join(process.cwd(), 'knowledge/tables');

/** How many of the first columns name a row. */
const KEY_COLUMNS: Readonly<Record<string, number>> = {
  'cuda-errors': 2,
  'cudnn-status': 2,
  cudnn: 2,
  pytorch: 2,
  'xid-nvlink5-decode': 2,
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');

function anchorsOf(name: string, { rows }: Table): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = slug(row.slice(0, KEY_COLUMNS[name] ?? 1).join('-')) || 'row';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

function readOne(file: string): FactTable {
  const name = file.replace(/\.tsv$/, '');
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const comments = text
    .split(/\r?\n/)
    .filter((line) => line.startsWith('#') && !line.startsWith('# run time:'))
    .map((line) => line.replace(/^#\s*/, ''));
  const { table } = readTable({ path: `tables/${file}`, text });
  const [title = name, ...notes] = comments;
  return {
    name,
    title: title.replace(/\.$/, ''),
    notes: notes.filter((note) => note !== ''),
    table,
    anchors: anchorsOf(name, table),
  };
}

/** All tables, by name. */
export const tables: readonly FactTable[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv'))
  .sort()
  .map(readOne);

/** The cells of the row whose column `key` holds `value`, by column; empty where there is none. */
export function rowOf(name: string, key: string, value: string): Readonly<Record<string, string>> {
  const table = tables.find((each) => each.name === name)?.table;
  const at = table?.columns.indexOf(key) ?? -1;
  const row = table?.rows.find((cells) => cells[at] === value);
  return Object.fromEntries(table?.columns.map((column, i) => [column, row?.[i] ?? '']) ?? []);
}
