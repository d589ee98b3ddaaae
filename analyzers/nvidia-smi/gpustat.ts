import type { Reading, Section, Start } from '../../src/core/analyzer.ts';
import {
  factsOf,
  type GpuProcess,
  type GpuState,
  newGpu,
  processOf,
  sampleOf,
  setNumber,
  useFacts,
} from './gpu-state.ts';

/** `[0] GeForce GTX TITAN X | 77'C,  96 % | 11848 / 12287 MB | python/52046(11821M)`. */
const ROW =
  /\[(\d{1,3})\]\s+([A-Z][\w .()/-]{2,50}?)\s*\|\s*(\d{1,3}|\?\?)\s?(?:'C|°C|C)[^|]*?,\s*(\d{1,3}|\?\?) ?%[^|]*\|\s*(\d+) \/ *(\d+) MB\s*(?:\|\s*(.*))?$/;

/** The processes of a row: `user(10M)`, `user:python/1234(10M)`, `(null)`. */
function readProcesses(gpu: string, line: number, text: string): readonly GpuProcess[] {
  return [...text.matchAll(/(\(null\)|[^\s(]+)(?:\((\d+)M\))?/g)].map((match) => ({
    gpu,
    line,
    pid: Number(/\/(\d+)$/.exec(match[1]!)?.[1] ?? 0),
    name: match[1]!,
    ...(match[2] === undefined ? {} : { memory: Number(match[2]) }),
  }));
}

/** `gpustat`, which many use in place of nvidia-smi. */
function readGpustat({ lines }: Section): Reading | null {
  const gpus: GpuState[] = [];
  const processes: GpuProcess[] = [];
  for (const [line, text] of lines.entries()) {
    const match = ROW.exec(text);
    if (!match) break;
    const gpu = newGpu(match[1]!, line);
    gpu.name = match[2]!.trim();
    setNumber(gpu, 'temperature', match[3]);
    setNumber(gpu, 'utilization', match[4]);
    setNumber(gpu, 'memoryUsed', match[5]);
    setNumber(gpu, 'memoryTotal', match[6]);
    gpus.push(gpu);
    processes.push(...readProcesses(match[1]!, line, match[7] ?? ''));
  }
  if (gpus.length === 0) return null;
  return {
    lines: gpus.length,
    facts: [...gpus.flatMap(factsOf), ...useFacts(gpus, [])],
    events: [
      ...gpus.flatMap((gpu) => sampleOf(gpu, { at: null })),
      ...processes.map((process) => processOf(process, { at: null })),
    ],
  };
}

export const gpustatStart: Start = {
  literals: ['] nvidia ', '] geforce ', '] tesla ', '] quadro ', '] titan ', '] a100-', '] grid '],
  pattern: ROW,
  lines: 64,
  read: readGpustat,
};
