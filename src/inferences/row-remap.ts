import type { Event } from '../core/event.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { findSamples, gpuLabel, groundOf, subjectOf, textOf } from './view/samples.ts';

const failed = (sample: Event): boolean => textOf(sample, 'remapFailure') === 'Yes';

/** Where rows wait for a reset, the reset mends it. */
const pending = (sample: Event): boolean => textOf(sample, 'remapPending') === 'Yes';

function infer(view: CaseView): readonly Conclusion[] {
  return findSamples(view, (s) => failed(s) || pending(s)).map(({ gpu, sample }) => ({
    id: 'row-remap-failure',
    ...subjectOf(gpu),
    severity: failed(sample) ? 'critical' : 'warning',
    values: {
      gpu: gpuLabel(gpu),
      failed: failed(sample) ? 'Yes' : 'No',
      pending: textOf(sample, 'remapPending') || '?',
    },
    grounds: [groundOf(sample)],
  }));
}

/** Memory rows that were to be replaced by spare ones. */
export const inference: Inference = {
  id: 'row-remap',
  summary: {
    en: 'nvidia-smi -q reports for {gpu}: row remapping failed: {failed}, rows waiting for a GPU reset: {pending}.',
    'zh-cn': 'nvidia-smi -q 显示 {gpu}：行重映射失败：{failed}，等待 GPU 重置的行：{pending}。',
  },
  infer,
};
