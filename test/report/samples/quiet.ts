import type { Report } from '../../../src/core/report.ts';
import { at, emptyReport, fact, finding, input, seen } from './parts.ts';

/** A healthy run: the GPU at work, nothing known to be wrong. */
export const cleanBill: Report = {
  ...emptyReport,
  inputs: [
    input('train.log', 120_010, {
      clock: 'wall',
      first: '2026-01-05T08:00:01+08:00',
      last: '2026-01-05T11:42:50+08:00',
    }),
    input('smi.txt', 324),
  ],
  gpu: {
    verdict: 'used',
    reason: 'GPU 0 at 87 to 99 %, 18.2 GiB',
    layers: [
      {
        layer: 'environment',
        verdict: 'used',
        reason: 'torch sees 1 GPU',
        evidence: [seen('train.log', 3, 'torch.cuda.device_count() = 1')],
      },
      {
        layer: 'code',
        verdict: 'used',
        reason: 'the program chose cuda:0',
        evidence: [seen('train.log', 5, 'device: cuda:0')],
      },
      {
        layer: 'runtime',
        verdict: 'used',
        reason: 'GPU 0 at 87 to 99 %, 18.2 GiB',
        evidence: [seen('smi.txt', 11, '| 97% |')],
      },
    ],
  },
  facts: [
    ...['0', '1', '2', '3', '4', '5', '6', '7'].flatMap((subject) => [
      fact('gpu.name', 'NVIDIA H100 80GB HBM3', at('smi.txt', 9), { subject }),
      fact('gpu.memory', '81559', at('smi.txt', 10), { subject, unit: 'MiB' }),
    ]),
    fact('driver.version', '550.54.15', at('smi.txt', 4)),
    fact('driver.cuda', '12.4', at('smi.txt', 4)),
    fact('torch.version', '2.4.0', at('train.log', 2)),
    fact('torch.cuda', '12.4', at('train.log', 2)),
    fact('nccl.version', '2.20.5', at('train.log', 9)),
  ],
  asks: [
    {
      why: 'The kernel log. It would tell whether the GPU itself is sound.',
      command: 'sudo dmesg -T > dmesg.txt',
    },
  ],
  timeline: {
    notes: [],
    first: '2026-01-05T08:00:01+08:00',
    last: '2026-01-05T11:42:50+08:00',
    density: [10, 11, 10, 9],
    entries: [],
  },
  stats: { bytes: 9_600_000, lines: 120_334, cells: 2, signatures: 412 },
};

/** A web server's log: no word of a GPU, one kind of line that nobody explains, a cut-off input. */
export const unknownVerdict: Report = {
  ...emptyReport,
  inputs: [input('access.log', 5000), input('broken.log.gz', 12, { complete: false })],
  findings: [
    finding('disk-nearly-full', {
      severity: 'info',
      title: 'A disk is nearly full',
      evidence: [seen('access.log', 40, 'disk 91 % full')],
    }),
  ],
  unknown: [
    { template: 'ERROR upstream <ip> answered #', count: 3, where: at('access.log', 411) },
    {
      template: 'Exception in thread "<name>": queue is gone',
      count: 1,
      where: at('access.log', 902),
    },
  ],
  diagnostics: [
    {
      code: 'truncated-archive',
      level: 'error',
      message: 'The archive ends in the middle of a block; 12 lines were read before it.',
      where: { input: 'broken.log.gz' },
      help: 'Copy the file again and compare its size with the original.',
    },
  ],
  stats: { bytes: 400_000, lines: 5012, cells: 2, signatures: 412 },
};
