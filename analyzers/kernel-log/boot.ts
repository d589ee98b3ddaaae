import type { Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';

/** Lines that state the kernel, and the first line of a boot. */
export const bootStarts: readonly Start[] = [
  {
    literals: ['Linux version '],
    pattern: /(?:^|[\]\s:])Linux version (\d+\.\d+\S*) \(/,
    read: ({ match }) => ({
      lines: 0,
      facts: [{ key: 'kernel.version', value: match[1]! }],
      events: [{ kind: 'boot', data: { kernel: match[1]! } }],
    }),
  },
  // uname -a
  factStart(['GNU/Linux'], /(?:^|\s)Linux \S{1,255} (\d+\.\d+\S*) #\d.* GNU\/Linux/, (m) => [
    { key: 'kernel.version', value: m[1]! },
  ]),
];
