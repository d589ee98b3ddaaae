import type { Reading, Section, Start } from '../../../src/core/analyzer.ts';
import { findStamp } from '../capture-stamp.ts';
import { factsOf, isErrorCell, newGpu, sampleOf } from '../gpu-state.ts';
import { cellsOf } from './cells.ts';

/** What a GPU's name begins with where no header says which field it is. */
const NAME = /^(?:NVIDIA [A-Z]|GeForce |Tesla |Quadro |GRID |TITAN )[\w .()/-]{1,60}$/;
const UUID = /^GPU-[\da-f]{8}-[\da-f-]{8,}$/i;
const BUS = /^[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f]$/i;
/** Three parts: two might be watts. */
const DRIVER = /^\d{3}\.\d{2,3}\.\d{2}$/;
const MEMORY = /^(\d+) MiB$/;

const bears = (cell: string): boolean =>
  UUID.test(cell) ||
  BUS.test(cell) ||
  DRIVER.test(cell) ||
  MEMORY.test(cell) ||
  /^\d+ %$|^\[N\/A\]$/.test(cell);

/** A row of `--format=csv,noheader`: only what a field shows by its form. */
function readBareRow(line: string, at: number, ordinal: number): Reading | null {
  const cells = cellsOf(line);
  const named = cells.findIndex((cell) => NAME.test(cell));
  if (named < 0 || !cells.some(bears)) return null;
  const before = cells[named - 1];
  const gpu = newGpu(before && /^\d{1,2}$/.test(before) ? before : String(ordinal), at);
  gpu.name = cells[named]!;
  const uuid = cells.find((cell) => UUID.test(cell));
  const busId = cells.find((cell) => BUS.test(cell));
  const sizes = cells.flatMap((cell) => MEMORY.exec(cell)?.[1] ?? []).map(Number);
  if (uuid) gpu.uuid = uuid;
  if (busId) gpu.busId = busId;
  if (sizes.length > 0) gpu.sample.memoryTotal = Math.max(...sizes);
  if (cells.some(isErrorCell)) gpu.errors.push('csv');
  const driver = cells.find((cell) => DRIVER.test(cell) && cells.indexOf(cell) > named);
  const stamp = findStamp(cells[0] ?? '') ?? { at: null };
  return {
    lines: 1,
    facts: [
      ...(driver ? [{ key: 'driver.version', value: driver, line: at } as const] : []),
      ...factsOf(gpu),
    ],
    events: gpu.errors.length > 0 ? sampleOf(gpu, stamp) : [],
  };
}

function readBareRows({ lines }: Section): Reading | null {
  const readings: Reading[] = [];
  for (const [at, line] of lines.entries()) {
    const reading = readBareRow(line, at, at);
    if (!reading) break;
    readings.push(reading);
  }
  if (readings.length === 0) return null;
  return {
    lines: readings.length,
    facts: [
      ...readings.flatMap((reading) => reading.facts ?? []),
      { key: 'use.environment', value: 'used', line: 0 },
    ],
    events: readings.flatMap((reading) => reading.events ?? []),
  };
}

export const bareRowStart: Start = {
  literals: [
    ', NVIDIA ',
    ', GeForce ',
    ', Tesla ',
    ', Quadro ',
    ', TITAN ',
    'NVIDIA GeForce ',
    'NVIDIA A',
    'NVIDIA H',
    'NVIDIA RTX ',
    'NVIDIA L',
    'GeForce ',
    'Tesla V',
    'Tesla T',
    'Tesla P',
  ],
  pattern:
    /^(?:[^,|]{1,60}, ){0,8}(?:NVIDIA [A-Z]|GeForce |Tesla |Quadro |GRID |TITAN )[^,|]{1,60}, [^|]*$/,
  lines: 64,
  read: readBareRows,
};
