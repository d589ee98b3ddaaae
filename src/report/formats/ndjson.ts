import type { Format } from '../../core/format.ts';
import { jsonText } from '../json-text.ts';
import { rewriteReport } from '../rewrite.ts';

/**
 * A line of a report that is written as it comes: `event` names what happened (`finding`, `update`,
 * `end`), the other properties say it.
 */
export const eventLine = (event: string, body: object): string =>
  `${jsonText({ event, ...body })}\n`;

/**
 * One line a finding (`type: finding`, likeliest cause first), then one line `type: summary` with
 * the rest of the report and the number of findings. Every line is a JSON object of its own.
 */
export const format: Format = {
  id: 'ndjson',
  extension: 'ndjson',
  render(report) {
    const { findings, ...rest } = rewriteReport(report, (text) => text);
    const lines = findings.map((finding) => jsonText({ type: 'finding', ...finding }));
    lines.push(jsonText({ type: 'summary', findings: findings.length, ...rest }));
    return `${lines.join('\n')}\n`;
  },
};
