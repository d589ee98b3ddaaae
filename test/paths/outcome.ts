import type { Evidence } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';

/**
 * What a report says, without what the way of a log may change. Everything must be equal but:
 * the names of inputs (`run.log.gz`, `stdin`, `case.tar!/run.log`), so an input counts by its place
 * among the inputs; the bytes at which lines stand; encodings and sizes; and how many cells it took.
 * A log in another encoding has other bytes, so there the density curve may differ, too: its samples
 * lie at equal distances in bytes.
 */
export function outcome(report: Report, { recoded = false } = {}): unknown {
  const names = report.inputs.map(({ name }) => name);
  const place = ({ input, line }: { input: string; line?: number }): string =>
    `input ${names.indexOf(input) + 1}, line ${line ?? '-'}`;
  const proof = ({ where, text, at }: Evidence): string => `${place(where)}: ${text} (${at})`;
  const { gpu, timeline } = report;
  return {
    findings: report.findings.map((each) => ({ ...each, evidence: each.evidence.map(proof) })),
    facts: report.facts.map(({ where, ...fact }) => ({ ...fact, where: place(where) })),
    gpu: {
      ...gpu,
      layers: gpu.layers.map((each) => ({ ...each, evidence: each.evidence.map(proof) })),
    },
    incidents: report.incidents,
    asks: report.asks,
    timeline: {
      ...timeline,
      density: recoded ? [] : timeline.density,
      notes: timeline.notes.length,
      runs: timeline.runs?.map(({ at, ...run }) => `${place(run)} (${at})`),
      entries: timeline.entries.map(({ where, ...entry }) => ({ ...entry, where: place(where) })),
    },
    unknown: report.unknown.map(({ where, ...each }) => ({ ...each, where: place(where) })),
    diagnostics: report.diagnostics.map(({ code }) => code),
    inputs: report.inputs.map(({ lines, sections, clock, first, last, complete }) => ({
      ...{ lines, sections, clock, first, last, complete },
    })),
  };
}
