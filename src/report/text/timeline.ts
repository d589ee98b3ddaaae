import type { Finding } from '../../core/finding.ts';
import { chooseRows, foldRows, type TimelineRow } from '../view/timeline-rows.ts';
import { type StampStyle, stampStyle } from '../view/times.ts';
import { counted, severityWord } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { heading, marginColumns, type Sheet, sentence, widest } from './sheet.ts';
import { hang } from './wrap.ts';

/** Entries shown at most. */
const ROWS = 12;
/** Cells of the density bar at most. */
const BAR = 40;

/** The density as characters, one a cell: blank, then `.`, `:` and `#` for more and more lines. */
function densityBar(density: readonly number[], width: number): string {
  const cells = Math.min(width, density.length);
  const sums = new Array<number>(cells).fill(0);
  for (const [at, lines] of density.entries()) {
    const cell = Math.floor((at * cells) / density.length);
    sums[cell] = (sums[cell] ?? 0) + lines;
  }
  const most = Math.max(...sums);
  return sums
    .map((sum) => (sum <= 0 ? ' ' : sum * 3 <= most ? '.' : sum * 3 <= most * 2 ? ':' : '#'))
    .join('');
}

/** `TIMELINE  2026-01-05  10:02 |...:#:..| 10:09`. */
function axisLines(sheet: Sheet, style: StampStyle): readonly string[] {
  const { first, last, density } = sheet.report.timeline;
  const lead = heading(sheet, 'timeline');
  if (first === null || last === null) return [lead.trimEnd()];
  const common = style.common === '' ? '' : `${style.common}  `;
  const from = style.write(first);
  const to = style.write(last);
  const room = sheet.width - columns(lead + common + from + to) - 4;
  if (from === to || density.length < 2 || room < 8 || !density.some((lines) => lines > 0)) {
    const span = from === to ? from : sheet.say('report.span', { from, to });
    return hang(lead, common + span, sheet.width);
  }
  return [`${lead}${common}${from} |${densityBar(density, Math.min(BAR, room))}| ${to}`];
}

/** What is to be said of a row's finding besides its id. */
function remark(sheet: Sheet, row: TimelineRow, finding: Finding | undefined): string {
  const parts: string[] = [];
  if (finding?.role === 'symptom') parts.push(sheet.say('report.role.symptom'));
  if (finding?.basis === 'inferred') parts.push(sheet.say('report.inferred'));
  if (row.count > 1) parts.push(counted(sheet.report.lang, 'times', row.count));
  return parts.join(sheet.say('report.comma'));
}

function rowLines(
  sheet: Sheet,
  rows: readonly TimelineRow[],
  style: StampStyle,
): readonly string[] {
  const byKey = new Map(sheet.report.findings.map((finding) => [finding.key, finding]));
  const times = rows.map(({ entry }) => style.write(entry.at));
  const words = rows.map(({ entry }) => severityWord(sheet.report.lang, entry.severity));
  const places = rows.map(({ entry }) => sheet.place(entry.where));
  const [timeWidth, wordWidth] = [widest(times), widest(words)];
  const idWidth = widest(rows.map(({ entry }) => entry.id));
  const placeWidth = widest(places);
  return rows.map((row, at) => {
    const word = words[at] ?? '';
    const gap = ' '.repeat(wordWidth - columns(word));
    const time = padColumns(times[at] ?? '', timeWidth);
    const id = padColumns(row.entry.id, idWidth);
    const place = padColumns(places[at] ?? '', placeWidth);
    const note = remark(sheet, row, byKey.get(row.entry.finding));
    const plain = `  ${time}  ${word}${gap}  ${id}  ${place}`;
    const shown = `  ${time}  ${sheet.paint(row.entry.severity, word)}${gap}  ${id}  ${place}`;
    const noted = columns(plain) + 2 + columns(note) <= sheet.width ? `${shown}  ${note}` : shown;
    return columns(plain.trimEnd()) <= sheet.width
      ? noted.trimEnd()
      : `  ${time}  ${sheet.paint(row.entry.severity, word)}${gap}  ${row.entry.id}`;
  });
}

/** Whether there is a sequence to show: a single row would only repeat its finding. */
export const hasTimeline = (sheet: Sheet): boolean =>
  foldRows(sheet.report.timeline.entries).length > 1;

/** When things happened: the span, how busy the logs were, the findings in order of time. */
export function timelineLines(sheet: Sheet): readonly string[] {
  const { entries, notes, first, last, span, runs } = sheet.report.timeline;
  const told = (): readonly string[] =>
    notes.flatMap((note) => sentence(sheet, note, Math.min(2, marginColumns(sheet))));
  // What a report leaves out is said, and which run it is about, however little is left to show.
  if (!hasTimeline(sheet))
    return span || runs ? [heading(sheet, 'timeline').trimEnd(), ...told()] : [];
  const folded = foldRows(entries);
  const rows = chooseRows(folded, sheet.verbose ? folded.length : ROWS);
  const style = stampStyle(
    [first, last, ...rows.map(({ entry }) => entry.at)].filter((at) => at !== null),
  );
  const more = folded.length - rows.length;
  return [
    ...axisLines(sheet, style),
    ...rowLines(sheet, rows, style),
    ...(more > 0 ? [`  ${sheet.say('report.more', { n: more })}`] : []),
    ...told(),
  ];
}
