import type { ReportedFact } from '../../core/fact.ts';
import { formatInstant } from '../../core/instant.ts';
import type { Diagnostic, Report, ReportedInput, UnknownCluster } from '../../core/report.ts';
import type { Spot, Where } from '../../core/where.ts';
import type { Partial } from '../partial/partial.ts';
import { applyConditions } from './apply-conditions.ts';
import { askEvidence } from './ask-evidence.ts';
import { assignRoles } from './assign-roles.ts';
import { type DiagnoseOptions, type InputView, placer, viewInputs } from './case-file.ts';
import { explainDiagnostics } from './explain-diagnostics.ts';
import { groupIncidents } from './group-incidents.ts';
import { addInferred } from './infer-drafts.ts';
import { judgeGpu } from './judge-gpu.ts';
import { indexKnowledge } from './knowledge-index.ts';
import { draftSeen } from './seen-drafts.ts';
import { settleFacts } from './settle-facts.ts';
import { buildTimeline } from './times/build-timeline.ts';
import { edgesOf } from './times/clocks/clock-knots.ts';
import { isTakenBack, standings, takenBackNotes } from './times/list-runs.ts';
import { startNotes, startsOf } from './times/list-starts.ts';
import { readTimes, type TimeReading } from './times/resolve-times.ts';
import { restrictEvents, restrictHits, spanFilter } from './times/restrict-span.ts';
import { spanOf } from './times/span-of.ts';
import { writeFinding } from './write-findings.ts';

const MOST_UNKNOWN = 20;
const MOST_FACTS = 400;

function reportInput(
  view: InputView,
  partial: Partial,
  times: TimeReading,
  place: (spot: Spot) => Where,
): ReportedInput {
  const edges = edgesOf(partial).filter((edge) => edge.input === view.input);
  const stated = spanOf(edges.map(({ at }) => at));
  const span = spanOf(edges.map((edge) => times.resolve(edge.at, edge)));
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
    clock: stated ? stated[0].clock : 'none',
    first: span && formatInstant(span[0]),
    last: span && formatInstant(span[1]),
    complete: view.complete,
  };
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
  const whole = { ...scanned, facts: settleFacts(scanned.facts) };
  const inputs = viewInputs(whole);
  const place = placer(whole);
  const times = readTimes(scanned, { lang, year: options.year, zone: options.zone, place });
  const span = spanFilter(times, { since: options.since, until: options.until, lang });
  const partial = span ? { ...whole, events: restrictEvents(whole, span, times) } : whole;
  const knowledge = indexKnowledge(pack, lang);
  const diagnostics: Diagnostic[] = [...partial.diagnostics, ...times.doubts];
  const { resolve } = times;
  const standing = applyConditions(partial.hits, {
    pack,
    facts: partial.facts,
    inputs,
    resolve,
    lineOf: (spot) => place(spot).line,
  });
  const { groups, notes } = span
    ? restrictHits(standing, span, { times, lang })
    : { groups: standing, notes: [] };
  const seen = draftSeen(groups, { pack, knowledge, resolve });
  const drafts = addInferred(seen, options.inferences, {
    partial,
    tables: pack.tables,
    knowledge,
    lang,
    resolve,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const findings = assignRoles(drafts, knowledge, standings(drafts, partial));
  // What a later run took back says nothing of whether the GPU is used now.
  const current = findings.filter((finding) => !isTakenBack(finding));
  const gpu = judgeGpu({ findings: current, facts: partial.facts, lang, place });
  const starts = startsOf(partial);
  const said = [
    ...notes,
    ...startNotes(starts, { lang, place }),
    ...takenBackNotes(findings, lang),
  ];
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
    timeline: buildTimeline({ partial, findings, times, lang, place, span, starts, notes: said }),
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
