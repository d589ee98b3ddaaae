import type { Event } from '../core/event.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { comparable } from '../core/instant.ts';
import {
  type GpuSeries,
  gpuLabel,
  groundOf,
  numberOf,
  seriesOf,
  subjectOf,
  textOf,
} from './view/samples.ts';

/** Captures from which on growth is a trend. */
const LEAST_CAPTURES = 4;
/** Share by which memory must grow in all. */
const LEAST_GROWTH = 0.1;
/** Milliseconds that the captures must span, where they are stamped: loading a model grows faster. */
const LEAST_SPAN = 120_000;
/** MiB held without a process that are more than what a driver and a display keep. */
const HELD = 1024;

/** Names that the driver prints for a process that is gone while its memory is not. */
const GONE = /^(?:\[?Unknown Error\]?|\(null\))$/;

interface Leak {
  readonly gpu: string;
  readonly from: number;
  readonly to: number;
  readonly grounds: readonly Event[];
}

const isBrief = (first: Event | undefined, last: Event | undefined): boolean =>
  !!first?.at &&
  !!last?.at &&
  comparable(first.at, last.at) &&
  last.at.ms - first.at.ms < LEAST_SPAN;

/** Memory that never falls from capture to capture and ends clearly higher. */
function growthOf({ gpu, samples }: GpuSeries): readonly Leak[] {
  const used = samples.filter((sample) => numberOf(sample, 'memoryUsed') !== null);
  const values = used.map((sample) => numberOf(sample, 'memoryUsed')!);
  const from = values[0] ?? 0;
  const to = values.at(-1) ?? 0;
  const rises = values.slice(1).filter((value, at) => value > values[at]!).length;
  const falls = values.slice(1).filter((value, at) => value < values[at]!).length;
  // From an empty card to a loaded model is a start, not a leak: growth must go on.
  const steady = rises >= LEAST_CAPTURES - 1 && falls === 0;
  if (!steady || isBrief(used[0], used.at(-1)) || from < HELD || to < from * (1 + LEAST_GROWTH))
    return [];
  return [{ gpu, from, to, grounds: [used[0]!, used.at(-1)!] }];
}

/** Memory of processes that no longer exist. */
function leftovers(view: CaseView): readonly Leak[] {
  const gone = view.events.filter((e) => e.kind === 'gpu-process' && GONE.test(textOf(e, 'name')));
  return gone.flatMap((process) => {
    const gpu = process.subject ?? '';
    const sample = seriesOf(view)
      .find((series) => series.gpu === gpu && series.input === process.spot.input)
      ?.samples.find((s) => s.spot.offset <= process.spot.offset);
    const held = numberOf(process, 'memory') ?? (sample && numberOf(sample, 'memoryUsed')) ?? 0;
    return held >= HELD / 2 ? [{ gpu, from: held, to: held, grounds: [process] }] : [];
  });
}

const ofDisplay = (event: Event): boolean => /^(?:G|C\+G)$/.test(textOf(event, 'type'));

/**
 * Memory held on a GPU that no process is listed for, in a list of the host's own processes. In a
 * container and under WSL the list is always short; a display server in it shows that this is none.
 */
function heldByNobody(view: CaseView): readonly Leak[] {
  const processes = view.events.filter((event) => event.kind === 'gpu-process');
  if (view.factsOf('container.runtime').length > 0) return [];
  return seriesOf(view).flatMap(({ gpu, input, samples }) => {
    const sample = samples.at(-1)!;
    const onHost = processes.some(
      (e) => e.spot.input === input && ofDisplay(e) && numberOf(e, 'memory') !== null,
    );
    const held = numberOf(sample, 'memoryUsed') ?? 0;
    const isMig = numberOf(sample, 'migDevices') !== null;
    if (!onHost || isMig || numberOf(sample, 'processes') !== 0 || held < HELD) return [];
    return [{ gpu, from: held, to: held, grounds: [sample] }];
  });
}

function infer(view: CaseView): readonly Conclusion[] {
  const leaks = [...leftovers(view), ...seriesOf(view).flatMap(growthOf), ...heldByNobody(view)];
  const first = new Map(leaks.map((leak) => [leak.gpu, leak]).reverse() as [string, Leak][]);
  return [...first.values()].reverse().map(({ gpu, from, to, grounds }) => ({
    id: 'gpu-memory-leak',
    ...subjectOf(gpu),
    values: {
      gpu: gpuLabel(gpu),
      held: from === to ? `${to} MiB` : `${from} → ${to} MiB`,
    },
    grounds: grounds.map(groundOf),
  }));
}

/** GPU memory that only grows, or that stays without a process. */
export const inference: Inference = {
  id: 'gpu-memory-leak',
  summary: {
    en: '{gpu} holds memory that only grows or that belongs to no running process: {held}.',
    'zh-cn': '{gpu} 的显存只增不减，或不属于任何正在运行的进程：{held}。',
  },
  infer,
};
