import type { FactKey, ReportedFact } from '../../../src/core/fact.ts';
import type { Evidence, Finding } from '../../../src/core/finding.ts';
import type { Report, ReportedInput } from '../../../src/core/report.ts';
import type { Where } from '../../../src/core/where.ts';

export const at = (input: string, line: number): Where => ({ input, line, offset: line * 80 });

export const seen = (
  input: string,
  line: number,
  text: string,
  stamp: string | null = null,
): Evidence => ({ where: at(input, line), text, at: stamp });

export const fact = (
  key: FactKey,
  value: string,
  where: Where,
  more: { unit?: string; subject?: string } = {},
): ReportedFact => ({ key, value, ...more, where });

export const input = (
  name: string,
  lines: number,
  more: Partial<ReportedInput> = {},
): ReportedInput => ({
  name,
  size: lines * 80,
  encoding: 'utf-8',
  lines,
  sections: [],
  clock: 'none',
  first: null,
  last: null,
  complete: true,
  ...more,
});

export const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  key: `${id}-1f3a`,
  id,
  title: id,
  severity: 'error',
  basis: 'seen',
  role: 'cause',
  action: 'none',
  summary: `The problem ${id}.`,
  count: more.evidence?.length ?? 1,
  first: null,
  last: null,
  subjects: [],
  explainedBy: [],
  evidence: [],
  fixes: [],
  verify: [],
  page: `family/${id}/`,
  ...more,
});

export const emptyReport: Report = {
  schema: 1,
  lang: 'en',
  tool: { name: 'analyze-logs', version: '0.1.0', pack: '5c1e9a70' },
  inputs: [],
  gpu: {
    verdict: 'unknown',
    reason: '',
    layers: [
      { layer: 'environment', verdict: 'unknown', reason: '', evidence: [] },
      { layer: 'code', verdict: 'unknown', reason: '', evidence: [] },
      { layer: 'runtime', verdict: 'unknown', reason: '', evidence: [] },
    ],
  },
  facts: [],
  findings: [],
  incidents: [],
  asks: [],
  timeline: { notes: [], first: null, last: null, density: [], entries: [] },
  unknown: [],
  diagnostics: [],
  stats: { bytes: 0, lines: 0, cells: 0, signatures: 412 },
};
