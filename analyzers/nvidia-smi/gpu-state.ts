import type { ReadEvent, ReadFact } from '../../src/core/analyzer.ts';
import type { Instant } from '../../src/core/instant.ts';

/** What one capture says about one GPU. Keys are there only where the capture could be read. */
export interface GpuState {
  /** Index as nvidia-smi counts; undefined in an excerpt that does not say. */
  readonly index?: string;
  /** Line of the section that names the GPU. */
  readonly line: number;
  name?: string;
  uuid?: string;
  busId?: string;
  mig?: string;
  computeMode?: string;
  computeCapability?: string;
  /** Data of the `gpu-sample` event: %, MiB, °C, W. */
  readonly sample: Record<string, string | number>;
  /** Names of the cells that hold ERR!, [Unknown Error] or the like. */
  readonly errors: string[];
}

/** One process that a capture lists. */
export interface GpuProcess {
  readonly gpu: string;
  readonly line: number;
  readonly pid: number;
  /** C, G, C+G, M+C; missing in very old drivers. */
  readonly type?: string;
  readonly name: string;
  /** MiB. */
  readonly memory?: number;
}

export const newGpu = (index: string | undefined, line: number): GpuState => ({
  ...(index === undefined ? {} : { index }),
  line,
  sample: {},
  errors: [],
});

/** Cells by which the driver says that it cannot read a value it should have. */
const ERROR_CELL = /^\[?(?:ERR!|Unknown Error|GPU requires reset|GPU is lost)\]?$/i;

export const isErrorCell = (cell: string): boolean => ERROR_CELL.test(cell.trim());

/** The number at the start of a cell (`48W`, `23 %`, `11178MiB`); null for N/A, `-`, errors. */
export function readNumber(cell: string | undefined): number | null {
  const match = /^\s*(-?\d{1,9}(?:\.\d{1,6})?)(?![\d.])/.exec(cell ?? '');
  return match ? Number(match[1]) : null;
}

/** A key as words: `powerCap` is `power cap`. */
const words = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Stores the number of a cell under a key, or notes the cell as an error. */
export function setNumber(gpu: GpuState, key: string, cell: string | undefined): void {
  if (cell === undefined) return;
  if (isErrorCell(cell)) {
    gpu.errors.push(words(key));
    return;
  }
  const value = readNumber(cell);
  if (value !== null) gpu.sample[key] = value;
}

/** `Enabled`, `Disabled`, `Default`, `E. Process` ...; null for N/A and errors. `*` marks a pending change. */
export function readWord(cell: string | undefined): string | null {
  const word = (cell ?? '').trim().replace(/\*$/, '').trim();
  return word === '' || /^\[?(?:N\/A|Not Supported|Unknown)\]?$/i.test(word) || isErrorCell(word)
    ? null
    : word;
}

/** The facts of one GPU. */
export function factsOf(gpu: GpuState): readonly ReadFact[] {
  const about = { line: gpu.line, ...(gpu.index === undefined ? {} : { subject: gpu.index }) };
  const facts: ReadFact[] = [];
  const add = (key: ReadFact['key'], value: string | undefined, unit?: string): void => {
    if (value !== undefined) facts.push({ key, value, ...(unit ? { unit } : {}), ...about });
  };
  add('gpu.name', gpu.name);
  const total = gpu.sample.memoryTotal;
  add('gpu.memory', total ? String(total) : undefined, 'MiB');
  add('gpu.uuid', gpu.uuid);
  add('gpu.bus-id', gpu.busId);
  add('gpu.mig', gpu.mig);
  add('gpu.compute-mode', gpu.computeMode);
  add('gpu.compute-capability', gpu.computeCapability);
  return facts;
}

/** When and how a capture was taken. */
export interface CaptureContext {
  readonly at: Instant | null;
  /** The stamp as it stands. */
  readonly stamp?: string;
  /** Version of the tool, and of the driver, where the capture states them. */
  readonly tool?: string;
  readonly driver?: string;
}

const placed = (gpu: string | undefined, line: number, context: CaptureContext) => ({
  ...(gpu === undefined ? {} : { subject: gpu }),
  ...(context.at ? { at: context.at } : {}),
  line,
});

/** The `gpu-sample` event of one GPU, or none where nothing was measured. */
export function sampleOf(gpu: GpuState, context: CaptureContext): readonly ReadEvent[] {
  if (Object.keys(gpu.sample).length === 0 && gpu.errors.length === 0) return [];
  const differs = context.tool && context.driver && context.tool !== context.driver;
  const data = {
    ...gpu.sample,
    ...(gpu.errors.length > 0 ? { errCells: gpu.errors.join(', ') } : {}),
    ...(context.stamp ? { capture: context.stamp } : {}),
    ...(differs ? { tool: context.tool!, driver: context.driver! } : {}),
  };
  return [{ kind: 'gpu-sample', ...placed(gpu.index, gpu.line, context), data }];
}

/** The `gpu-process` event of one process. */
export function processOf(process: GpuProcess, context: CaptureContext): ReadEvent {
  const { gpu, line, pid, type, name, memory } = process;
  const data = {
    pid,
    name,
    ...(type ? { type } : {}),
    ...(memory === undefined ? {} : { memory }),
  };
  return { kind: 'gpu-process', ...placed(gpu, line, context), data };
}

/** Utilization (%) from which a GPU is at work and not only drawing a desktop. */
const AT_WORK = 20;

/** Cells whose errors do not mean that the card is out of reach. */
const HARMLESS_ERRORS = new Set(['fan', 'mig', 'power cap']);

const answers = (gpu: GpuState): boolean => gpu.errors.every((cell) => HARMLESS_ERRORS.has(cell));

/** Whether a listed process computes: type C, or a Python program of any type. The MPS server only serves. */
export function computes({ type, name }: GpuProcess): boolean {
  if (/nvidia-cuda-mps/.test(name)) return false;
  return type === 'C' || type === 'M+C' || (type === 'C+G' && /python/i.test(name));
}

/** `use.environment` and `use.runtime`, where the capture tells. */
export function useFacts(
  gpus: readonly GpuState[],
  processes: readonly GpuProcess[],
): readonly ReadFact[] {
  const facts: ReadFact[] = [];
  const present = gpus.find(answers);
  if (present) facts.push({ key: 'use.environment', value: 'used', line: present.line });
  const worker = processes.find(computes);
  const busy = gpus.find((gpu) => answers(gpu) && Number(gpu.sample.utilization ?? 0) >= AT_WORK);
  const proof = worker ?? busy;
  if (proof) facts.push({ key: 'use.runtime', value: 'used', line: proof.line });
  return facts;
}
