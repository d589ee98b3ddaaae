import type { Analyzer } from '../../src/core/analyzer.ts';
import { readStamp } from '../../src/core/stamp.ts';
import { bootStarts } from './boot.ts';
import { clockStarts } from './clocks.ts';
import { hardwareStarts } from './hardware.ts';
import { versionStarts } from './module-version.ts';
import { ownsLine, sniffHead } from './ownership.ts';

/** The kernel's messages: dmesg in all its forms, journalctl, kern.log, /dev/kmsg. */
export const analyzer: Analyzer = {
  id: 'kernel-log',
  title: { en: 'Kernel log', 'zh-cn': '内核日志' },
  capture: {
    command: 'sudo dmesg -T > dmesg.txt',
    tells: {
      en: 'whether the GPU itself and its driver are sound (Xid errors, a GPU off the bus, the OOM killer)',
      'zh-cn': 'GPU 本身及其驱动是否正常（Xid 错误、GPU 掉线、OOM killer）',
    },
  },
  starts: [...versionStarts, ...hardwareStarts, ...bootStarts, ...clockStarts],
  sniff: sniffHead,
  owns: ownsLine,
  clock: readStamp,
};
