import {
  type GpuProcess,
  type GpuState,
  isErrorCell,
  newGpu,
  readNumber,
  readWord,
  setNumber,
} from '../gpu-state.ts';
import type { Cell } from './rows.ts';

/** What the table says. */
export interface TableContent {
  readonly gpus: readonly GpuState[];
  readonly processes: readonly GpuProcess[];
  /** The list of GPUs was read to its end. */
  readonly complete: boolean;
}

/** `0  Tesla T4   Off`: index, name, persistence mode or driver model (none in drivers to 304). */
const GPU = /^(\d{1,3})\s+(\S.*?)(?:\s+(On|Off|N\/A|ERR!|WDDM|TCC|MCDM))?$/;
/** `00000000:01:00.0 Off`: bus id, display active. */
const BUS = /^([\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f])(?:\s|$)/i;
const ECC = /^(?:N\/A|Off|On|\d+|ERR!)$/;
const VALUE = String.raw`(?:ERR!|N\/A|Unknown|\d+(?:\.\d+)?[%CW]?)`;
/** `30%   45C    P0    58W / 170W`: fan, temperature, performance state, power, cap. */
const FAN = new RegExp(
  `^(${VALUE})\\s+(${VALUE})\\s+(P\\d+|N\\/A|ERR!|Unknown)\\s+(${VALUE})\\s*\\/\\s*(${VALUE})$`,
);
/** `362MiB /  6143MiB`, to 304 `1%   69MB / 5375MB`. */
const MEMORY = /^(?:\d+%\s+)?(ERR!|N\/A|\d+\s*Mi?B)\s*\/\s*(ERR!|N\/A|\d+\s*Mi?B)$/;
/** `0%      Default`: utilization, compute mode. */
const UTILIZATION =
  /^(ERR!|N\/A|\d{1,3}%)\s+(Default|E\.\s?(?:Process|Thread)|Exclusive.{0,20}|Prohibited|N\/A|ERR!)$/;
const MIG = /^(?:N\/A|ERR!|(?:Enabled|Disabled)\*?)$/;
/** `0   N/A  N/A   1720   G   /usr/bin/gnome-shell   173MiB`; GI and CI from 450 on. */
const PROCESS =
  /^(\d{1,3})\s+(?:(?:N\/A|\d+)\s+(?:N\/A|\d+)\s+)?(\d+)\s+(C\+G|M\+C|C|G)(?:\s+(.*?))?(?:\s+(\d+)\s*Mi?B|\s+N\/A|\s+ERR!)?$/;
/** The same before process types were printed. */
const OLD_PROCESS = /^(\d{1,3})\s+(\d+)\s+(\S.*?)\s+(\d+)\s*MB$/;

type Part = 'gpus' | 'mig' | 'processes';

/** Where the reader of the cells stands. */
interface Reader {
  part: Part;
  gpu: GpuState | null;
  /** The last thing read of the GPU: the order of cells tells an ECC cell from a MIG cell. */
  after: 'bus' | 'ecc' | 'utilization' | 'other';
  readonly gpus: GpuState[];
  readonly processes: GpuProcess[];
  /** A rule closed the list of GPUs, of processes. */
  gpusClosed: boolean;
  processesSeen: boolean;
  processesClosed: boolean;
}

/** Whether the cell behind a name is a bus id, or what is left of one where the text ends. */
function isBus(next: Cell | undefined, last: boolean): boolean {
  if (next === undefined) return true;
  return BUS.test(next.text) || (last && /^[\da-f:.]+$/i.test(next.text));
}

function startGpu(reader: Reader, cell: Cell, cells: readonly Cell[], at: number): boolean {
  const match = GPU.exec(cell.text);
  const last = at + 2 >= cells.length;
  if (!match || !isBus(cells[at + 1], last)) return false;
  if (cells[at + 1] === undefined && match[3] === undefined) return false;
  const gpu = newGpu(match[1]!, cell.line);
  const name = match[2]!.trim();
  if (isErrorCell(name)) gpu.errors.push('name');
  else gpu.name = name;
  reader.gpus.push(gpu);
  reader.gpu = gpu;
  reader.gpusClosed = false;
  reader.after = 'other';
  return true;
}

function readSecondRow(gpu: GpuState, text: string): boolean {
  const fan = FAN.exec(text);
  if (fan) {
    setNumber(gpu, 'fan', fan[1]);
    setNumber(gpu, 'temperature', fan[2]);
    if (isErrorCell(fan[3]!)) gpu.errors.push('perf');
    else gpu.sample.perf = fan[3]!;
    setNumber(gpu, 'power', fan[4]);
    setNumber(gpu, 'powerCap', fan[5]);
    return true;
  }
  const memory = MEMORY.exec(text);
  if (!memory) return false;
  setNumber(gpu, 'memoryUsed', memory[1]);
  setNumber(gpu, 'memoryTotal', memory[2]);
  return true;
}

function readGpuCell(reader: Reader, gpu: GpuState, text: string): void {
  const bus = BUS.exec(text);
  const utilization = UTILIZATION.exec(text);
  if (bus) {
    gpu.busId = bus[1]!;
    reader.after = 'bus';
  } else if (reader.after === 'bus' && ECC.test(text)) {
    setNumber(gpu, 'ecc', text);
    reader.after = 'ecc';
  } else if (utilization) {
    setNumber(gpu, 'utilization', utilization[1]);
    if (isErrorCell(utilization[2]!)) gpu.errors.push('compute mode');
    const mode = readWord(utilization[2]);
    if (mode) gpu.computeMode = mode;
    reader.after = 'utilization';
  } else if (reader.after === 'utilization' && MIG.test(text)) {
    if (isErrorCell(text)) gpu.errors.push('mig');
    const mig = readWord(text);
    if (mig) gpu.mig = mig;
    reader.after = 'other';
  } else if (readSecondRow(gpu, text)) {
    reader.after = 'other';
  }
}

function readProcess({ text, line }: Cell): GpuProcess | null {
  const match = PROCESS.exec(text);
  if (match) {
    const [, gpu, pid, type, name, memory] = match;
    return {
      gpu: gpu!,
      line,
      pid: Number(pid),
      type: type!,
      name: name ?? '',
      ...(memory === undefined ? {} : { memory: Number(memory) }),
    };
  }
  const old = OLD_PROCESS.exec(text);
  if (!old) return null;
  const [, gpu, pid, name, memory] = old;
  return { gpu: gpu!, line, pid: Number(pid), name: name!, memory: readNumber(memory) ?? 0 };
}

/** `0    2   0   0`: GPU, instances and number of a MIG device. */
const MIG_DEVICE = /^(\d{1,3})\s+\d+\s+\d+\s+\d+$/;

function countMigDevice(reader: Reader, text: string): void {
  const index = MIG_DEVICE.exec(text)?.[1];
  const gpu = reader.gpus.find((known) => known.index === index);
  if (gpu) gpu.sample.migDevices = Number(gpu.sample.migDevices ?? 0) + 1;
}

function partOf(text: string): Part | null {
  if (/^MIG devices:/.test(text)) return 'mig';
  if (/^Processes:/.test(text) || /^GPU\s.*\bPID\b/.test(text)) return 'processes';
  return null;
}

function readCell(reader: Reader, cell: Cell, cells: readonly Cell[], at: number): void {
  const part = partOf(cell.text);
  if (part) {
    reader.part = part;
    reader.gpu = null;
  } else if (reader.part === 'mig') {
    countMigDevice(reader, cell.text);
  } else if (reader.part === 'processes') {
    const process = readProcess(cell);
    if (process) reader.processes.push(process);
    if (process || /^No running (?:compute )?processes found/.test(cell.text))
      reader.processesSeen = true;
  } else if (!startGpu(reader, cell, cells, at) && reader.gpu) {
    readGpuCell(reader, reader.gpu, cell.text);
  }
}

function readRule(reader: Reader): void {
  if (reader.part === 'gpus') reader.gpusClosed = reader.gpus.length > 0;
  if (reader.processesSeen) reader.processesClosed = true;
  reader.gpu = null;
}

/** Reads the cells of one capture. */
export function readTable(cells: readonly Cell[]): TableContent {
  const reader: Reader = {
    part: 'gpus',
    gpu: null,
    after: 'other',
    gpus: [],
    processes: [],
    gpusClosed: false,
    processesSeen: false,
    processesClosed: false,
  };
  cells.forEach((cell, at) => {
    if (cell.rule) readRule(reader);
    else readCell(reader, cell, cells, at);
  });
  const { gpus, processes } = reader;
  if (reader.processesClosed) {
    for (const gpu of gpus) {
      gpu.sample.processes = processes.filter((process) => process.gpu === gpu.index).length;
    }
  }
  return { gpus, processes, complete: reader.gpusClosed };
}
