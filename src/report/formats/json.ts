import type { Format } from '../../core/format.ts';
import { jsonText } from '../json-text.ts';
import { rewriteReport } from '../rewrite.ts';

/** The whole report as JSON, in the order of its schema. */
export const format: Format = {
  id: 'json',
  extension: 'json',
  render: (report) =>
    `${jsonText(
      rewriteReport(report, (text) => text),
      2,
    )}\n`,
};
