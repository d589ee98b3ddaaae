import type { ReadFact, Reading, Section, Start } from '../../../src/core/analyzer.ts';
import { findStamp } from '../capture-stamp.ts';
import {
  type CaptureContext,
  factsOf,
  type GpuProcess,
  type GpuState,
  newGpu,
  processOf,
  sampleOf,
  useFacts,
} from '../gpu-state.ts';
import { fillGpu } from './fields.ts';
import { type QueryLine, readQueryLines } from './lines.ts';

/** `610.57.04 [Deprecated; ...]`. */
const VERSION = /^(\d+(?:\.\d+)+)/;

function topFacts(entries: readonly QueryLine[]): readonly ReadFact[] {
  const facts: ReadFact[] = [];
  for (const { path, value, line, gpu } of entries) {
    if (gpu >= 0 || path.length > 1) continue;
    const version = VERSION.exec(value)?.[1];
    const key = path[0]!;
    const about = { line };
    if (/^(?:Driver|KMD) Version$/.test(key) && version) {
      facts.push({ key: 'driver.version', value: version, ...about });
    } else if (/^CUDA (?:UMD )?Version$/.test(key) && version) {
      facts.push({ key: 'driver.cuda', value: version, ...about });
    } else if (key === 'Attached GPUs' && /^\d+$/.test(value)) {
      facts.push({ key: 'gpu.count', value, ...about });
    }
  }
  const keys = new Set<string>();
  return facts.filter(({ key, value }) => !keys.has(key + value) && keys.add(key + value));
}

/** Process blocks: a `Process ID` and the lines under it. */
function readProcesses(entries: readonly QueryLine[]): readonly GpuProcess[] {
  const found: { -readonly [K in keyof GpuProcess]: GpuProcess[K] }[] = [];
  for (const { path, value, line, gpu } of entries) {
    const key = path.at(-1)!;
    if (!path.includes('Processes') || gpu < 0) continue;
    const last = found.at(-1);
    if (key === 'Process ID') found.push({ gpu: String(gpu), line, pid: Number(value), name: '' });
    else if (!last || !path.includes('Process ID')) continue;
    else if (key === 'Type') last.type = value;
    else if (key === 'Name') last.name = value;
    else if (key === 'Used GPU Memory' && /^\d+ MiB$/.test(value))
      last.memory = Number.parseInt(value, 10);
  }
  return found.filter((process) => Number.isInteger(process.pid));
}

function gpusOf(content: ReturnType<typeof readQueryLines>): readonly GpuState[] {
  const gpus = content.gpus.map(({ busId, line }, index) => ({
    ...newGpu(String(index), line),
    busId,
  }));
  const excerpt = newGpu(undefined, 0);
  for (const entry of content.entries) {
    if (entry.gpu >= 0) fillGpu(gpus[entry.gpu]!, entry);
    else if (gpus.length === 0) fillGpu(excerpt, entry);
  }
  return gpus.length > 0 ? gpus : [excerpt];
}

/** Whether the list of processes of a GPU was printed. */
const listsProcesses = (entries: readonly QueryLine[], index: number): boolean =>
  entries.some(
    (e) =>
      e.gpu === index && e.path[0] === 'Processes' && (e.path.length > 1 || e.value === 'None'),
  );

function readQuery(section: Section, excerpt: boolean): Reading | null {
  const content = readQueryLines(section.lines, excerpt);
  const { entries } = content;
  const gpus = gpusOf(content);
  const processes = readProcesses(entries);
  gpus.forEach((gpu, index) => {
    if (listsProcesses(entries, index)) {
      gpu.sample.processes = processes.filter((p) => p.gpu === gpu.index).length;
    }
  });
  const stamp = entries.find(({ path }) => path[0] === 'Timestamp')?.value ?? '';
  const context: CaptureContext = findStamp(stamp) ?? { at: null };
  const listed = gpus.filter((gpu) => gpu.index !== undefined);
  const facts = [...topFacts(entries), ...gpus.flatMap(factsOf), ...useFacts(listed, processes)];
  const events = [
    ...gpus.flatMap((gpu) => sampleOf(gpu, context)),
    ...processes.map((process) => processOf(process, context)),
  ];
  return facts.length + events.length > 0 ? { lines: content.length, facts, events } : null;
}

/** `nvidia-smi -q` from its banner, and excerpts that begin at one of its blocks. */
export const queryStarts: readonly Start[] = [
  {
    literals: ['NVSMI LOG'],
    pattern: /=+\s*NVSMI LOG\s*=+/,
    lines: 4000,
    read: (section) => readQuery(section, false),
  },
  {
    literals: [
      'clocks throttle reasons',
      'clocks event reasons',
      'remapped rows',
      'retired pages',
      'gpu current temp',
      'product name  ',
      'ecc errors',
    ],
    pattern:
      /^[\s>#]*(?:Clocks (?:Throttle|Event) Reasons|Remapped Rows|Retired Pages|E[Cc][Cc] Errors|(?:GPU Current Temp|Product Name)\s+:\s.*)\s*$/,
    lines: 400,
    read: (section) => readQuery(section, true),
  },
];
