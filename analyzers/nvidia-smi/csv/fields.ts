import { type GpuState, isErrorCell, readWord, setNumber } from '../gpu-state.ts';

/** A column's field: lower case, without unit, in its first spelling. */
export function fieldName(column: string): string {
  const field = column
    .trim()
    .toLowerCase()
    .replace(/\s*\[[^\]]*\]$/, '');
  return SPELLINGS[field] ?? field;
}

/** Other spellings that nvidia-smi accepts for the same field. */
const SPELLINGS: Readonly<Record<string, string>> = {
  gpu_name: 'name',
  gpu_uuid: 'uuid',
  gpu_bus_id: 'pci.bus_id',
  'power.draw.average': 'power.draw',
  'enforced.power.limit': 'power.limit',
  'ecc.errors.uncorrected.volatile.device_memory': 'ecc.errors.uncorrected.volatile.total',
  'pcie.link.gen.gpucurrent': 'pcie.link.gen.current',
  'clocks_event_reasons.active': 'clocks_throttle_reasons.active',
};

const NUMBERS: Readonly<Record<string, string>> = {
  'memory.total': 'memoryTotal',
  'memory.used': 'memoryUsed',
  'utilization.gpu': 'utilization',
  'temperature.gpu': 'temperature',
  'power.draw': 'power',
  'power.limit': 'powerCap',
  'fan.speed': 'fan',
  'ecc.errors.uncorrected.volatile.total': 'ecc',
  'pcie.link.gen.max': 'pcieGenMax',
  'pcie.link.gen.current': 'pcieGen',
  'pcie.link.width.max': 'pcieWidthMax',
  'pcie.link.width.current': 'pcieWidth',
};

const WORDS: Readonly<Record<string, (gpu: GpuState, text: string) => void>> = {
  name: (gpu, text) => (gpu.name = text),
  uuid: (gpu, text) => (gpu.uuid = text),
  'pci.bus_id': (gpu, text) => (gpu.busId = text),
  'mig.mode.current': (gpu, text) => (gpu.mig = text),
  compute_mode: (gpu, text) => (gpu.computeMode = text),
  compute_cap: (gpu, text) => (gpu.computeCapability = text),
  pstate: (gpu, text) => (gpu.sample.perf = text),
  'retired_pages.pending': (gpu, text) => (gpu.sample.retiredPending = text),
  'remapped_rows.pending': (gpu, text) => (gpu.sample.remapPending = text),
  'remapped_rows.failure': (gpu, text) => (gpu.sample.remapFailure = text),
};

/** Bits of `clocks_throttle_reasons.active` (nvml.h), named as `nvidia-smi -q` names them. */
const REASON_BITS: readonly (readonly [number, string])[] = [
  [0x4, 'SW Power Cap'],
  [0x8, 'HW Slowdown'],
  [0x20, 'SW Thermal Slowdown'],
  [0x40, 'HW Thermal Slowdown'],
  [0x80, 'HW Power Brake Slowdown'],
];

/** The same reasons as columns of their own. */
const REASON_COLUMN = /^clocks_(?:throttle|event)_reasons\.(\w+)$/;
const REASON_NAMES: Readonly<Record<string, string>> = {
  sw_power_cap: 'SW Power Cap',
  hw_slowdown: 'HW Slowdown',
  sw_thermal_slowdown: 'SW Thermal Slowdown',
  hw_thermal_slowdown: 'HW Thermal Slowdown',
  hw_power_brake_slowdown: 'HW Power Brake Slowdown',
};

function addReasons(gpu: GpuState, reasons: readonly string[]): void {
  const all = [gpu.sample.reasons, ...reasons].filter(Boolean).join(', ');
  if (all !== '') gpu.sample.reasons = all;
}

function fillReasons(gpu: GpuState, column: string, cell: string): void {
  if (column === 'active' && /^0x[\da-f]{1,16}$/i.test(cell)) {
    const bits = Number(cell);
    addReasons(
      gpu,
      REASON_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name),
    );
  } else if (REASON_NAMES[column] && cell === 'Active') {
    addReasons(gpu, [REASON_NAMES[column]]);
  }
}

/** Puts one csv cell into the state of its GPU. */
export function fillField(gpu: GpuState, field: string, cell: string): void {
  const key = NUMBERS[field];
  const reason = REASON_COLUMN.exec(field)?.[1];
  if (key) setNumber(gpu, key, cell);
  else if (reason) fillReasons(gpu, reason, cell);
  else if (isErrorCell(cell)) gpu.errors.push(field);
  else {
    const text = readWord(cell);
    if (text) WORDS[field]?.(gpu, text);
  }
}

/** Fields by which a header of `--query-gpu` is recognised. */
export const knownFields: readonly string[] = [
  ...Object.keys(NUMBERS),
  ...Object.keys(WORDS).filter((field) => !['name', 'uuid', 'pstate'].includes(field)),
  ...Object.keys(SPELLINGS),
  'driver_version',
  'memory.free',
  'utilization.memory',
  'process_name',
  'used_memory',
  'used_gpu_memory',
  'clocks_throttle_reasons.',
  'clocks_event_reasons.',
];
