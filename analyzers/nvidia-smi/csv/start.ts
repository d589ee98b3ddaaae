import type { Reading, Section, Start } from '../../../src/core/analyzer.ts';
import { findStamp } from '../capture-stamp.ts';
import {
  factsOf,
  type GpuProcess,
  type GpuState,
  newGpu,
  processOf,
  readNumber,
  sampleOf,
  useFacts,
} from '../gpu-state.ts';
import { bareRowStart } from './bare-rows.ts';
import { cellsOf } from './cells.ts';
import { fieldName, fillField, knownFields } from './fields.ts';

/** Lines between the rows that are no rows: `WARNING: infoROM is corrupted at gpu ...`. */
const NOTICE = /^\s*(?:WARNING: infoROM|Unable to determine the device handle)/;

/** A row as a GPU. Rows without an index are counted. */
function readRow(
  names: readonly string[],
  cells: readonly string[],
  line: number,
  ordinal: number,
): GpuState {
  const index = cells[names.indexOf('index')];
  const gpu = newGpu(index && /^\d+$/.test(index) ? index : String(ordinal), line);
  names.forEach((name, at) => {
    fillField(gpu, name, cells[at] ?? '');
  });
  return gpu;
}

function readProcessRow(
  names: readonly string[],
  cells: readonly string[],
  line: number,
): GpuProcess | null {
  const cell = (...fields: string[]): string =>
    cells[names.findIndex((n) => fields.includes(n))] ?? '';
  const pid = Number(cell('pid'));
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const memory = readNumber(cell('used_gpu_memory', 'used_memory'));
  return {
    gpu: '',
    line,
    pid,
    type: 'C',
    name: cell('process_name', 'name'),
    ...(memory === null ? {} : { memory }),
  };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows that have as many cells as the header, up to the first line that has not. */
function rowsBelow(
  lines: readonly string[],
  columns: number,
): { rows: readonly Row[]; length: number } {
  const rows: Row[] = [];
  let length = 1;
  for (let line = 1; line < lines.length; line++) {
    const text = lines[line]!;
    const cells = cellsOf(text);
    const isRow = cells.length === columns && cells.every((cell) => cell !== '');
    // PowerShell ends the lines of a program twice: between two rows there is an empty one.
    const isDoubled = text.trim() === '' && lines[line - 1]!.trim() !== '';
    if (!isRow && !isDoubled && !NOTICE.test(text)) break;
    if (isRow) rows.push({ cells, line });
    if (!isDoubled) length = line + 1;
  }
  return { rows, length };
}

/** Rows of one capture: the second row with the same GPU begins the next. */
function numberRows(rows: readonly Row[], names: readonly string[]): readonly GpuState[] {
  const key = ['uuid', 'pci.bus_id', 'serial']
    .map((name) => names.indexOf(name))
    .find((at) => at >= 0);
  const seen = new Map<string, number>();
  return rows.map(({ cells, line }, at) => {
    const id = key === undefined ? String(at) : cells[key]!;
    if (!seen.has(id)) seen.set(id, key === undefined ? at : seen.size);
    return readRow(names, cells, line, seen.get(id)!);
  });
}

function driverFact(names: readonly string[], rows: readonly Row[]): Reading['facts'] {
  const at = names.indexOf('driver_version');
  const row = rows.find(({ cells }) => /^\d{2,4}(?:\.\d+)+$/.test(cells[at] ?? ''));
  return row ? [{ key: 'driver.version', value: row.cells[at]!, line: row.line }] : [];
}

/** `--query-gpu=... --format=csv` with its header, units or not. */
function readCsv({ lines, match }: Section): Reading | null {
  const names = cellsOf(lines[0]!.slice(match.index)).map(fieldName);
  const { rows, length } = rowsBelow(lines, names.length);
  if (rows.length === 0) return null;
  if (names.includes('pid')) return readProcessRows(names, rows, length);
  const gpus = numberRows(rows, names);
  const stampAt = names.indexOf('timestamp');
  const events = gpus.flatMap((gpu, at) =>
    sampleOf(gpu, findStamp(rows[at]!.cells[stampAt] ?? '') ?? { at: null }),
  );
  const firsts = gpus.filter((gpu, at) => gpus.findIndex((g) => g.index === gpu.index) === at);
  return {
    lines: length,
    facts: [...(driverFact(names, rows) ?? []), ...firsts.flatMap(factsOf), ...useFacts(gpus, [])],
    events,
  };
}

function readProcessRows(names: readonly string[], rows: readonly Row[], length: number): Reading {
  const processes = rows.flatMap(({ cells, line }) => readProcessRow(names, cells, line) ?? []);
  const events = processes.map((process) => {
    const { subject: _, ...event } = processOf(process, { at: null });
    return event;
  });
  return { lines: length, facts: useFacts([], processes), events };
}

export const csvStarts: readonly Start[] = [
  {
    literals: knownFields.filter((field) => field.length >= 7),
    pattern:
      /(?:^|[\s"'])[a-z_]+(?:\.[a-z_]+)*(?: \[[A-Za-z%]+\])?(?:, ?[a-z_]+(?:\.[a-z_]+)*(?: \[[A-Za-z%]+\])?)+\s*$/,
    lines: 4000,
    read: (section) => readCsv(section),
  },
  bareRowStart,
];
