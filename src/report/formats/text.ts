import type { Format } from '../../core/format.ts';
import { cleanLines, totalLines } from '../text/closing.ts';
import { causeLines, listLines, shortLines } from '../text/finding.ts';
import { gpuLines, headerLines } from '../text/head.ts';
import { askLines, inputLines, machineLines, unknownLines } from '../text/remarks.ts';
import { newSheet, type Sheet } from '../text/sheet.ts';
import { timelineLines } from '../text/timeline.ts';
import { isClean, type Outline, outline } from '../view/outline.ts';

/** Causes shown in full, unless everything is asked for. */
const FULL_CAUSES = 3;
/** Further findings shown with summary and evidence; the rest is listed. */
const SHORT_FINDINGS = 5;
/** Lines in which verdict and cause must stand. */
const ANSWER_LINES = 10;

/** The verdict and what comes before it, so that a cause still begins within the answer's lines. */
function headBlocks(sheet: Sheet, clean: boolean): readonly (readonly string[])[] {
  if (clean) return [[...gpuLines(sheet, ANSWER_LINES), ...cleanLines(sheet)]];
  const header = headerLines(sheet);
  // two blank lines, the cause's title and the first line of its summary
  return [header, gpuLines(sheet, ANSWER_LINES - header.length - 4)];
}

function findingBlocks(sheet: Sheet, shape: Outline): readonly (readonly string[])[] {
  const full = sheet.verbose ? shape.causes.length : FULL_CAUSES;
  const rest = [...shape.causes.slice(full).map(({ finding }) => finding), ...shape.others];
  const short = sheet.verbose ? rest.length : SHORT_FINDINGS;
  return [
    ...shape.causes.slice(0, full).map((cause) => causeLines(sheet, cause)),
    ...rest.slice(0, short).map((finding) => shortLines(sheet, finding)),
    listLines(sheet, [...rest.slice(short), ...shape.notes]),
  ];
}

/** The report for a person at a terminal. */
export const format: Format = {
  id: 'text',
  extension: 'txt',
  render(report, options) {
    const sheet = newSheet(report, options);
    const blocks = [
      ...headBlocks(sheet, isClean(report)),
      ...findingBlocks(sheet, outline(sheet.report)),
      timelineLines(sheet),
      machineLines(sheet),
      unknownLines(sheet),
      askLines(sheet),
      inputLines(sheet),
      totalLines(sheet),
    ];
    const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${texts.join('\n\n')}\n`;
  },
};
