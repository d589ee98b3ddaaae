import type { Report } from '../../../src/core/report.ts';
import { at, emptyReport, fact, finding, input, seen } from './parts.ts';

const RUN = '数字人/运行实时日志.log';
const SMI = '数字人/显卡信息.txt';

/** The container got no GPU; the report is in Chinese. */
export const chinese: Report = {
  ...emptyReport,
  lang: 'zh-cn',
  inputs: [
    input(RUN, 2210, {
      encoding: 'gb18030',
      clock: 'wall',
      first: '--01-05T10:02:11',
      last: '--01-06T00:09:48',
    }),
    input(SMI, 38),
  ],
  gpu: {
    verdict: 'not-used',
    reason: '容器启动时没有申请 GPU，进程看不到任何 CUDA 设备',
    layers: [
      {
        layer: 'environment',
        verdict: 'not-used',
        reason: '容器启动时没有申请 GPU，进程看不到任何 CUDA 设备',
        evidence: [seen(RUN, 12, 'RuntimeError: No CUDA GPUs are available')],
      },
      {
        layer: 'code',
        verdict: 'not-used',
        reason: '程序选择了 CPU 设备',
        evidence: [seen(RUN, 88, '使用设备：cpu')],
      },
      { layer: 'runtime', verdict: 'unknown', reason: '', evidence: [] },
    ],
  },
  facts: [
    fact('gpu.name', 'NVIDIA GeForce RTX 3090', at(SMI, 9), { subject: '0' }),
    fact('gpu.memory', '24268', at(SMI, 9), { subject: '0', unit: 'MiB' }),
    fact('driver.version', '535.104.05', at(SMI, 4)),
    fact('torch.version', '2.0.1', at(RUN, 3)),
    fact('torch.cuda', 'none', at(RUN, 3)),
    fact('container.runtime', 'docker 24.0.5', at(RUN, 1)),
  ],
  findings: [
    finding('container-no-gpu', {
      key: 'k1',
      title: '容器内看不到 GPU',
      severity: 'critical',
      action: 'fix-environment',
      summary:
        '容器没有获得 GPU：启动命令里缺少 `--gpus all`，或者 Compose 文件没有声明 GPU 设备，因此进程只能在 CPU 上运行，速度会慢几十倍。',
      count: 2,
      first: '--01-05T10:02:14',
      last: '--01-06T00:02:14',
      evidence: [
        seen(
          RUN,
          12,
          '[2026-01-05 10:02:14][错误] 初始化模型失败：RuntimeError: No CUDA GPUs are available，请检查显卡驱动是否正常安装，以及容器启动参数是否正确，然后重新启动服务',
        ),
        seen(RUN, 1200, '[2026-01-06 00:02:14][错误] 初始化模型失败', '--01-06T00:02:14'),
      ],
      fixes: [
        {
          do: '启动容器时把 GPU 交给它；去掉该参数即可恢复原状。',
          command: 'docker run --gpus all heygem:latest',
        },
        {
          do: '用 Compose 时在服务下声明设备。',
          command:
            'deploy:\n  resources:\n    reservations:\n      devices:\n        - driver: nvidia\n          count: all\n          capabilities: [gpu]',
        },
      ],
      verify: [{ do: '在容器里能看到显卡。', command: 'docker exec heygem nvidia-smi -L' }],
    }),
    finding('cpu-fallback', {
      key: 'k2',
      title: '退回到 CPU 上运行',
      severity: 'warning',
      role: 'symptom',
      basis: 'inferred',
      explainedBy: ['k1'],
      summary: '程序在 CPU 上运行。',
      evidence: [seen(RUN, 88, '使用设备：cpu')],
    }),
    finding('gpu-compute-mode', {
      key: 'k3',
      title: 'GPU 处于独占计算模式',
      severity: 'warning',
      role: 'related',
      summary: 'GPU 0 的计算模式为 Exclusive_Process，同一时间只允许一个进程使用。',
      evidence: [
        seen(
          SMI,
          11,
          '| N/A   41C    P0    60W / 350W |      0MiB / 24268MiB |      0%   E. Process |',
        ),
      ],
    }),
  ],
  asks: [
    { why: '没有内核日志，无法判断显卡硬件本身是否正常。', command: 'sudo dmesg -T > dmesg.txt' },
  ],
  timeline: {
    notes: ['日志没有写明年份和时区，时间按原文显示。'],
    first: '--01-05T10:02:11',
    last: '--01-06T00:09:48',
    density: [4, 9, 2, 0, 7],
    entries: [
      {
        at: '--01-05T10:02:14',
        finding: 'k1',
        id: 'container-no-gpu',
        severity: 'critical',
        where: at(RUN, 12),
      },
      {
        at: '--01-05T10:03:40',
        finding: 'k2',
        id: 'cpu-fallback',
        severity: 'warning',
        where: at(RUN, 88),
      },
    ],
  },
  unknown: [{ template: '合成第 # 段失败，原因未知', count: 7, where: at(RUN, 300) }],
  diagnostics: [
    {
      code: 'encoding-guessed',
      level: 'warning',
      message: '按 GB18030 解码，有 3 个字节无法识别。',
      where: { input: RUN, line: 77 },
      help: '若显示为乱码，请以 UTF-8 重新导出该日志。',
    },
  ],
  stats: { bytes: 120_000, lines: 2248, cells: 2, signatures: 412 },
};
