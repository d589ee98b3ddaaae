import type { LayerVerdict } from '../../core/report.ts';
import { spanText } from '../times.ts';
import { counted, layerWord, verdictWord } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { type Sheet, widest } from './sheet.ts';
import { hang, hangParts, wrap } from './wrap.ts';

/** The inputs in a few words: the name of a single one, or how many and where. */
function inputsText(sheet: Sheet): string {
  const { inputs, lang } = sheet.report;
  const [only] = inputs;
  if (inputs.length === 1 && only) return only.name;
  const count = counted(lang, 'inputs', inputs.length);
  const folder = sheet.names.folder;
  return folder === '' ? count : sheet.say('report.in-folder', { count, folder });
}

/** The tool, what was read and the span of time. */
export function headerLines(sheet: Sheet): readonly string[] {
  const { tool, stats, timeline, lang } = sheet.report;
  const span = spanText(lang, timeline.first, timeline.last);
  const parts = [
    `${tool.name} ${tool.version}`,
    inputsText(sheet),
    counted(lang, 'lines', stats.lines),
  ];
  if (span === null) return hangParts('', parts, sheet.width);
  const all = hangParts('', [...parts, span], sheet.width);
  // the timeline tells the span again
  return all.length > 1 && timeline.entries.length > 0 ? hangParts('', parts, sheet.width) : all;
}

interface LayerRow {
  readonly lead: string;
  readonly reason: string;
  readonly place: string;
}

function layerRow(sheet: Sheet, layer: LayerVerdict, labels: number, words: number): LayerRow {
  const { lang } = sheet.report;
  const lead = `  ${padColumns(layerWord(lang, layer.layer), labels)}  ${padColumns(
    verdictWord(lang, layer.verdict),
    words,
  )}   `;
  const [first] = layer.evidence;
  const unknown = layer.verdict === 'unknown' && layer.reason === '';
  return {
    lead,
    reason: unknown ? sheet.say('report.gpu.no-line') : layer.reason,
    place: first ? sheet.place(first.where) : '',
  };
}

/** A row over as many lines as it needs, its place at `column` or on a line of its own. */
function rowLines(row: LayerRow, column: number, width: number): readonly string[] {
  const lines = [...hang(row.lead, row.reason, width)];
  if (row.place === '') return lines;
  const last = lines.at(-1) ?? '';
  const room = width - columns(row.place);
  const at = columns(last) + 2 <= column && column <= room ? column : columns(last) + 2;
  if (at <= room) lines[lines.length - 1] = padColumns(last, at) + row.place;
  else lines.push(' '.repeat(Math.min(columns(row.lead), room)) + row.place);
  return lines;
}

/** A row on one line, its reason shortened. */
function rowLine(row: LayerRow, width: number): string {
  const room = width - columns(row.lead) - (row.place === '' ? 0 : columns(row.place) + 2);
  const reason = excerpt(row.reason, Math.max(10, room), []);
  return row.place === ''
    ? row.lead + reason
    : `${row.lead}${padColumns(reason, room)}  ${row.place}`;
}

/**
 * The answer to "was the GPU used?" with its three layers, in at most `room` lines: where the
 * reasons are too long for that they are shortened.
 */
export function gpuLines(sheet: Sheet, room: number): readonly string[] {
  const { gpu, lang } = sheet.report;
  const answer = sheet.say('report.gpu', { verdict: verdictWord(lang, gpu.verdict).toUpperCase() });
  const layers = gpu.layers.filter((layer) => layer.verdict !== 'unknown' || layer.reason !== '');
  const said = layers.some((layer) => layer.reason === gpu.reason);
  const reason =
    gpu.verdict === 'unknown' && gpu.reason === '' ? sheet.say('report.gpu.unknown') : gpu.reason;
  const top = said || reason === '' ? [answer] : hang(`${answer}   `, reason, sheet.width);
  if (layers.length === 0) return top;
  const labels = widest(gpu.layers.map((layer) => layerWord(lang, layer.layer)));
  const words = widest(gpu.layers.map((layer) => verdictWord(lang, layer.verdict)));
  const rows = gpu.layers.map((layer) => layerRow(sheet, layer, labels, words));
  const places = widest(rows.map((row) => row.place));
  const column = Math.min(
    sheet.width - places,
    widest(rows.map((row) => row.lead + row.reason)) + 4,
  );
  const full = rows.flatMap((row) => rowLines(row, column, sheet.width));
  const fits = top.length + full.length <= room;
  return [...top, ...(fits ? full : rows.map((row) => rowLine(row, sheet.width)))];
}

/** Wraps a plain sentence to the sheet, indented. */
export const sentence = (sheet: Sheet, text: string, indent = 0): readonly string[] =>
  wrap(text, sheet.width - indent).map((line) => ' '.repeat(indent) + line);
