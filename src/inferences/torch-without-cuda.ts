import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { groundOf } from './view/samples.ts';
import { torchCudaOf } from './view/torch.ts';

function infer(view: CaseView): readonly Conclusion[] {
  const unavailable = view.factsOf('torch.available').find(({ value }) => value === 'false');
  const gpu = view.factsOf('gpu.name')[0] ?? view.factsOf('driver.version')[0];
  const builds = torchCudaOf(view);
  const [build] = builds;
  if (!unavailable || !gpu || !build || builds.some(({ cuda }) => cuda !== 'none')) return [];
  const torch = view.factsOf('torch.version')[0]?.value ?? '';
  return [
    {
      id: 'torch-cpu-only',
      values: { torch, gpu: gpu.value },
      grounds: [groundOf(build.fact), groundOf(unavailable), groundOf(gpu)],
    },
  ];
}

/** A CPU build of torch on a machine whose NVIDIA GPU the log shows. */
export const inference: Inference = {
  id: 'torch-without-cuda',
  summary: {
    en: 'torch {torch} is a CPU build, although the machine has an NVIDIA GPU or driver ({gpu}).',
    'zh-cn': '机器上有 NVIDIA GPU 或驱动（{gpu}），但安装的 torch {torch} 是 CPU 版本。',
  },
  infer,
};
