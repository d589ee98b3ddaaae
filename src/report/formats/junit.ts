import type { Finding } from '../../core/finding.ts';
import type { Format } from '../../core/format.ts';
import { message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import { severityRank } from '../../core/severity.ts';
import { markupLines, markupText } from '../markup.ts';
import { cleanText, coverageText } from '../view/coverage.ts';

const isFailure = (finding: Finding): boolean =>
  severityRank(finding.severity) >= severityRank('error');

/** Evidence and steps as plain text. */
function details(report: Report, finding: Finding): string {
  const steps = (title: string, list: Finding['fixes']): readonly string[] =>
    list.length === 0
      ? []
      : [
          title,
          ...list.flatMap(({ do: text, command }, at) => [
            `  ${at + 1}. ${text}`,
            ...(command?.split('\n').map((line) => `       ${line}`) ?? []),
          ]),
        ];
  return [
    finding.summary,
    ...finding.evidence.map(({ where, text }) => `  ${where.input}:${where.line}  ${text}`),
    ...steps(message(report.lang, 'report.fix'), finding.fixes),
    ...steps(message(report.lang, 'report.verify'), finding.verify),
  ].join('\n');
}

function testCase(report: Report, finding: Finding): string {
  const [first] = finding.evidence;
  const place = first ? ` file="${markupText(first.where.input)}" line="${first.where.line}"` : '';
  const open = `    <testcase classname="${markupText(finding.id)}" name="${markupText(finding.title)}"${place}>`;
  const text = markupLines(details(report, finding));
  const body = isFailure(finding)
    ? `      <failure type="${markupText(finding.id)}" message="${markupText(finding.summary)}">${text}</failure>`
    : `      <system-out>${text}</system-out>`;
  return `${open}\n${body}\n    </testcase>`;
}

/** A report without findings has one case that passes: some readers refuse a file without any. */
function cleanCase(report: Report): string {
  const text = markupLines(`${cleanText(report)}\n${coverageText(report)}`);
  return `    <testcase classname="clean" name="${markupText(cleanText(report))}">\n      <system-out>${text}</system-out>\n    </testcase>`;
}

/** JUnit XML: one test case a finding, failed at severity error or above. */
export const format: Format = {
  id: 'junit',
  extension: 'xml',
  render(report) {
    const failures = report.findings.filter(isFailure).length;
    const tests = Math.max(1, report.findings.length);
    const counts = `tests="${tests}" failures="${failures}" errors="0"`;
    const cases = report.findings.map((finding) => testCase(report, finding));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${markupText(report.tool.name)}" ${counts}>`,
      `  <testsuite name="${markupText(report.tool.name)}" ${counts} skipped="0">`,
      ...(cases.length > 0 ? cases : [cleanCase(report)]),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};
