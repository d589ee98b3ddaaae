import type { Finding } from '../../core/finding.ts';
import type { Severity } from '../../core/severity.ts';
import {
  isMark,
  type TimelineItem,
  type TimelineRow,
  timelineItems,
} from '../view/timeline-rows.ts';
import { type StampStyle, stampStyle } from '../view/times.ts';
import { counted, severityWord } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { heading, marginColumns, type Sheet, sentence, widest } from './sheet.ts';
import { hang } from './wrap.ts';

/** Entries shown at most. */
const ROWS = 12;
/** Cells of the density bar at most, and how many of them are worth more than a word beside it. */
const BAR = 40;
const ENOUGH = 24;

/** Lines in `width` equal parts of a span of which the lines of other equal parts are known. */
function spread(density: readonly number[], width: number): readonly number[] {
  const sums = new Array<number>(width).fill(0);
  const size = width / density.length;
  for (const [at, lines] of density.entries()) {
    // A slice that lies over the edge of two cells gives each its share: else every other cell is full.
    for (let cell = Math.floor(at * size); cell < Math.min(width, (at + 1) * size); cell++) {
      const share = Math.min(cell + 1, (at + 1) * size) - Math.max(cell, at * size);
      sums[cell]! += (lines * Math.max(0, share)) / size;
    }
  }
  return sums;
}

/** The density as characters, one a cell: blank, then `.`, `:` and `#` for more and more lines. */
function densityBar(density: readonly number[], width: number): string {
  const sums = spread(density, Math.min(width, density.length));
  const most = Math.max(...sums);
  return sums
    .map((sum) => (sum < 1e-6 ? ' ' : sum * 3 <= most ? '.' : sum * 3 <= most * 2 ? ':' : '#'))
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
  const unit = sheet.say('report.density');
  const named = room - columns(unit) - 2 >= ENOUGH ? `  ${unit}` : '';
  const bar = densityBar(density, Math.min(BAR, room - columns(named)));
  return [`${lead}${common}${from} |${bar}| ${to}${named}`];
}

/** What is to be said of a row besides its id, the more important first. */
function remarks(
  sheet: Sheet,
  row: TimelineRow,
  { finding, style }: { readonly finding: Finding | undefined; readonly style: StampStyle },
): readonly string[] {
  const parts: string[] = [];
  if (finding?.role === 'symptom') parts.push(sheet.say('report.role.symptom'));
  if (finding?.basis === 'inferred') parts.push(sheet.say('report.inferred'));
  if (row.count > 1) parts.push(counted(sheet.report.lang, 'times', row.count));
  const until = style.write(row.until);
  if (until !== style.write(row.entry.at)) parts.push(sheet.say('report.until', { at: until }));
  if (row.also.length > 0)
    parts.push(sheet.say('report.with', { ids: row.also.join(sheet.say('report.list')) }));
  return parts;
}

/** As many remarks as fit, with the more important first. */
function fitting(sheet: Sheet, parts: readonly string[], room: number): string {
  const comma = sheet.say('report.comma');
  for (let most = parts.length; most > 0; most--) {
    const text = parts.slice(0, most).join(comma);
    if (columns(text) <= room) return text;
  }
  return '';
}

/** A line of the timeline before its columns are laid out. */
interface Cells {
  readonly time: string;
  readonly severity: Severity | null;
  readonly id: string;
  readonly place: string;
  readonly remarks: readonly string[];
}

function cellsOf(sheet: Sheet, item: TimelineItem, style: StampStyle): Cells {
  if (isMark(item)) {
    const { run, at, count } = item;
    const times = count > 1 ? [counted(sheet.report.lang, 'times', count)] : [];
    const id = sheet.say(`report.mark.${run.kind}`);
    return { time: style.write(at), severity: null, id, place: sheet.place(run), remarks: times };
  }
  const { entry } = item;
  const finding = sheet.report.findings.find(({ key }) => key === entry.finding);
  return {
    time: style.write(entry.at),
    severity: entry.severity,
    id: entry.id,
    place: sheet.place(entry.where),
    remarks: remarks(sheet, item, { finding, style }),
  };
}

function rowLines(
  sheet: Sheet,
  items: readonly TimelineItem[],
  style: StampStyle,
): readonly string[] {
  const rows = items.map((item) => cellsOf(sheet, item, style));
  const wordOf = ({ severity }: Cells): string =>
    severity === null ? '' : severityWord(sheet.report.lang, severity);
  const timeWidth = widest(rows.map(({ time }) => time));
  const wordWidth = widest(rows.map(wordOf));
  const idWidth = widest(rows.map(({ id }) => id));
  const placeWidth = widest(rows.map(({ place }) => place));
  return rows.flatMap((row) => {
    const word = wordOf(row);
    const gap = ' '.repeat(wordWidth - columns(word));
    const painted = row.severity === null ? word : sheet.paint(row.severity, word);
    const time = padColumns(row.time, timeWidth);
    const used = 2 + timeWidth + 2 + wordWidth + 2;
    const wide = used + idWidth + 2 + columns(row.place) <= sheet.width;
    const note = wide
      ? fitting(sheet, row.remarks, sheet.width - (used + idWidth + 2 + placeWidth + 2))
      : '';
    const behind = wide
      ? `${padColumns(row.id, idWidth)}  ${padColumns(row.place, placeWidth)}  ${note}`
      : row.id;
    const lead = `  ${time}  ${painted}${gap}`;
    // In a terminal too narrow for both the id goes on a line of its own.
    if (used + columns(row.id) > sheet.width) return [lead.trimEnd(), `    ${row.id}`];
    return `${lead}  ${behind}`.trimEnd();
  });
}

/** Whether there is a sequence to show: a single row would only repeat its finding. */
export const hasTimeline = ({ report }: Sheet): boolean =>
  timelineItems(report.timeline, report.findings, 2).items.filter((item) => !isMark(item)).length >
  1;

/** When things happened: the span, how busy the logs were, the findings in order of time. */
export function timelineLines(sheet: Sheet): readonly string[] {
  const { report } = sheet;
  const { notes, first, last, span, runs } = report.timeline;
  const told = (): readonly string[] =>
    notes.flatMap((note) => sentence(sheet, note, Math.min(2, marginColumns(sheet))));
  // What a report leaves out is said, and which run it is about, however little is left to show.
  if (!hasTimeline(sheet))
    return span || runs ? [heading(sheet, 'timeline').trimEnd(), ...told()] : [];
  const most = sheet.verbose ? Number.POSITIVE_INFINITY : ROWS;
  const { items, more } = timelineItems(report.timeline, report.findings, most);
  const stamps = items.map((item) => (isMark(item) ? item.at : item.entry.at));
  const style = stampStyle([first, last, ...stamps].filter((at) => at !== null));
  return [
    ...axisLines(sheet, style),
    ...rowLines(sheet, items, style),
    ...(more > 0 ? [`  ${sheet.say('report.more', { n: more })}`] : []),
    ...told(),
  ];
}
