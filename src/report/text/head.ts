import type { LayerVerdict } from '../../core/report.ts';
import { spanText } from '../view/times.ts';
import { counted, layerWord, verdictWord } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { type Sheet, sentence, widest } from './sheet.ts';
import { hasTimeline } from './timeline.ts';
import { hang, hangParts } from './wrap.ts';

/** Columns of an input's name where a layer has one line only. */
const SHORT_NAME = 16;
/** Columns of a reason that leave room for a place beside it. */
const LEAST_REASON = 12;

/** The inputs in a few words, the longer form first: the name of a single one, or how many. */
function inputTexts(sheet: Sheet): readonly string[] {
  const { inputs, lang } = sheet.report;
  const { folder, short } = sheet.names;
  const [only] = inputs;
  if (inputs.length === 1 && only) return [only.name, short(only.name)];
  const count = counted(lang, 'inputs', inputs.length);
  return folder === '' ? [count] : [sheet.say('report.in-folder', { count, folder }), count];
}

/** The tool, what was read and, unless the timeline tells it, the span of time; on one line if it fits. */
export function headerLines(sheet: Sheet): readonly string[] {
  const { tool, stats, timeline, lang } = sheet.report;
  const span = spanText(lang, timeline.first, timeline.last);
  const spans = span === null ? [] : [span];
  const lines = counted(lang, 'lines', stats.lines);
  const forms = inputTexts(sheet).flatMap((inputs) => {
    const parts = [`${tool.name} ${tool.version}`, inputs, lines];
    return hasTimeline(sheet) ? [[...parts, ...spans], parts] : [[...parts, ...spans]];
  });
  const texts = forms.map((parts) => hangParts('', parts, sheet.width));
  return texts.find((text) => text.length === 1) ?? texts.at(-1) ?? [];
}

interface LayerRow {
  readonly lead: string;
  readonly reason: string;
  readonly place: string;
  /** The place with a shorter name. */
  readonly shortPlace: string;
}

function layerRow(sheet: Sheet, layer: LayerVerdict, labels: number, words: number): LayerRow {
  const { lang } = sheet.report;
  const lead = `  ${padColumns(layerWord(lang, layer.layer), labels)}  ${padColumns(
    verdictWord(lang, layer.verdict),
    words,
  )}   `;
  const [first] = layer.evidence;
  return {
    lead,
    reason: layer.reason,
    place: first ? sheet.place(first.where) : '',
    shortPlace: first ? sheet.place(first.where, SHORT_NAME) : '',
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
  const { lead, reason, shortPlace: place } = row;
  if (place === '') return lead + excerpt(reason, width - columns(lead), []);
  const room = width - columns(lead) - columns(place) - 2;
  // in a narrow terminal the reason comes before the place
  if (room < LEAST_REASON) return lead + excerpt(reason, width - columns(lead), []);
  return `${lead}${padColumns(excerpt(reason, room, []), room)}  ${place}`;
}

/** The layers of which no line tells, in one sentence. */
function silentLines(sheet: Sheet, layers: readonly LayerVerdict[]): readonly string[] {
  if (layers.length === 0) return [];
  const names = layers.map((layer) => layerWord(sheet.report.lang, layer.layer));
  const list = names.join(sheet.say('report.list'));
  return sentence(sheet, list + sheet.say('report.colon') + sheet.say('report.gpu.no-line'), 2);
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
  const top =
    said || reason === ''
      ? [answer]
      : hang(`${answer}   `, excerpt(reason, 2 * sheet.width, []), sheet.width);
  if (layers.length === 0) return top;
  const labels = widest(layers.map((layer) => layerWord(lang, layer.layer)));
  const words = widest(layers.map((layer) => verdictWord(lang, layer.verdict)));
  const rows = layers.map((layer) => layerRow(sheet, layer, labels, words));
  const places = widest(rows.map((row) => row.place));
  const column = Math.min(
    sheet.width - places,
    widest(rows.map((row) => row.lead + row.reason)) + 4,
  );
  const full = rows.flatMap((row) => rowLines(row, column, sheet.width));
  const silent = silentLines(
    sheet,
    gpu.layers.filter((layer) => !layers.includes(layer)),
  );
  const fits = top.length + full.length + silent.length <= room;
  return [...top, ...(fits ? full : rows.map((row) => rowLine(row, sheet.width))), ...silent];
}
