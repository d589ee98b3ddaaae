import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { findSamples, gpuLabel, groundOf, subjectOf, textOf } from './view/samples.ts';

function infer(view: CaseView): readonly Conclusion[] {
  return findSamples(view, (sample) => textOf(sample, 'retiredPending') === 'Yes').map(
    ({ gpu, sample }) => ({
      id: 'ecc-page-retirement-pending',
      ...subjectOf(gpu),
      values: { gpu: gpuLabel(gpu) },
      grounds: [groundOf(sample)],
    }),
  );
}

/** Memory pages that the driver retires at its next start. */
export const inference: Inference = {
  id: 'page-retirement',
  summary: {
    en: 'nvidia-smi -q says that {gpu} has memory pages whose retirement waits for a restart of the driver.',
    'zh-cn': 'nvidia-smi -q 显示 {gpu} 有待退役的显存页，需重新加载驱动后生效。',
  },
  infer,
};
