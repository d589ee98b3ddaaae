import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { groundOf } from './view/samples.ts';
import { torchCudaOf } from './view/torch.ts';

/** Problems that explain why CUDA is not available: where one is seen, nothing is to be added. */
const CLOSER_CAUSES: readonly RegExp[] = [
  /^driver-/,
  /^libcuda-/,
  /^container-/,
  /^wsl-/,
  /^mps-error$/,
  /^nouveau-conflict$/,
  /^secure-boot-/,
  /^kernel-module-/,
  /^(?:cuda-unknown|cuda-init)-error$/,
  /^nvidia-uvm-missing$/,
  /^rm-init-adapter-failed$/,
  /^gpu-(?:unsupported-by-driver|lost)$/,
  /^gsp-firmware-failure$/,
  /^forward-compat-unsupported$/,
  /^fabric-manager-/,
  /^no-cuda-device$/,
  /^cuda-visible-devices-empty$/,
  /^torch-cpu-only$/,
  /^permission-denied-device$/,
  /^dll-load-failed$/,
  /^cuda-library-missing$/,
];

function infer(view: CaseView): readonly Conclusion[] {
  const { seen } = view;
  const stated = view.factsOf('torch.available');
  const [first] = stated;
  if (!first || stated.some(({ value }) => value !== 'false')) return [];
  if (seen.has('cpu-fallback') || [...seen].some((id) => CLOSER_CAUSES.some((c) => c.test(id)))) {
    return [];
  }
  const onMac = view.factsOf('os.name').some(({ value }) => /mac\s?os|darwin/i.test(value));
  const builds = torchCudaOf(view);
  // A CPU build on a machine without a GPU is what somebody chose.
  if (onMac || (builds.length > 0 && builds.every(({ cuda }) => cuda === 'none'))) return [];
  return [{ id: 'cpu-fallback', values: {}, grounds: [groundOf(first)] }];
}

/** torch says that CUDA is not available, and nothing says why. */
export const inference: Inference = {
  id: 'cuda-unavailable',
  summary: {
    en: 'torch reports that CUDA is not available, so its work runs on the CPU; nothing in the input says why.',
    'zh-cn': 'torch 报告 CUDA 不可用，计算会在 CPU 上进行；输入中没有说明原因。',
  },
  infer,
};
