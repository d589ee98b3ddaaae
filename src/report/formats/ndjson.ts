import type { Format } from '../../core/format.ts';
import { jsonText } from '../json-text.ts';
import { rewriteReport } from '../rewrite.ts';

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
