import type { FormatOptions } from '../../core/format.ts';
import { type MessageKey, message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import type { Severity } from '../../core/severity.ts';
import { type InputNames, inputNames } from '../view/names.ts';
import { visibleReport } from '../visible.ts';
import { columns, padColumns, tailColumns } from './columns.ts';
import { wrap } from './wrap.ts';

/** What every part of the text report works with. */
export interface Sheet {
  /** The report with every text made visible: nothing in it acts on a terminal. */
  readonly report: Report;
  readonly names: InputNames;
  /** Columns of a line, at least 40. */
  readonly width: number;
  readonly verbose: boolean;
  /** A sentence of the tool in the report's language. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** `text` in the colour of a severity, where colour is wanted. */
  paint(severity: Severity, text: string): string;
  /** `run.log:31`; a name wider than `most` columns keeps its end. */
  place(where: { readonly input: string; readonly line?: number }, most?: number): string;
}

const COLOURS: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  error: '31',
  warning: '33',
  info: '36',
};

const NARROWEST = 40;
const USUAL = 80;
/** Columns of an input's name at a place, at most; and as a share of the width. */
const NAME_COLUMNS = 28;
const NAME_SHARE = 0.35;

/** Makes the sheet for a report. A width that is no number or not positive is taken as 80. */
export function newSheet(report: Report, options: FormatOptions): Sheet {
  const shown = visibleReport(report);
  const names = inputNames(shown);
  const wanted = Number.isFinite(options.width) && options.width > 0 ? options.width : USUAL;
  const width = Math.max(NARROWEST, Math.floor(wanted));
  const nameColumns = Math.min(NAME_COLUMNS, Math.floor(width * NAME_SHARE));
  return {
    report: shown,
    names,
    width,
    verbose: options.verbose,
    say: (key, values) => message(shown.lang, key, values),
    paint: (severity, text) => (options.color ? `\x1b[${COLOURS[severity]}m${text}\x1b[0m` : text),
    place({ input, line }, most = nameColumns) {
      const name = tailColumns(names.short(input), most);
      return line === undefined ? name : `${name}:${line}`;
    },
  };
}

/** The columns a list of texts needs. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns));

/** Columns of the headings in the left margin (`TIMELINE  `). */
export const marginColumns = (sheet: Sheet): number =>
  widest(
    (['timeline', 'machine', 'unknown', 'unseen', 'inputs'] as const).map((part) =>
      sheet.say(`report.heading.${part}`),
    ),
  ) + 2;

/** A heading padded to the margin. */
export const heading = (
  sheet: Sheet,
  part: 'timeline' | 'machine' | 'unknown' | 'unseen' | 'inputs',
): string => padColumns(sheet.say(`report.heading.${part}`), marginColumns(sheet));

/** Lines of a sentence at most. */
const SENTENCE_ROWS = 5;

/** Wraps a sentence to the sheet, indented. */
export const sentence = (sheet: Sheet, text: string, indent = 0): readonly string[] =>
  wrap(text, sheet.width - indent, SENTENCE_ROWS).map((line) => ' '.repeat(indent) + line);
