import type { FormatOptions } from '../../core/format.ts';
import { type MessageKey, message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import type { Severity } from '../../core/severity.ts';
import { type InputNames, inputNames } from '../names.ts';
import { visibleReport } from '../visible.ts';
import { columns, padColumns, tailColumns } from './columns.ts';

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
  /** `run.log:31`. */
  place(where: { readonly input: string; readonly line?: number }): string;
}

const COLOURS: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  error: '31',
  warning: '33',
  info: '36',
};

const NARROWEST = 40;
const USUAL = 80;
/** Columns of an input's name at a place; a longer one keeps its end. */
const NAME_COLUMNS = 28;

/** Makes the sheet for a report. A width that is no number or not positive is taken as 80. */
export function newSheet(report: Report, options: FormatOptions): Sheet {
  const shown = visibleReport(report);
  const names = inputNames(shown);
  const wanted = Number.isFinite(options.width) && options.width > 0 ? options.width : USUAL;
  return {
    report: shown,
    names,
    width: Math.max(NARROWEST, Math.floor(wanted)),
    verbose: options.verbose,
    say: (key, values) => message(shown.lang, key, values),
    paint: (severity, text) => (options.color ? `\x1b[${COLOURS[severity]}m${text}\x1b[0m` : text),
    place({ input, line }) {
      const name = tailColumns(names.short(input), NAME_COLUMNS);
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
