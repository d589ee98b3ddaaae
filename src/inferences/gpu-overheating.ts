import type { Event } from '../core/event.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { findSamples, gpuLabel, groundOf, numberOf, subjectOf, textOf } from './view/samples.ts';

/** °C at which every NVIDIA GPU is at or next to its slowdown, where the capture gives none. */
const HOT = 90;
/** Readings above this are no temperatures. */
const ABSURD = 150;

const slowsDown = (sample: Event): boolean =>
  /\b(?:HW|SW) Thermal Slowdown\b/.test(textOf(sample, 'reasons'));

function isTooHot(sample: Event): boolean {
  const temperature = numberOf(sample, 'temperature');
  const left = numberOf(sample, 'temperatureLeft');
  const slowdownLeft = numberOf(sample, 'slowdownLeft');
  if (slowsDown(sample)) return true;
  if (left !== null && slowdownLeft !== null) return left <= slowdownLeft;
  const limit = numberOf(sample, 'slowdownTemperature') ?? HOT;
  return temperature !== null && temperature >= limit && temperature < ABSURD;
}

/** What shows it: `92 °C`, `SW Thermal Slowdown`. */
function signsOf(sample: Event): string {
  const temperature = numberOf(sample, 'temperature');
  const limit = numberOf(sample, 'slowdownTemperature');
  return [
    ...(temperature === null ? [] : [`${temperature} °C${limit === null ? '' : ` / ${limit} °C`}`]),
    ...textOf(sample, 'reasons')
      .split(', ')
      .filter((reason) => /Thermal/.test(reason)),
  ].join(', ');
}

function infer(view: CaseView): readonly Conclusion[] {
  return findSamples(view, isTooHot).map(({ gpu, sample }) => ({
    id: 'gpu-overheating',
    ...subjectOf(gpu),
    values: { gpu: gpuLabel(gpu), signs: signsOf(sample) },
    grounds: [groundOf(sample)],
  }));
}

/** A GPU at its slowdown temperature, or slowed down by it. */
export const inference: Inference = {
  id: 'gpu-overheating',
  summary: {
    en: 'nvidia-smi shows {gpu} at its thermal limit: {signs}.',
    'zh-cn': 'nvidia-smi 显示 {gpu} 已达到温度上限：{signs}。',
  },
  infer,
};
