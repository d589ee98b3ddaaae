import type { Event } from '../core/event.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import {
  findSamples,
  gpuLabel,
  groundOf,
  hasForeignDriver,
  subjectOf,
  textOf,
} from './view/samples.ts';

/** Cells that a tool cannot read from a driver of another version (WSL, Colab): no fault. */
const FOREIGN = new Set(['fan', 'mig', 'perf']);

function brokenCells(view: CaseView, sample: Event): readonly string[] {
  const cells = textOf(sample, 'errCells').split(', ').filter(Boolean);
  const onWsl =
    hasForeignDriver(sample) ||
    view.factsOf('kernel.version').some(({ value }) => /microsoft|wsl/i.test(value));
  return onWsl ? cells.filter((cell) => !FOREIGN.has(cell)) : cells;
}

function infer(view: CaseView): readonly Conclusion[] {
  const found = findSamples(view, (sample) => brokenCells(view, sample).length > 0);
  return found.map(({ gpu, sample }) => ({
    id: 'gpu-telemetry-error',
    ...subjectOf(gpu),
    values: { gpu: gpuLabel(gpu), cells: brokenCells(view, sample).join(', ') },
    grounds: [groundOf(sample)],
  }));
}

/** Cells of nvidia-smi that the driver could not fill. */
export const inference: Inference = {
  id: 'gpu-telemetry-error',
  summary: {
    en: 'nvidia-smi cannot read {cells} of {gpu}: the driver no longer gets an answer from that sensor or card.',
    'zh-cn': 'nvidia-smi 无法读取 {gpu} 的 {cells}：驱动已得不到该传感器或该显卡的应答。',
  },
  infer,
};
