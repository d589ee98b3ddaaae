import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { findSamples, gpuLabel, groundOf, numberOf, subjectOf } from './view/samples.ts';

function infer(view: CaseView): readonly Conclusion[] {
  return findSamples(view, (sample) => (numberOf(sample, 'ecc') ?? 0) > 0).map(
    ({ gpu, sample }) => ({
      id: 'ecc-uncorrectable',
      ...subjectOf(gpu),
      values: { gpu: gpuLabel(gpu), count: String(numberOf(sample, 'ecc')) },
      grounds: [groundOf(sample)],
    }),
  );
}

/** Uncorrectable memory errors since the driver was loaded. */
export const inference: Inference = {
  id: 'ecc-uncorrectable',
  summary: {
    en: 'nvidia-smi counts {count} uncorrectable memory errors of {gpu} since the driver was loaded.',
    'zh-cn': 'nvidia-smi 显示 {gpu} 自驱动加载以来有 {count} 个不可纠正的显存错误。',
  },
  infer,
};
