import { outline, tally } from '../outline.ts';
import { spanText } from '../times.ts';
import { counted } from '../words.ts';
import { sentence } from './head.ts';
import type { Sheet } from './sheet.ts';
import { hangParts } from './wrap.ts';

/**
 * The clean bill: nothing known to be wrong, with what that rests on. It does not say so where
 * there was nothing to read.
 */
export function cleanLines(sheet: Sheet): readonly string[] {
  const { inputs, stats, timeline, unknown, tool, lang } = sheet.report;
  if (stats.lines === 0) return sentence(sheet, sheet.say('report.nothing-read'));
  const cut = inputs.some((input) => !input.complete);
  const failed = sheet.report.diagnostics.some((one) => one.level === 'error');
  const [verdict] = [
    unknown.length > 0
      ? sheet.say('report.clean.unknown', { n: counted(lang, 'kinds', unknown.length) })
      : '',
    cut || failed ? sheet.say('report.clean.partly') : '',
    sheet.say('report.clean'),
  ].filter((one) => one !== '');
  const [only] = inputs;
  const span = spanText(lang, timeline.first, timeline.last);
  const coverage = [
    inputs.length === 1 && only ? only.name : counted(lang, 'inputs', inputs.length),
    counted(lang, 'lines', stats.lines),
    ...(span === null ? [] : [span]),
  ].join(sheet.say('report.comma'));
  const tried = counted(lang, 'signatures', stats.signatures);
  return sentence(
    sheet,
    [
      verdict,
      sheet.say('report.clean.coverage', { coverage, tried, tool: `${tool.name} ${tool.version}` }),
    ].join(sheet.say('report.sentence-gap')),
  );
}

/** The last line: how many findings, and where to read on. */
export function totalLines(sheet: Sheet): readonly string[] {
  const { lang, tool, findings } = sheet.report;
  const { causes, others } = outline(sheet.report);
  const worth = causes[0]?.finding ?? others[0] ?? findings[0];
  if (!worth) return [];
  const counts = tally(sheet.report)
    .map(({ severity, count }) => counted(lang, `severity.${severity}`, count))
    .join(sheet.say('report.comma'));
  return hangParts('', [counts, `${tool.name} explain ${worth.id}`], sheet.width);
}
