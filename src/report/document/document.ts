import type { MessageKey } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import { excerpt } from '../text/excerpt.ts';
import { cleanText, coverageText, troublesOf } from '../view/coverage.ts';
import { machineOf } from '../view/machine.ts';
import { isClean } from '../view/outline.ts';
import { isMark, type TimelineItem, timelineItems } from '../view/timeline-rows.ts';
import { type StampStyle, stampStyle } from '../view/times.ts';
import { counted, layerWord, severityWord, verdictWord } from '../words.ts';
import { type Block, calm, type Desk, newDesk, QUOTE } from './block.ts';
import { findingBlocks } from './findings.ts';

/** Entries of the timeline and kinds of unknown lines at most. */
const ENTRIES = 40;
const UNKNOWN = 20;

function gpuBlocks(desk: Desk): readonly Block[] {
  const { gpu, lang } = desk.report;
  const verdict = verdictWord(lang, gpu.verdict).toUpperCase();
  const reason =
    gpu.verdict === 'unknown' && gpu.reason === '' ? desk.say('report.gpu.unknown') : gpu.reason;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: desk.say('report.gpu', { verdict }) },
  ];
  const said = gpu.layers.some((layer) => layer.reason === reason);
  if (reason !== '' && !said) blocks.push({ kind: 'paragraph', text: reason });
  const rows = gpu.layers.map((layer) => [
    layerWord(lang, layer.layer),
    verdictWord(lang, layer.verdict),
    layer.reason || (layer.verdict === 'unknown' ? desk.say('report.gpu.no-line') : ''),
    layer.evidence[0] ? desk.place(layer.evidence[0].where) : '',
  ]);
  if (gpu.layers.some((layer) => layer.verdict !== 'unknown')) blocks.push({ kind: 'table', rows });
  return blocks;
}

function section(desk: Desk, key: MessageKey, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: calm(desk.say(key)) }, ...blocks];
}

/** A row of the timeline: time, severity, problem or what began, place, how often. */
function timelineRow(desk: Desk, item: TimelineItem, style: StampStyle): readonly string[] {
  const times = item.count > 1 ? counted(desk.report.lang, 'times', item.count) : '';
  if (isMark(item)) {
    const { run, at } = item;
    return [style.write(at), '', desk.say(`report.mark.${run.kind}`), desk.place(run), times];
  }
  const { entry, also } = item;
  const ids = [entry.id, ...also].join(desk.say('report.comma'));
  const word = severityWord(desk.report.lang, entry.severity);
  return [style.write(entry.at), word, ids, desk.place(entry.where), times];
}

function timelineBlocks(desk: Desk): readonly Block[] {
  const { timeline, findings } = desk.report;
  const { notes, span, runs, entries } = timeline;
  const { items } = timelineItems(timeline, findings, ENTRIES);
  const style = stampStyle(items.map((item) => (isMark(item) ? item.at : item.entry.at)));
  const lead = style.common === '' ? [] : [style.common];
  const told = notes.map((text) => ({ kind: 'paragraph', text }) as const);
  if (entries.length === 0) return span || runs ? told : [];
  return [
    ...lead.map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'table', rows: items.map((item) => timelineRow(desk, item, style)) },
    ...told,
  ];
}

function machineBlocks(desk: Desk): readonly Block[] {
  const machine = machineOf(desk.report);
  const items = [
    ...machine.gpus.map((gpu) => `${gpu.label}${desk.say('report.colon')}${gpu.text}`),
    ...machine.software,
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function unknownBlocks(desk: Desk): readonly Block[] {
  const { unknown } = desk.report;
  if (unknown.length === 0) return [];
  const lines = unknown
    .slice(0, UNKNOWN)
    .map(
      ({ template, count, where }) =>
        `${desk.place(where)}   ${count} ×   ${excerpt(template, QUOTE, [])}`,
    );
  const more = unknown.length - lines.length;
  return [
    { kind: 'paragraph', text: desk.say('report.unknown') },
    { kind: 'log', lines: more > 0 ? [...lines, desk.say('report.more', { n: more })] : lines },
  ];
}

const askBlocks = (desk: Desk): readonly Block[] =>
  desk.report.asks.flatMap(({ why, command }) => [
    { kind: 'paragraph', text: why } as const,
    { kind: 'command', command } as const,
  ]);

function troubleBlocks(desk: Desk): readonly Block[] {
  const items = troublesOf(desk.report, desk.names, desk.verbose).map((trouble) => {
    const place = trouble.where ? desk.place(trouble.where) + desk.say('report.colon') : '';
    return [place + trouble.message, trouble.help].join(desk.say('report.sentence-gap')).trim();
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The report as a document. `report` must have been made visible already. */
export function documentOf(report: Report, verbose: boolean): readonly Block[] {
  const desk = newDesk(report, verbose);
  return [
    ...gpuBlocks(desk),
    ...(isClean(report) ? [{ kind: 'paragraph', text: cleanText(report) } as const] : []),
    { kind: 'paragraph', text: coverageText(report) },
    ...findingBlocks(desk),
    ...section(desk, 'report.heading.timeline', timelineBlocks(desk)),
    ...section(desk, 'report.heading.machine', machineBlocks(desk)),
    ...section(desk, 'report.heading.unknown', unknownBlocks(desk)),
    ...section(desk, 'report.heading.unseen', askBlocks(desk)),
    ...section(desk, 'report.heading.inputs', troubleBlocks(desk)),
  ];
}
