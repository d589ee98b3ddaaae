import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../src/core/pack.ts';
import { type ReadTable, readTable, runTimeTable } from '../../src/pack/read-table.ts';

const folder = join(import.meta.dirname, '../../knowledge/tables');

/** The tables of the knowledge folder as they are read, by name. */
export const readTables: ReadonlyMap<string, ReadTable> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [
      file.slice(0, -'.tsv'.length),
      readTable({ path: file, text: readFileSync(join(folder, file), 'utf8') }),
    ]),
);

/** The tables as the tool has them at run time. */
export const tables: Readonly<Record<string, Table>> = Object.fromEntries(
  [...readTables].flatMap(([name, read]) => {
    const table = runTimeTable(read);
    return table ? [[name, table]] : [];
  }),
);
