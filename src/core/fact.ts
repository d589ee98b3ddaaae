import type { Spot, Where } from './where.ts';

/**
 * The keys of facts. A key is a contract: reports, inferences and the scorers read it.
 * Versions are the text of the evidence (`535.104.05`, `2.1.0+cu121`); numbers say their unit.
 */
export const FACT_KEYS = [
  'driver.version', // the installed (kernel) driver
  'driver.cuda', // the highest CUDA the driver's API implements, as nvidia-smi prints it
  'driver.library', // a user-space driver library's version, where it differs or is named apart
  'gpu.name', // one per GPU; subject is the index where known
  'gpu.count',
  'gpu.memory', // MiB, total
  'gpu.uuid',
  'gpu.bus-id',
  'gpu.compute-capability', // "8.6"
  'gpu.mig', // Enabled | Disabled
  'gpu.compute-mode',
  'torch.version', // with the local tag: 2.1.0+cu121
  'torch.cuda', // CUDA that torch was built with: 12.1, or "none" for a CPU build
  'torch.cudnn',
  'torch.archs', // "sm_50 sm_60 ... sm_90"
  'torch.available', // torch.cuda.is_available(): true | false
  'tensorflow.version',
  'jax.version',
  'onnxruntime.version',
  'onnxruntime.providers',
  'cudnn.version',
  'nccl.version',
  'cuda.toolkit', // nvcc
  'cuda.runtime',
  'cuda.home',
  'cuda.visible-devices',
  'python.version',
  'os.name',
  'kernel.version',
  'container.runtime',
  'app.name',
  'use.environment', // could the GPU be used? used | partial | not-used
  'use.code', // did the program choose it?
  'use.runtime', // was it seen at work?
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Something that is so, as read at one place. */
export interface Fact {
  readonly key: FactKey;
  readonly value: string;
  readonly unit?: string;
  /** What it is true of: a GPU index, a rank, a library. */
  readonly subject?: string;
  readonly spot: Spot;
  /** The line that says it, at most 300 characters. */
  readonly text: string;
  /** How often it was stated. */
  readonly count: number;
  /** Where it was stated last in the same input, if more than once. */
  readonly last?: Spot;
}

/** A fact in the report. */
export interface ReportedFact {
  readonly key: FactKey;
  readonly value: string;
  readonly unit?: string;
  readonly subject?: string;
  readonly where: Where;
}
