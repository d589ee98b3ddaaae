import type { Finding } from '../../../src/core/finding.ts';
import type { Report } from '../../../src/core/report.ts';
import { at, emptyReport, fact, finding, input, seen } from './parts.ts';

const RUN = 'incident/run.log';
const SMI = 'incident/smi.txt';
const PIP = 'incident/pip-list.txt';

const cause: Finding = finding('driver-too-old', {
  key: 'a1b2c3d4',
  title: 'NVIDIA driver too old for this CUDA build',
  severity: 'critical',
  action: 'fix-environment',
  summary: 'Driver 515.65.01 offers CUDA 11.7; torch 2.1.0+cu121 needs 525.60.13 or newer.',
  count: 14,
  first: '2026-01-05T10:02:14',
  last: '2026-01-05T10:08:02',
  evidence: [
    seen(
      RUN,
      27,
      '2026-01-05 10:02:14,250 - WARNING - /opt/conda/lib/python3.10/site-packages/torch/cuda/__init__.py:138: UserWarning: CUDA initialization: The NVIDIA driver on your system is too old (found version 11070). Please update your GPU driver by downloading and installing a new version from the URL: http://www.nvidia.com/Download/index.aspx Alternatively, go to: https://pytorch.org to install a PyTorch version that has been compiled with your version of the CUDA driver.',
      '2026-01-05T10:02:14',
    ),
    seen(SMI, 4, '| NVIDIA-SMI 515.65.01    Driver Version: 515.65.01    CUDA Version: 11.7     |'),
    seen(
      RUN,
      903,
      '2026-01-05 10:08:02,114 - WARNING - UserWarning: CUDA initialization: the same',
      '2026-01-05T10:08:02',
    ),
  ],
  fixes: [
    {
      do: 'Update the driver to the 535 production branch, then reboot. To undo it, install the old package again.',
      command: 'sudo apt install nvidia-driver-535 && sudo reboot',
    },
    {
      do: 'Or keep the driver and use the CUDA 11.8 build of the same torch.',
      command:
        'pip install --force-reinstall torch==2.1.0 torchvision==0.16.0 torchaudio==2.1.0 --index-url https://download.pytorch.org/whl/cu118',
    },
  ],
  verify: [
    {
      do: 'torch sees the GPU; this prints `True`.',
      command: 'python -c "import torch; print(torch.cuda.is_available())"',
    },
  ],
  page: 'driver/driver-too-old/',
});

const fallback: Finding = finding('cpu-fallback', {
  key: 'b2c3d4e5',
  title: 'The work ran on the CPU instead of the GPU',
  severity: 'warning',
  role: 'symptom',
  summary: 'The program chose the CPU.',
  first: '2026-01-05T10:02:15',
  last: '2026-01-05T10:02:15',
  explainedBy: ['a1b2c3d4'],
  evidence: [seen(RUN, 31, 'Using device: cpu', '2026-01-05T10:02:15')],
  page: 'runtime/cpu-fallback/',
});

const slow: Finding = finding('slow-processing', {
  key: 'c3d4e5f6',
  title: 'Processing is far slower than real time',
  severity: 'warning',
  basis: 'inferred',
  role: 'symptom',
  summary: '412 s were spent on 60 s of video.',
  first: '2026-01-05T10:09:40',
  last: '2026-01-05T10:09:40',
  explainedBy: ['b2c3d4e5'],
  evidence: [seen(RUN, 1088, 'done in 412.3s', '2026-01-05T10:09:40')],
  page: 'runtime/slow-processing/',
});

/** Three inputs, a driver that is too old for the program, all that follows from it. */
export const driverTooOld: Report = {
  ...emptyReport,
  inputs: [
    input(RUN, 1090, { clock: 'wall', first: '2026-01-05T10:02:11', last: '2026-01-05T10:09:48' }),
    input(SMI, 38, { sections: [{ analyzer: 'nvidia-smi', line: 2, lines: 36 }] }),
    input(PIP, 3684),
  ],
  gpu: {
    verdict: 'not-used',
    reason: 'driver 515.65.01 is older than CUDA 12.1 needs',
    layers: [
      {
        layer: 'environment',
        verdict: 'not-used',
        reason: 'driver 515.65.01 is older than CUDA 12.1 needs',
        evidence: [seen(SMI, 4, '| NVIDIA-SMI 515.65.01 ...')],
      },
      {
        layer: 'code',
        verdict: 'not-used',
        reason: 'the program chose the device cpu',
        evidence: [seen(RUN, 31, 'Using device: cpu')],
      },
      {
        layer: 'runtime',
        verdict: 'not-used',
        reason: 'GPU 0 at 0 % while frames were rendered',
        evidence: [seen(SMI, 11, '|  0%   38C    P8    21W / 350W |')],
      },
    ],
  },
  facts: [
    fact('driver.version', '515.65.01', at(SMI, 4)),
    fact('driver.cuda', '11.7', at(SMI, 4)),
    fact('gpu.name', 'NVIDIA GeForce RTX 3090', at(SMI, 9), { subject: '0' }),
    fact('gpu.memory', '24576', at(SMI, 10), { subject: '0', unit: 'MiB' }),
    fact('gpu.compute-capability', '8.6', at(RUN, 12), { subject: '0' }),
    fact('torch.version', '2.1.0+cu121', at(PIP, 3601)),
    fact('torch.cuda', '12.1', at(PIP, 3601)),
    fact('cudnn.version', '8.9.2', at(RUN, 14)),
    fact('python.version', '3.10.12', at(RUN, 2)),
    fact('os.name', 'Ubuntu 22.04.3 LTS', at(RUN, 1)),
  ],
  findings: [cause, fallback, slow],
  incidents: [
    {
      key: 'e0a1',
      cause: 'a1b2c3d4',
      action: 'fix-environment',
      findings: ['a1b2c3d4', 'b2c3d4e5', 'c3d4e5f6'],
      first: '2026-01-05T10:02:14',
      last: '2026-01-05T10:09:40',
    },
  ],
  asks: [
    {
      why: 'The kernel log. It would tell whether the GPU itself is sound.',
      command: 'sudo dmesg -T > dmesg.txt',
    },
  ],
  timeline: {
    notes: ['The logs state no time zone; times are as written.'],
    first: '2026-01-05T10:02:11',
    last: '2026-01-05T10:09:48',
    density: [1, 8, 40, 22, 7, 0, 6, 9, 30, 41, 12, 6, 5, 0, 0, 3, 8, 14, 22, 9],
    entries: [
      {
        at: '2026-01-05T10:02:14',
        finding: 'a1b2c3d4',
        id: 'driver-too-old',
        severity: 'critical',
        where: at(RUN, 27),
      },
      {
        at: '2026-01-05T10:02:15',
        finding: 'b2c3d4e5',
        id: 'cpu-fallback',
        severity: 'warning',
        where: at(RUN, 31),
      },
      {
        at: '2026-01-05T10:09:40',
        finding: 'c3d4e5f6',
        id: 'slow-processing',
        severity: 'warning',
        where: at(RUN, 1088),
      },
    ],
  },
  unknown: [
    {
      template: 'ERROR render worker # returned no frame for <path>, retry #',
      count: 12,
      where: at(RUN, 604),
    },
  ],
  stats: { bytes: 385_000, lines: 4812, cells: 3, signatures: 412 },
};
