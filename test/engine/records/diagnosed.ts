import { analyzers } from '../../../analyzers/registry.ts';
import type { Report } from '../../../src/core/report.ts';
import { analyzeSources } from '../../../src/engine/analyze.ts';
import { memorySource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';

/** A message that a line has to hold as a whole: both of its ends. */
export const OOM =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 23.69 GiB';
export const XID = 'NVRM: Xid (PCI:0000:c1:00): 79, GPU has fallen off the bus.';

const pack = packOf(
  entry('oom', [
    {
      pattern: 'CUDA out of memory\\. Tried .{0,80} capacity of (?<size>[\\d.]+ GiB)',
      literals: ['CUDA out of memory'],
    },
  ]),
  entry('xid', [{ pattern: 'NVRM: Xid', literals: ['NVRM: Xid'], in: ['kernel-log'] }]),
  entry('joined', [
    { pattern: 'first half$', literals: ['first half'], then: '^second half$', lines: 2 },
  ]),
  entry('no-gpu', [{ pattern: '^No devices were found$', literals: ['No devices were found'] }]),
);

/** The report on one log, with a small pack and the real analyzers. */
export const diagnosed = (log: string | Uint8Array, cellBytes?: number): Promise<Report> =>
  analyzeSources([memorySource('the.log', log)], {
    pack,
    analyzers,
    inferences: [],
    ...(cellBytes === undefined ? {} : { cellBytes }),
  });

/** What was found, in one line each: problem, line of the file, time, quoted text. */
export const evidenceOf = ({ findings }: Report): string[] =>
  findings.flatMap(({ id, evidence }) =>
    evidence.map(({ where, at, text }) => `${id} line ${where.line} ${at ?? '-'}: ${text}`),
  );
