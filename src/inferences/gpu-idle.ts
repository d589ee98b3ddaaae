import type { Event } from '../core/event.ts';
import type { Fact } from '../core/fact.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { comparable } from '../core/instant.ts';
import { groundOf, numberOf, seriesOf } from './view/samples.ts';

/** Utilization (%) up to which a GPU does nothing of note. */
const IDLE = 10;

/** Problems under which a program still works, only not on the GPU. Any other may have ended it. */
const STILL_WORKING = new Set([
  'cpu-fallback',
  'torch-cpu-only',
  'slow-processing',
  'jax-cuda-missing',
  'tensorflow-gpu-libs-missing',
  'onnxruntime-cuda-provider-failed',
  'llama-no-gpu',
  'driver-too-old',
  'nan-in-output',
  'audio-video-desync',
]);

/** Every sample of every GPU that could be read, or none where one GPU was busy once. */
function idleSamples(view: CaseView): readonly Event[] {
  const samples = seriesOf(view).flatMap((series) => series.samples);
  const read = samples.filter((sample) => numberOf(sample, 'utilization') !== null);
  return read.some((sample) => numberOf(sample, 'utilization')! > IDLE) ? [] : read;
}

/** Lines in which a program says that it works: its device, its start, its name. */
function workOf(view: CaseView): readonly (Event | Fact)[] {
  const starts = view.events.filter((event) => event.kind === 'run-start');
  return [...view.factsOf('use.code'), ...starts, ...view.factsOf('app.name')];
}

/** Whether a capture was taken after a program said that it works. */
function isLater(sample: Event, work: Event | Fact): boolean {
  if (sample.spot.input === work.spot.input) return sample.spot.offset > work.spot.offset;
  const at = 'at' in work ? work.at : null;
  return !at || !sample.at || !comparable(sample.at, at) || sample.at.ms >= at.ms;
}

function infer(view: CaseView): readonly Conclusion[] {
  const idle = idleSamples(view);
  const work = workOf(view);
  const fellBack = view.factsOf('use.code').some(({ value }) => value === 'not-used');
  if ([...view.seen].some((id) => !STILL_WORKING.has(id))) return [];
  const during = idle.filter((sample) => work.some((line) => isLater(sample, line)));
  // One capture may fall into a pause; where the program runs on the CPU it only confirms that.
  const [sample] = during;
  if (!sample || (during.length < 2 && !fellBack && !view.seen.has('cpu-fallback'))) return [];
  const most = Math.max(...during.map((event) => numberOf(event, 'utilization')!));
  const line = work.find((candidate) => isLater(sample, candidate))!;
  return [
    {
      id: 'gpu-idle',
      values: { most: String(most), captures: String(during.length) },
      grounds: [groundOf(sample), groundOf(line)],
    },
  ];
}

/** Captures of idle GPUs while a program says that it is at work. */
export const inference: Inference = {
  id: 'gpu-idle',
  summary: {
    en: 'nvidia-smi shows a GPU utilization of {most} % at most (readings: {captures}) while a program says that it is at work.',
    'zh-cn': '程序正在工作，而 nvidia-smi 显示 GPU 利用率最高只有 {most} %（读数 {captures} 次）。',
  },
  infer,
};
