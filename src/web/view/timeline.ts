import type { Report } from '../../core/report.ts';
import {
  isMark,
  type TimelineItem,
  type TimelineRow,
  timelineItems,
} from '../../report/view/timeline-rows.ts';
import { type StampStyle, stampStyle } from '../../report/view/times.ts';
import { counted } from '../../report/words.ts';
import { calm, type Desk } from './desk.ts';
import { element, svgElement } from './element.ts';
import { severityNode } from './findings.ts';
import { instantMs } from './instants.ts';

/** Rows shown at most. */
const ROWS = 30;
/** Drawing units: one a slice, so many high for the bars, and below for the findings' marks. */
const HEIGHT = 24;
const MARKS = 5;

/** The bars of a density, one path: a slice with lines is at least a unit high. */
function barsPath(density: readonly number[], most: number): string {
  return density
    .map((lines, at) => {
      if (lines <= 0) return '';
      const height = Math.max(1, Math.round((lines / most) * HEIGHT));
      return `M${at} ${HEIGHT}v${-height}h.8v${height}z`;
    })
    .join('');
}

/** A mark for each finding where it happened, in the colour of its severity. */
function markNodes(desk: Desk): readonly SVGElement[] {
  const { first, last, density, entries } = desk.report.timeline;
  const [start, end] = [instantMs(first ?? ''), instantMs(last ?? '')];
  if (start === null || end === null || end <= start) return [];
  return entries.flatMap(({ at, severity }) => {
    const ms = instantMs(at);
    if (ms === null || ms < start || ms > end) return [];
    const x = ((ms - start) / (end - start)) * (density.length - 1);
    const place = { x: x.toFixed(2), y: HEIGHT + 1, width: 0.8, height: MARKS - 1 };
    return [svgElement('rect', { ...place, class: severity })];
  });
}

/** How busy the logs were over their span of time. Null where there is no clock. */
function densityNode(desk: Desk, style: StampStyle): HTMLElement | null {
  const { first, last, density } = desk.report.timeline;
  const most = density.reduce((a, b) => Math.max(a, b), 0);
  if (first === null || last === null || density.length < 2 || most <= 0) return null;
  const [from, to] = [style.write(first), style.write(last)];
  const words = { from, to, n: density.length, most: Math.round(most) };
  return element(
    'figure',
    { class: 'density' },
    svgElement(
      'svg',
      {
        viewBox: `0 0 ${density.length} ${HEIGHT + MARKS}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': desk.say('web.density', words),
      },
      svgElement('path', { d: barsPath(density, most) }),
      ...markNodes(desk),
    ),
    element('figcaption', {}, element('span', {}, from), element('span', {}, to)),
  );
}

type Finding = Report['findings'][number];

/** What is to be said of a row's finding besides its id. */
function remarkOf(desk: Desk, row: TimelineRow, style: StampStyle): string {
  const finding: Finding | undefined = desk.report.findings.find(
    ({ key }) => key === row.entry.finding,
  );
  const parts: string[] = [];
  if (finding?.role === 'symptom') parts.push(desk.say('report.role.symptom'));
  if (finding?.basis === 'inferred') parts.push(desk.say('report.inferred'));
  if (row.count > 1) parts.push(counted(desk.lang, 'times', row.count));
  const until = style.write(row.until);
  if (until !== style.write(row.entry.at)) parts.push(desk.say('report.until', { at: until }));
  if (row.also.length > 0)
    parts.push(desk.say('report.with', { ids: row.also.join(desk.say('report.list')) }));
  return parts.join(desk.say('report.comma'));
}

const quiet = (text: string): HTMLElement | null =>
  text === '' ? null : element('span', { class: 'quiet' }, text);

/** A finding, or the start of a run between findings. */
function itemNode(desk: Desk, item: TimelineItem, style: StampStyle): HTMLElement {
  if (isMark(item)) {
    const { run, at, count } = item;
    return element(
      'li',
      { class: 'mark' },
      element('span', { class: 'time' }, style.write(at)),
      desk.say(`report.mark.${run.kind}`),
      quiet(desk.place(run)),
      quiet(count > 1 ? counted(desk.lang, 'times', count) : ''),
    );
  }
  const { entry } = item;
  return element(
    'li',
    {},
    element('span', { class: 'time' }, style.write(entry.at)),
    severityNode(desk, entry),
    element('a', { href: `#finding-${entry.finding}` }, entry.id),
    quiet(desk.place(entry.where)),
    quiet(remarkOf(desk, item, style)),
  );
}

/** When things happened: the span, how busy the logs were, the findings in order of time. */
export function timelineNodes(desk: Desk): readonly HTMLElement[] {
  const { timeline, findings } = desk.report;
  const { entries, notes, first, last, span, runs } = timeline;
  // What a report leaves out is said, and which run it is about, however little is left to show.
  if (entries.length === 0 && !span && !runs) return [];
  const { items, more } = timelineItems(timeline, findings, ROWS);
  const times = items.map((item) => (isMark(item) ? item.at : item.entry.at));
  const style = stampStyle([first, last, ...times].filter((at) => at !== null));
  return [
    element(
      'section',
      { class: 'timeline' },
      element(
        'h2',
        {},
        calm(desk.say('report.heading.timeline')),
        element('span', { class: 'beside' }, style.common),
      ),
      densityNode(desk, style),
      element('ol', { class: 'times' }, ...items.map((item) => itemNode(desk, item, style))),
      more > 0 ? element('p', { class: 'quiet' }, desk.say('report.more', { n: more })) : null,
      ...notes.map((note) => element('p', { class: 'quiet' }, note)),
    ),
  ];
}
