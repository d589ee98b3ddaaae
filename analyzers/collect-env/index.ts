import type { Analyzer } from '../../src/core/analyzer.ts';
import { blockStart } from './environment-block.ts';
import { packageStart } from './packages.ts';
import { toolStarts } from './tool-reports.ts';

/** What is installed: reports of collect_env and its relatives, package lists. */
export const analyzer: Analyzer = {
  id: 'collect-env',
  title: { en: 'Environment report', 'zh-cn': '环境报告' },
  capture: {
    command: 'python -m torch.utils.collect_env > env.txt',
    tells: {
      en: 'which torch, CUDA, cuDNN and driver the program meets',
      'zh-cn': '程序使用的 torch、CUDA、cuDNN 与驱动版本',
    },
  },
  starts: [blockStart, packageStart, ...toolStarts],
};
