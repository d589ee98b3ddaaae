import type { Event } from '../core/event.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { findSamples, gpuLabel, groundOf, numberOf, subjectOf } from './view/samples.ts';

/** Utilization (%) from which on the link is not in power saving. */
const LOAD = 50;
/** Half the width is a slot with fewer lanes, common and no fault; a quarter is not. */
const NARROW = 4;

function isDegraded(sample: Event): boolean {
  const [generation, most, width, widest] = [
    'pcieGen',
    'pcieGenMax',
    'pcieWidth',
    'pcieWidthMax',
  ].map((key) => numberOf(sample, key));
  if ((numberOf(sample, 'utilization') ?? 0) < LOAD) return false;
  const slow = !!generation && !!most && generation < most;
  const narrow = !!width && !!widest && width * NARROW <= widest;
  return slow || narrow;
}

const linkOf = (sample: Event, end: '' | 'Max'): string =>
  `PCIe ${numberOf(sample, `pcieGen${end}`) ?? '?'} x${numberOf(sample, `pcieWidth${end}`) ?? '?'}`;

function infer(view: CaseView): readonly Conclusion[] {
  return findSamples(view, isDegraded).map(({ gpu, sample }) => ({
    id: 'pcie-link-degraded',
    ...subjectOf(gpu),
    values: {
      gpu: gpuLabel(gpu),
      link: linkOf(sample, ''),
      most: linkOf(sample, 'Max'),
      utilization: String(numberOf(sample, 'utilization')),
    },
    grounds: [groundOf(sample)],
  }));
}

/** A PCIe link below what GPU and slot can do, under load. */
export const inference: Inference = {
  id: 'pcie-link-degraded',
  summary: {
    en: '{gpu} is linked at {link} while {utilization} % busy; card and slot can do {most}.',
    'zh-cn': '{gpu} 在利用率 {utilization} % 时链路为 {link}，而显卡和插槽支持 {most}。',
  },
  infer,
};
