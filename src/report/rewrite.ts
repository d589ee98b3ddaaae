import type { ReportedFact } from '../core/fact.ts';
import type { Evidence, Finding } from '../core/finding.ts';
import type { Step } from '../core/pack.ts';
import type {
  Diagnostic,
  FirstSubject,
  GpuVerdict,
  Incident,
  Report,
  ReportedInput,
  Timeline,
  UnknownCluster,
} from '../core/report.ts';
import type { Where } from '../core/where.ts';

/**
 * What a text in a report is:
 * `log` quotes or may quote a log · `name` names an input · `fact` is a fact's value ·
 * `prose` comes from the knowledge or the tool alone.
 */
export type TextKind = 'log' | 'name' | 'fact' | 'prose';

/** Gives the text that stands in the place of `text`. */
export type Rewrite = (text: string, kind: TextKind) => string;

const rewriteWhere = (where: Where, rewrite: Rewrite): Where => ({
  input: rewrite(where.input, 'name'),
  line: where.line,
  offset: where.offset,
});

const rewriteEvidence = (evidence: Evidence, rewrite: Rewrite): Evidence => ({
  where: rewriteWhere(evidence.where, rewrite),
  text: rewrite(evidence.text, 'log'),
  at: evidence.at,
});

const rewriteStep = (step: Step, rewrite: Rewrite): Step => ({
  do: rewrite(step.do, 'prose'),
  ...(step.command === undefined ? {} : { command: rewrite(step.command, 'prose') }),
});

const rewriteInput = (input: ReportedInput, rewrite: Rewrite): ReportedInput => ({
  name: rewrite(input.name, 'name'),
  size: input.size,
  encoding: input.encoding,
  lines: input.lines,
  sections: input.sections.map(({ analyzer, line, lines }) => ({ analyzer, line, lines })),
  clock: input.clock,
  first: input.first,
  last: input.last,
  complete: input.complete,
});

const rewriteGpu = (gpu: GpuVerdict, rewrite: Rewrite): GpuVerdict => ({
  verdict: gpu.verdict,
  reason: rewrite(gpu.reason, 'log'),
  layers: gpu.layers.map((layer) => ({
    layer: layer.layer,
    verdict: layer.verdict,
    reason: rewrite(layer.reason, 'log'),
    evidence: layer.evidence.map((one) => rewriteEvidence(one, rewrite)),
  })),
});

const rewriteFact = (fact: ReportedFact, rewrite: Rewrite): ReportedFact => ({
  key: fact.key,
  value: rewrite(fact.value, 'fact'),
  ...(fact.unit === undefined ? {} : { unit: fact.unit }),
  ...(fact.subject === undefined ? {} : { subject: rewrite(fact.subject, 'fact') }),
  where: rewriteWhere(fact.where, rewrite),
});

const rewriteFinding = (finding: Finding, rewrite: Rewrite): Finding => ({
  key: finding.key,
  id: finding.id,
  title: rewrite(finding.title, 'prose'),
  severity: finding.severity,
  basis: finding.basis,
  role: finding.role,
  action: finding.action,
  summary: rewrite(finding.summary, 'log'),
  count: finding.count,
  first: finding.first,
  last: finding.last,
  subjects: finding.subjects.map((subject) => rewrite(subject, 'log')),
  explainedBy: [...finding.explainedBy],
  evidence: finding.evidence.map((one) => rewriteEvidence(one, rewrite)),
  fixes: finding.fixes.map((step) => rewriteStep(step, rewrite)),
  verify: finding.verify.map((step) => rewriteStep(step, rewrite)),
  page: finding.page,
});

/** A host's name alone looks like any word, so it is rewritten where a syslog line has it. */
function rewriteHost(host: string, rewrite: Rewrite): string {
  const [before, after] = ['Jan  1 00:00:00 ', ' kernel: '];
  const line = rewrite(before + host + after, 'log');
  return line.slice(before.length, line.length - after.length);
}

const rewriteSubject = (
  { kind, name, host, at }: FirstSubject,
  rewrite: Rewrite,
): FirstSubject => ({
  kind,
  name: kind === 'host' ? rewriteHost(name, rewrite) : rewrite(name, 'log'),
  ...(host === undefined ? {} : { host: rewriteHost(host, rewrite) }),
  at,
});

const rewriteIncident = (incident: Incident, rewrite: Rewrite): Incident => ({
  key: incident.key,
  cause: incident.cause,
  action: incident.action,
  findings: [...incident.findings],
  first: incident.first,
  last: incident.last,
  ...(incident.firstSubject === undefined
    ? {}
    : {
        firstSubject: rewriteSubject(incident.firstSubject, rewrite),
      }),
});

const rewriteTimeline = (timeline: Timeline, rewrite: Rewrite): Timeline => ({
  notes: timeline.notes.map((note) => rewrite(note, 'log')),
  first: timeline.first,
  last: timeline.last,
  density: [...timeline.density],
  entries: timeline.entries.map((entry) => ({
    at: entry.at,
    finding: entry.finding,
    id: entry.id,
    severity: entry.severity,
    where: rewriteWhere(entry.where, rewrite),
  })),
  ...(timeline.span === undefined
    ? {}
    : { span: { since: timeline.span.since, until: timeline.span.until } }),
  ...(timeline.runs === undefined
    ? {}
    : {
        runs: timeline.runs.map(({ kind, input, line, at }) => ({
          kind,
          input: rewrite(input, 'name'),
          line,
          at,
        })),
      }),
});

const rewriteUnknown = (cluster: UnknownCluster, rewrite: Rewrite): UnknownCluster => ({
  template: rewrite(cluster.template, 'log'),
  count: cluster.count,
  where: rewriteWhere(cluster.where, rewrite),
});

function rewritePlace(
  place: { readonly input: string; readonly line?: number },
  rewrite: Rewrite,
): { readonly input: string; readonly line?: number } {
  const input = rewrite(place.input, 'name');
  return place.line === undefined ? { input } : { input, line: place.line };
}

const rewriteDiagnostic = (diagnostic: Diagnostic, rewrite: Rewrite): Diagnostic => ({
  code: diagnostic.code,
  level: diagnostic.level,
  message: rewrite(diagnostic.message, 'log'),
  ...(diagnostic.where ? { where: rewritePlace(diagnostic.where, rewrite) } : {}),
  help: rewrite(diagnostic.help, 'log'),
});

/**
 * The report built anew, every text passed through `rewrite`, every other value as it was. The
 * order of the properties is the order in which the JSON format writes them.
 */
export const rewriteReport = (report: Report, rewrite: Rewrite): Report => ({
  schema: 1,
  lang: report.lang,
  tool: { name: report.tool.name, version: report.tool.version, pack: report.tool.pack },
  inputs: report.inputs.map((input) => rewriteInput(input, rewrite)),
  gpu: rewriteGpu(report.gpu, rewrite),
  facts: report.facts.map((fact) => rewriteFact(fact, rewrite)),
  findings: report.findings.map((finding) => rewriteFinding(finding, rewrite)),
  incidents: report.incidents.map((incident) => rewriteIncident(incident, rewrite)),
  asks: report.asks.map((ask) => ({
    why: rewrite(ask.why, 'prose'),
    command: rewrite(ask.command, 'prose'),
  })),
  timeline: rewriteTimeline(report.timeline, rewrite),
  unknown: report.unknown.map((cluster) => rewriteUnknown(cluster, rewrite)),
  diagnostics: report.diagnostics.map((diagnostic) => rewriteDiagnostic(diagnostic, rewrite)),
  stats: {
    bytes: report.stats.bytes,
    lines: report.stats.lines,
    cells: report.stats.cells,
    signatures: report.stats.signatures,
  },
});
