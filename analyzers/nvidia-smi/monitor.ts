import type { ReadEvent, Reading, Section, Start } from '../../src/core/analyzer.ts';
import {
  type CaptureContext,
  type GpuProcess,
  type GpuState,
  newGpu,
  processOf,
  sampleOf,
  setNumber,
  useFacts,
} from './gpu-state.ts';

/** Columns of dmon in their spellings since 2016, and the sample's keys. */
const COLUMNS: Readonly<Record<string, string>> = {
  pwr: 'power',
  temp: 'temperature',
  gtemp: 'temperature',
  sm: 'utilization',
  fb: 'memoryUsed',
  dbecc: 'ecc',
};

const HEADER = /^\s*#\s*(?:Date\s+)?(?:Time\s+)?gpu\s+(.*)$/i;
const UNITS = /^\s*#/;

const wordsOf = (line: string): readonly string[] =>
  line.trim().replace(/^#/, '').trim().split(/\s+/);

interface Monitor {
  readonly gpus: GpuState[];
  readonly processes: GpuProcess[];
  readonly events: ReadEvent[];
  length: number;
}

const NO_STAMP: CaptureContext = { at: null };

function readDeviceRow(
  monitor: Monitor,
  columns: readonly string[],
  cells: readonly string[],
  line: number,
): void {
  const gpu = newGpu(cells[columns.indexOf('gpu')]!, line);
  columns.forEach((column, at) => {
    const key = COLUMNS[column];
    if (key) setNumber(gpu, key, cells[at]);
  });
  monitor.gpus.push(gpu);
  monitor.events.push(...sampleOf(gpu, NO_STAMP));
}

function readProcessRow(
  monitor: Monitor,
  columns: readonly string[],
  cells: readonly string[],
  line: number,
): void {
  const cell = (column: string): string => cells[columns.indexOf(column)] ?? '-';
  const pid = Number(cell('pid'));
  if (!Number.isInteger(pid)) return;
  const at = columns.includes('command') ? columns.indexOf('command') : columns.indexOf('name');
  const memory = Number(cell('fb'));
  const process: GpuProcess = {
    gpu: cell('gpu'),
    line,
    pid,
    type: cell('type'),
    name: cells.slice(at).join(' '),
    ...(Number.isInteger(memory) ? { memory } : {}),
  };
  monitor.processes.push(process);
  monitor.events.push(processOf(process, NO_STAMP));
}

/** `nvidia-smi dmon` and `pmon`: a row for each second and GPU or process. */
function readMonitor({ lines }: Section): Reading | null {
  const monitor: Monitor = { gpus: [], processes: [], events: [], length: 0 };
  let columns: readonly string[] = [];
  for (const [line, text] of lines.entries()) {
    if (HEADER.test(text)) columns = wordsOf(text).map((word) => word.toLowerCase());
    else if (!UNITS.test(text)) {
      const cells = wordsOf(text);
      const index = cells[columns.indexOf('gpu')];
      const least = columns.includes('pid') ? columns.indexOf('pid') + 1 : columns.length;
      if (!index || !/^\d{1,3}$/.test(index) || cells.length < least) break;
      if (columns.includes('pid')) readProcessRow(monitor, columns, cells, line);
      else readDeviceRow(monitor, columns, cells, line);
    }
    monitor.length = line + 1;
  }
  if (monitor.gpus.length === 0 && monitor.processes.length === 0 && monitor.length < 2)
    return null;
  return {
    lines: monitor.length,
    facts: useFacts(monitor.gpus, monitor.processes),
    events: monitor.events,
  };
}

export const monitorStart: Start = {
  literals: ['# gpu  ', '#time  ', '#date  '],
  pattern: /^\s*#\s*(?:Date\s+)?(?:Time\s+)?gpu\s+.*\b(?:sm|pid|pwr|fb|mclk|rxpci|sbecc)\b/i,
  lines: 4000,
  read: readMonitor,
};
