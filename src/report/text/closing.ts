import { cleanText, coverageText } from '../view/coverage.ts';
import { outline, tally } from '../view/outline.ts';
import { counted } from '../words.ts';
import { type Sheet, sentence } from './sheet.ts';
import { hangParts } from './wrap.ts';

/** The clean bill: nothing known to be wrong, with what that rests on. */
export function cleanLines(sheet: Sheet): readonly string[] {
  const { report } = sheet;
  if (report.stats.lines === 0) return sentence(sheet, cleanText(report));
  const gap = sheet.say('report.sentence-gap');
  return sentence(sheet, [cleanText(report), coverageText(report)].join(gap));
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
