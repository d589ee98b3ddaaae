import type { Analyzer } from '../../src/core/analyzer.ts';
import { csvStarts } from './csv/start.ts';
import { gpustatStart } from './gpustat.ts';
import { listStart } from './list.ts';
import { monitorStart } from './monitor.ts';
import { queryStarts } from './query/start.ts';
import { tableStarts } from './table/start.ts';
import { versionStart } from './version.ts';

/** Captures of `nvidia-smi` in all its forms, of all driver generations, and of gpustat. */
export const analyzer: Analyzer = {
  id: 'nvidia-smi',
  title: { en: 'nvidia-smi capture', 'zh-cn': 'nvidia-smi 输出' },
  capture: {
    command: 'nvidia-smi > smi.txt',
    tells: {
      en: 'the driver version, the GPUs, their load and memory, and which processes use them',
      'zh-cn': '驱动版本、GPU 型号、负载和显存，以及哪些进程在使用 GPU',
    },
  },
  starts: [
    ...tableStarts,
    ...queryStarts,
    listStart,
    versionStart,
    ...csvStarts,
    monitorStart,
    gpustatStart,
  ],
};
