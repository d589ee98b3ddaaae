import type { Evidence, Finding } from '../../core/finding.ts';
import type { Format } from '../../core/format.ts';
import type { Step } from '../../core/pack.ts';
import type { Diagnostic, Report } from '../../core/report.ts';
import { type Severity, severityRank } from '../../core/severity.ts';
import { jsonText } from '../json-text.ts';
import { visibleReport } from '../visible.ts';

/** SARIF's levels; it has nothing above `error`. */
const LEVELS: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  info: 'note',
  warning: 'warning',
  error: 'error',
  critical: 'error',
};

const DIAGNOSTIC_LEVELS: Readonly<Record<Diagnostic['level'], 'note' | 'warning' | 'error'>> = {
  info: 'note',
  warning: 'warning',
  error: 'error',
};

/**
 * The name of an input as a URI reference: absolute paths as `file:`, others relative. The name has
 * been made visible, so it holds no lone surrogate, which could not be encoded.
 */
function uriOf(name: string): string {
  const path = name.replaceAll('\\', '/');
  const escaped = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  const drive = /^[A-Za-z]:\//.test(path);
  if (drive) return `file:///${escaped.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}

const locationOf = ({ where, text }: Evidence) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(where.input) },
    region: { startLine: where.line, snippet: { text } },
  },
});

const stepText = (step: Step, at: number): string =>
  `${at + 1}. ${step.do}${step.command === undefined ? '' : `\n   ${step.command.replaceAll('\n', '\n   ')}`}`;

function ruleOf(finding: Finding) {
  const help = [...finding.fixes.map(stepText), ...finding.verify.map(stepText)].join('\n');
  return {
    id: finding.id,
    shortDescription: { text: finding.title },
    ...(help === '' ? {} : { help: { text: help } }),
    defaultConfiguration: { level: LEVELS[finding.severity] },
    properties: { page: finding.page, action: finding.action },
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const [first, ...others] = finding.evidence;
  return {
    ruleId: finding.id,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: finding.summary },
    locations: first ? [locationOf(first)] : [],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((one, id) => ({ id: id + 1, ...locationOf(one) })) }),
    occurrenceCount: Math.max(1, finding.count),
    partialFingerprints: { 'analyzeLogsKey/v1': finding.key },
    properties: { severity: finding.severity, role: finding.role, basis: finding.basis },
  };
}

const notificationOf = ({ code, level, message, where, help }: Diagnostic) => ({
  descriptor: { id: code },
  level: DIAGNOSTIC_LEVELS[level],
  message: { text: `${message} ${help}`.trim() },
  ...(where
    ? {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(where.input) },
              ...(where.line === undefined ? {} : { region: { startLine: where.line } }),
            },
          },
        ],
      }
    : {}),
});

function runOf(report: Report) {
  const ids = [...new Set(report.findings.map((finding) => finding.id))];
  const rules = ids.flatMap((id) => {
    const same = report.findings.filter((finding) => finding.id === id);
    const [worst] = same.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
    return worst ? [ruleOf(worst)] : [];
  });
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        properties: { pack: report.tool.pack },
        rules,
      },
    },
    language: report.lang === 'zh-cn' ? 'zh-CN' : 'en-US',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.inputs.every((input) => input.complete),
        toolExecutionNotifications: report.diagnostics.map(notificationOf),
      },
    ],
    results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.id))),
  };
}

/** SARIF 2.1.0: a rule a problem, a result a finding. */
export const format: Format = {
  id: 'sarif',
  extension: 'sarif',
  render(report) {
    const log = {
      $schema:
        'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(visibleReport(report))],
    };
    return `${jsonText(log, 2)}\n`;
  },
};
