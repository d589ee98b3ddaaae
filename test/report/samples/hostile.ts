import type { Report } from '../../../src/core/report.ts';
import { at, emptyReport, fact, finding, input, seen } from './parts.ts';

/** Text that acts on terminals, breaks out of markup, hides or reorders what stands beside it. */
export const EVIL =
  'x\x1b[2J\x1b]0;owned\x07 \u202egnp.exe\u202c \x9b31m </script><img src=x onerror=alert(1)> ``` ````` "quoted" \'single\' & ]]> @everyone \ud800 \u0000 \ufffe \u2028 zero\u200bwidth \r\tend';
const LONG = `${'A'.repeat(3000)} CUDA error: out of memory ${'漢'.repeat(900)}`;
const NAME = `evil\x1b[31m\n"<&>' ${'n'.repeat(90)}.log`;
const ZALGO = `z${'\u0301'.repeat(500)} error`;

/** Everything that a log writes is hostile, down to the name of the file. */
export const hostile: Report = {
  ...emptyReport,
  inputs: [input(NAME, 900, { complete: false }), input(`other/${NAME}`, 5)],
  gpu: {
    verdict: 'partial',
    reason: EVIL,
    layers: [
      {
        layer: 'environment',
        verdict: 'used',
        reason: `${EVIL} ${LONG}`,
        evidence: [seen(NAME, 9_999_999, EVIL)],
      },
      { layer: 'code', verdict: 'partial', reason: LONG, evidence: [seen(NAME, 2, LONG)] },
      { layer: 'runtime', verdict: 'unknown', reason: '', evidence: [] },
    ],
  },
  facts: [
    fact('gpu.name', `GPU ${EVIL}`, at(NAME, 3), { subject: EVIL }),
    fact('os.name', LONG, at(NAME, 3)),
    fact('driver.version', '535.104.05.1', at(NAME, 4)),
  ],
  findings: [
    finding('cuda-out-of-memory', {
      key: 'h1',
      title: `Out of memory ${EVIL}`,
      severity: 'critical',
      action: 'fix-application',
      summary: `${EVIL} ${LONG}`,
      count: 70_000,
      subjects: [EVIL, LONG],
      evidence: [
        seen(NAME, 1, EVIL),
        seen(NAME, 2, LONG),
        seen(NAME, 3, ZALGO),
        seen(NAME, 4, '\u00ad\n\n'),
      ],
      fixes: [{ do: EVIL, command: 'echo 1' }],
      verify: [{ do: LONG }],
    }),
    ...Array.from({ length: 30 }, (_, n) =>
      finding(`xid-${n}`, {
        key: `x${n}`,
        severity: 'error',
        title: `Xid ${n} ${'very long title '.repeat(9)}`,
        role: n % 3 === 0 ? 'cause' : 'related',
        explainedBy: n % 2 === 0 ? [] : [`x${n - 1}`, 'gone'],
        evidence: [seen(NAME, n + 10, LONG)],
      }),
    ),
    finding('loop-a', { key: 'la', role: 'symptom', explainedBy: ['lb'] }),
    finding('loop-b', { key: 'lb', role: 'symptom', explainedBy: ['la'] }),
  ],
  asks: [{ why: LONG, command: 'true' }],
  timeline: {
    notes: [EVIL],
    first: 'boot+0.000s',
    last: '2026-01-05T10:09:48Z',
    density: Array.from({ length: 500 }, (_, n) => n % 7),
    entries: Array.from({ length: 90 }, (_, n) => ({
      at: n % 2 === 0 ? `boot+${n}.500s` : '2026-01-05T10:09:48Z',
      finding: 'h1',
      id: n % 3 === 0 ? 'cuda-out-of-memory' : `xid-${n}`,
      severity: 'error' as const,
      where: at(NAME, n + 1),
    })),
  },
  unknown: Array.from({ length: 40 }, (_, n) => ({
    template: `${EVIL} ${n}`,
    count: n,
    where: at(NAME, n + 1),
  })),
  diagnostics: [
    { code: 'decode', level: 'error', message: EVIL, where: { input: NAME, line: 3 }, help: LONG },
  ],
  stats: { bytes: 1, lines: 905, cells: 1, signatures: 412 },
};
