import { type GpuState, isErrorCell, readNumber, readWord, setNumber } from '../gpu-state.ts';
import type { QueryLine } from './lines.ts';

type Fill = (gpu: GpuState, value: string, path: readonly string[]) => void;

const word =
  (set: (gpu: GpuState, text: string) => void): Fill =>
  (gpu, value) => {
    const text = readWord(value);
    if (text) set(gpu, text);
  };

const number =
  (key: string): Fill =>
  (gpu, value) =>
    setNumber(gpu, key, value);

/** A value of the sample as it stands, N/A left out. */
const plain =
  (key: string): Fill =>
  (gpu, value) => {
    const text = readWord(value);
    if (text) gpu.sample[key] = text;
  };

/** Adds volatile uncorrectable errors of all kinds of memory. */
const addEcc: Fill = (gpu, value) => {
  const count = readNumber(value);
  if (count !== null) gpu.sample.ecc = Number(gpu.sample.ecc ?? 0) + count;
};

/** Lists a reason for lower clocks that is active. */
const addReason: Fill = (gpu, value, path) => {
  const reason = path.at(-1)!;
  if (value === 'Active') {
    gpu.sample.reasons = [gpu.sample.reasons, reason].filter(Boolean).join(', ');
  }
};

/**
 * Fields by path, keys joined by `/`, in all spellings from 304 to 615: `Power Readings` became
 * `GPU Power Readings`, `Clocks Throttle Reasons` `Clocks Event Reasons`, Volta's `Double Bit`
 * `Uncorrectable`.
 */
const FIELDS: readonly (readonly [RegExp, Fill])[] = [
  [/^Product Name$/, word((gpu, text) => (gpu.name = text))],
  [/^GPU UUID$/, word((gpu, text) => (gpu.uuid = text))],
  [/^PCI\/Bus Id$/i, word((gpu, text) => (gpu.busId = text))],
  [/^MIG Mode\/Current$/, word((gpu, text) => (gpu.mig = text))],
  [/^Compute Mode$/, word((gpu, text) => (gpu.computeMode = text))],
  [/^Performance State$/, plain('perf')],
  [/^FB Memory Usage\/Total$/, number('memoryTotal')],
  [/^FB Memory Usage\/Used$/, number('memoryUsed')],
  [/^Utilization\/GPU$/i, number('utilization')],
  [/^(?:Temperature\/)?(?:GPU Current Temp|Gpu)$/, number('temperature')],
  [/^(?:Temperature\/)?GPU Slowdown Temp$/, number('slowdownTemperature')],
  [/^(?:Temperature\/)?GPU T\.Limit Temp$/, number('temperatureLeft')],
  [/^(?:Temperature\/)?GPU Slowdown T\.Limit Temp$/, number('slowdownLeft')],
  [/^(?:GPU )?Power Readings\/(?:Average )?Power Draw$/, number('power')],
  [/^(?:GPU )?Power Readings\/(?:Current )?Power Limit$/, number('powerCap')],
  [/^ECC Errors\/Volatile\/(?:SRAM|DRAM) Uncorrectable(?: Parity| SEC-DED)?$/i, addEcc],
  [/^ECC Errors\/Volatile\/Double Bit\/Total$/i, addEcc],
  [/^Clocks (?:Throttle|Event) Reasons\/.+$/, addReason],
  [/^Retired Pages\/Pending(?: Page Blacklist)?$/, plain('retiredPending')],
  [/^Remapped Rows\/Pending$/, plain('remapPending')],
  [/^Remapped Rows\/Remapping Failure Occurred$/, plain('remapFailure')],
  [/^Remapped Rows\/Uncorrectable Error$/, number('remappedUncorrectable')],
  [/^PCI\/GPU Link Info\/PCIe Generation\/Max$/, number('pcieGenMax')],
  [/^PCI\/GPU Link Info\/PCIe Generation\/Current$/, number('pcieGen')],
  [/^PCI\/GPU Link Info\/Link Width\/Max$/, number('pcieWidthMax')],
  [/^PCI\/GPU Link Info\/Link Width\/Current$/, number('pcieWidth')],
];

/** `16x` as 16: link widths end in an x. */
const withoutUnit = (value: string): string => value.replace(/^(\d+)x$/, '$1');

/** Puts one line of `nvidia-smi -q` into the state of its GPU. */
export function fillGpu(gpu: GpuState, { path, value }: QueryLine): void {
  const joined = path.join('/');
  const field = FIELDS.find(([pattern]) => pattern.test(joined));
  if (field) field[1](gpu, withoutUnit(value), path);
  else if (isErrorCell(value) && !/^Processes\b|^MIG Device/.test(joined))
    gpu.errors.push(path.at(-1)!);
}
