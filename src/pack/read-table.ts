import type { Table } from '../core/pack.ts';
import { type Fault, faultAt } from './fault.ts';
import type { KnowledgeFile } from './read-entry.ts';

/** A table as read, with the line of every row. */
export interface ReadTable {
  readonly table: Table;
  readonly faults: readonly Fault[];
  /** Line numbers of the rows. */
  readonly lines: readonly number[];
  /** The columns that `# run time: a,b` names; none for `# run time: none`; null without it. */
  readonly runTime: readonly string[] | null;
}

/** Columns that say where a row comes from; they stay out of the pack unless asked for. */
const PROVENANCE = new Set(['source', 'confidence', 'forms_source', 'memory_source']);

/**
 * Reads tab separated text: comment lines with `#`, then a header, then rows of as many cells.
 * Empty cells mean unknown.
 */
export function readTable(file: KnowledgeFile): ReadTable {
  const faults: Fault[] = [];
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let columns: readonly string[] | null = null;
  let runTime: readonly string[] | null = null;
  file.text.split(/\r?\n/).forEach((text, index) => {
    const place = { file: file.path, line: index + 1 };
    if (text.startsWith('#')) {
      const wanted = /^# run time: (.+)$/.exec(text)?.[1];
      if (wanted === 'none') runTime = [];
      else if (wanted !== undefined) runTime = wanted.split(',').map((name) => name.trim());
      return;
    }
    if (text.trim() === '') return;
    const cells = text.split('\t').map((cell) => cell.trim());
    if (columns === null) {
      columns = cells;
      return;
    }
    if (cells.length !== columns.length) {
      const reason = `the row has ${cells.length} cells, the header ${columns.length}`;
      faults.push(faultAt(place, reason, 'Separate cells by one tab; leave unknown ones empty.'));
      return;
    }
    rows.push(cells);
    lines.push(place.line);
  });
  const header: readonly string[] = columns ?? [];
  faults.push(...columnFaults(file.path, header, runTime ?? []));
  return { table: { columns: header, rows }, faults, lines, runTime };
}

function columnFaults(
  file: string,
  columns: readonly string[],
  wanted: readonly string[],
): Fault[] {
  const place = { file, line: 1 };
  if (columns.length === 0) {
    return [faultAt(place, 'the table has no header', 'Name the columns in the first line.')];
  }
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
  const absent = wanted.filter((name) => !columns.includes(name));
  return [
    ...twice.map((name) => faultAt(place, `the column ${name} comes twice`, 'Rename one of them.')),
    ...absent.map((name) =>
      faultAt(place, `"run time" names ${name}, which is no column`, 'Correct the name.'),
    ),
  ];
}

/** The part of a table that the tool needs at run time, or null where it needs nothing of it. */
export function runTimeTable({ table, runTime }: ReadTable): Table | null {
  if (runTime?.length === 0) return null;
  const names = runTime ?? table.columns.filter((name) => !PROVENANCE.has(name));
  const indexes = names.map((name) => table.columns.indexOf(name)).filter((index) => index >= 0);
  const pick = (cells: readonly string[]) => indexes.map((index) => cells[index] ?? '');
  return { columns: pick(table.columns), rows: table.rows.map(pick) };
}
