import type { Event } from '../core/event.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { type GpuSeries, gpuLabel, groundOf, seriesOf, subjectOf, textOf } from './view/samples.ts';

/** Captures that all show the power cap before it counts as lasting: one is normal under load. */
const LASTING = 3;

const braked = (sample: Event): boolean =>
  /\bHW Power Brake Slowdown\b/.test(textOf(sample, 'reasons'));

const capped = (sample: Event): boolean => /\bSW Power Cap\b/.test(textOf(sample, 'reasons'));

function proofOf({ samples }: GpuSeries): Event | undefined {
  const brake = samples.find(braked);
  if (brake) return brake;
  const told = samples.filter((sample) => textOf(sample, 'reasons') !== '');
  return told.length >= LASTING && told.every(capped) ? told[0] : undefined;
}

function infer(view: CaseView): readonly Conclusion[] {
  return seriesOf(view).flatMap((series) => {
    const proof = proofOf(series);
    if (!proof) return [];
    return [
      {
        id: 'power-throttling',
        ...subjectOf(series.gpu),
        values: {
          gpu: gpuLabel(series.gpu),
          reasons: textOf(proof, 'reasons'),
          captures: String(series.samples.filter((s) => braked(s) || capped(s)).length),
          all: String(series.samples.length),
        },
        grounds: [groundOf(proof)],
      },
    ];
  });
}

/** Clocks lowered by the power brake, or by the power cap in every capture. */
export const inference: Inference = {
  id: 'power-throttling',
  summary: {
    en: 'The clocks of {gpu} are lowered for lack of power: {reasons} ({captures} of {all} captures).',
    'zh-cn': '{gpu} 因供电受限而降频：{reasons}（{all} 次捕获中有 {captures} 次）。',
  },
  infer,
};
