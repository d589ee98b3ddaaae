import { analyzers } from '../../../analyzers/registry.ts';
import type { Report } from '../../../src/core/report.ts';
import { type AnalyzeOptions, analyzeSources } from '../../../src/engine/analyze.ts';
import { memorySource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';

/** A few problems, enough to hang times on. */
export const pack = packOf(
  entry(
    'xid',
    [
      {
        pattern: 'NVRM: Xid \\(PCI:(?<pci>[\\w:]+)\\): (?<code>\\d+)',
        literals: ['NVRM: Xid ('],
      },
    ],
    { subject: ['pci'] },
  ),
  entry(
    'link-down',
    [{ pattern: 'nvidia-link (?<pci>[\\w:]+) is down', literals: ['nvidia-link '] }],
    { subject: ['pci'] },
  ),
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
  entry('hang', [{ pattern: 'collective timed out', literals: ['collective timed out'] }]),
  entry('fallback', [{ pattern: 'falling back to CPU', literals: ['falling back to CPU'] }], {
    severity: 'warning',
    gpu: { layer: 'runtime', verdict: 'not-used' },
  }),
);

/** Texts by name of their file. */
export type Files = Readonly<Record<string, string | readonly string[]>>;

/** The report of some files, with this project's own analyzers. */
export function reportOf(files: Files, options: Partial<AnalyzeOptions> = {}): Promise<Report> {
  const sources = Object.entries(files).map(([name, text]) =>
    memorySource(name, typeof text === 'string' ? text : `${text.join('\n')}\n`),
  );
  return analyzeSources(sources, { pack, analyzers, inferences: [], ...options });
}

/** Stamps of all evidence, by file and line: `dmesg.txt:3 2026-...`. */
export const stampsOf = (report: Report): readonly string[] =>
  report.findings
    .flatMap(({ evidence }) => evidence)
    .map(({ where, at }) => `${where.input}:${where.line} ${at}`)
    .sort();
