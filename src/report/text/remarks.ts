import { type Trouble, troublesOf } from '../view/coverage.ts';
import { machineOf } from '../view/machine.ts';
import { counted } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { heading, marginColumns, type Sheet, sentence, widest } from './sheet.ts';
import { hang, hangParts } from './wrap.ts';

/** Kinds of unexplained lines shown at most. */
const UNKNOWN_ROWS = 5;
/** Columns that a template has at least. */
const TEMPLATE = 20;

/** The lines with the heading in the margin of the first. */
function underHeading(
  sheet: Sheet,
  part: Parameters<typeof heading>[1],
  lines: readonly string[],
): readonly string[] {
  const margin = marginColumns(sheet);
  const title = heading(sheet, part);
  return lines.map((line, at) => (at === 0 ? title + line.slice(margin) : line));
}

/** The machine: its GPUs, then driver, frameworks and libraries. */
export function machineLines(sheet: Sheet): readonly string[] {
  const machine = machineOf(sheet.report);
  const margin = ' '.repeat(marginColumns(sheet));
  const labels = widest(machine.gpus.map((gpu) => gpu.label));
  return underHeading(sheet, 'machine', [
    ...machine.gpus.flatMap((gpu) =>
      hang(`${margin}${padColumns(gpu.label, labels)}  `, gpu.text, sheet.width),
    ),
    ...hangParts(margin, machine.software, sheet.width),
  ]);
}

/** Lines that look like an error and that nobody explained, as templates. */
export function unknownLines(sheet: Sheet): readonly string[] {
  const { unknown } = sheet.report;
  if (unknown.length === 0) return [];
  const shown = sheet.verbose ? unknown : unknown.slice(0, UNKNOWN_ROWS);
  const places = shown.map(({ where }) => sheet.place(where));
  const counts = shown.map(({ count }) => (count > 1 ? `${count} ×` : ''));
  const [placeWidth, countWidth] = [widest(places), widest(counts)];
  const rows = shown.flatMap((cluster, at) => {
    const count = counts[at] ?? '';
    const before = countWidth === 0 ? '' : `${' '.repeat(countWidth - columns(count))}${count}  `;
    const lead = `  ${padColumns(places[at] ?? '', placeWidth)}   ${before}`;
    const room = sheet.width - columns(lead);
    // behind a wide place the template goes on a line of its own
    if (room < TEMPLATE)
      return [lead.trimEnd(), `    ${excerpt(cluster.template, sheet.width - 4, [])}`];
    return [lead + excerpt(cluster.template, room, [])];
  });
  const more = unknown.length - shown.length;
  return [
    ...hang(heading(sheet, 'unknown'), sheet.say('report.unknown'), sheet.width),
    ...rows,
    ...(more > 0 ? [`  ${sheet.say('report.more', { n: more })}`] : []),
  ];
}

/** The evidence that is missing: why it would help and how to get it. */
export function askLines(sheet: Sheet): readonly string[] {
  const margin = ' '.repeat(marginColumns(sheet));
  return underHeading(
    sheet,
    'unseen',
    sheet.report.asks.flatMap((ask) => [
      ...hang(margin, ask.why, sheet.width),
      ...ask.command.split('\n').map((line) => `${margin}  ${line.trimEnd()}`),
    ]),
  );
}

function troubleLines(sheet: Sheet, trouble: Trouble): readonly string[] {
  const margin = ' '.repeat(marginColumns(sheet));
  const place = trouble.where ? sheet.place(trouble.where) + sheet.say('report.colon') : '';
  return [
    ...hang(margin, place + trouble.message, sheet.width),
    ...sentence(sheet, trouble.help, margin.length + 2),
  ];
}

/** What could not be read; every input where all is asked for. */
export function inputLines(sheet: Sheet): readonly string[] {
  const troubles = troublesOf(sheet.report, sheet.names, sheet.verbose);
  const margin = ' '.repeat(marginColumns(sheet));
  return underHeading(sheet, 'inputs', [
    ...troubles.flatMap((trouble) => troubleLines(sheet, trouble)),
    ...(sheet.verbose ? sourceLines(sheet, margin) : []),
  ]);
}

/** One line an input: its size in lines, its encoding, what was recognised in it. */
function sourceLines(sheet: Sheet, margin: string): readonly string[] {
  const { inputs, lang } = sheet.report;
  return inputs.flatMap((input) => {
    const analyzers = new Set(input.sections.map((section) => section.analyzer));
    const parts = [
      sheet.names.short(input.name),
      counted(lang, 'lines', input.lines),
      input.encoding,
    ];
    return hangParts(margin, [...parts, ...analyzers], sheet.width);
  });
}
