import type { ReportedFact } from '../../core/fact.ts';
import { formatInstant, type Instant } from '../../core/instant.ts';
import type {
  Diagnostic,
  Incident,
  Report,
  ReportedInput,
  UnknownCluster,
} from '../../core/report.ts';
import type { Spot, Where } from '../../core/where.ts';
import type { Partial } from '../partial/partial.ts';
import { applyConditions } from './apply-conditions.ts';
import { askEvidence } from './ask-evidence.ts';
import { assignRoles } from './assign-roles.ts';
import { type DiagnoseOptions, type InputView, placer, viewInputs } from './case-file.ts';
import type { Placed } from './draft.ts';
import { explainDiagnostics } from './explain-diagnostics.ts';
import { addInferred } from './infer-drafts.ts';
import { judgeGpu } from './judge-gpu.ts';
import { indexKnowledge } from './knowledge-index.ts';
import { draftSeen } from './seen-drafts.ts';
import { settleFacts } from './settle-facts.ts';
import { buildTimeline, spanOf } from './times/build-timeline.ts';
import { readTimes, type TimeReading } from './times/resolve-times.ts';
import { writeFinding } from './write-findings.ts';

const MOST_UNKNOWN = 20;
const MOST_FACTS = 400;

function reportInput(
  view: InputView,
  partial: Partial,
  times: TimeReading,
  place: (spot: Spot) => Where,
): ReportedInput {
  const edges = partial.cells
    .filter((cell) => cell.input === view.input)
    .flatMap((cell) => [cell.first, cell.last])
    .filter((at): at is Instant => at !== null)
    .map(times.resolve);
  const span = spanOf(edges);
  return {
    name: view.name,
    size: view.bytes,
    encoding: view.encoding,
    lines: view.lines,
    sections: [
      ...(view.analyzer === '' ? [] : [{ analyzer: view.analyzer, line: 1, lines: view.lines }]),
      ...partial.sections
        .filter((section) => section.spot.input === view.input)
        .map((section) => ({
          analyzer: section.analyzer,
          line: place(section.spot).line,
          lines: section.lines,
        })),
    ],
    clock: span ? span[0].clock : 'none',
    first: span && formatInstant(span[0]),
    last: span && formatInstant(span[1]),
    complete: view.complete,
  };
}

/** One incident for each cause: the cause and what it explains. */
function groupIncidents(findings: readonly Placed[]): Incident[] {
  return findings
    .filter((finding) => finding.role === 'cause')
    .map((cause) => {
      const members = [
        cause,
        ...findings.filter((finding) => finding.explainedBy[0] === cause.key),
      ];
      const times = members
        .flatMap((member) => [member.first, member.last])
        .filter((at) => at !== null);
      const span = spanOf(times);
      return {
        key: `incident-${cause.key}`,
        cause: cause.key,
        action: cause.problem.action,
        findings: members.map((member) => member.key),
        first: span && formatInstant(span[0]),
        last: span && formatInstant(span[1]),
      };
    });
}

function reportUnknown(partial: Partial, place: (spot: Spot) => Where): UnknownCluster[] {
  return [...partial.suspects]
    .sort(
      (a, b) =>
        b.count - a.count || a.first.input - b.first.input || a.first.offset - b.first.offset,
    )
    .slice(0, MOST_UNKNOWN)
    .map(({ template, count, first }) => ({ template, count, where: place(first) }));
}

function reportFacts(partial: Partial, place: (spot: Spot) => Where): ReportedFact[] {
  return partial.facts.slice(0, MOST_FACTS).map(({ key, value, unit, subject, spot }) => ({
    key,
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(subject === undefined ? {} : { subject }),
    where: place(spot),
  }));
}

/** From everything scanned to the report: what is wrong, why, and what to do. */
export function diagnose(scanned: Partial, options: DiagnoseOptions): Report {
  const { pack, lang = 'en' } = options;
  const partial = { ...scanned, facts: settleFacts(scanned.facts) };
  const inputs = viewInputs(partial);
  const place = placer(partial);
  const times = readTimes(partial, { lang, year: options.year, zone: options.zone });
  const knowledge = indexKnowledge(pack, lang);
  const diagnostics: Diagnostic[] = [...partial.diagnostics];
  const { resolve } = times;
  const standing = applyConditions(partial.hits, {
    pack,
    facts: partial.facts,
    inputs,
    resolve,
    lineOf: (spot) => place(spot).line,
  });
  const seen = draftSeen(standing, { pack, knowledge, resolve });
  const drafts = addInferred(seen, options.inferences, {
    partial,
    tables: pack.tables,
    knowledge,
    lang,
    resolve,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const findings = assignRoles(drafts, knowledge);
  const gpu = judgeGpu({ findings, facts: partial.facts, lang, place });
  return {
    schema: 1,
    lang,
    tool: { ...(options.tool ?? { name: 'analyze-logs', version: '' }), pack: pack.version },
    inputs: inputs.map((view) => reportInput(view, partial, times, place)),
    gpu,
    facts: reportFacts(partial, place),
    findings: findings.map((finding) => writeFinding(finding, place)),
    incidents: groupIncidents(findings),
    asks: askEvidence({ partial, inputs, findings, gpu, analyzers: options.analyzers, lang }),
    timeline: buildTimeline({ partial, findings, times, place }),
    unknown: reportUnknown(partial, place),
    diagnostics: explainDiagnostics(diagnostics, inputs, lang),
    stats: {
      bytes: inputs.reduce((sum, view) => sum + view.bytes, 0),
      lines: inputs.reduce((sum, view) => sum + view.lines, 0),
      cells: partial.cells.length,
      signatures: pack.entries.reduce((sum, entry) => sum + entry.clauses.length, 0),
    },
  };
}
