import type { Analyzer } from '../../src/core/analyzer.ts';
import { readStamp } from '../../src/core/stamp.ts';
import { availabilityStarts } from './availability.ts';
import { containerStarts } from './containers.ts';
import { deviceStarts } from './devices.ts';
import { useStarts } from './gpu-use.ts';
import { libraryStarts } from './libraries.ts';
import { restartStarts } from './restarts.ts';
import { runStarts } from './run-start.ts';
import { ownsLine, sniffHead } from './sniff.ts';
import { torchStarts } from './torch.ts';

/** What programs print: Python logs and tracebacks, servers, training runs, notebooks. */
export const analyzer: Analyzer = {
  id: 'app-log',
  title: { en: 'Application log', 'zh-cn': '应用日志' },
  capture: {
    command: 'python your_app.py 2>&1 | tee app.log',
    tells: {
      en: 'what the program met, and on which device it computed',
      'zh-cn': '程序遇到了什么，以及在哪个设备上计算',
    },
  },
  starts: [
    ...torchStarts,
    ...availabilityStarts,
    ...useStarts,
    ...deviceStarts,
    ...libraryStarts,
    ...containerStarts,
    ...runStarts,
    ...restartStarts,
  ],
  owns: ownsLine,
  sniff: sniffHead,
  clock: readStamp,
};
