import { type MessageKey, message } from '../../core/messages/message.ts';
import type { Step } from '../../core/pack.ts';
import type { Report } from '../../core/report.ts';
import type { Severity } from '../../core/severity.ts';
import { type InputNames, inputNames } from '../view/names.ts';

/** A block of the report as a document, for formats with headings, lists and tables. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      readonly severity?: Severity;
      /** A word to set as code behind the text. */
      readonly code?: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'log'; readonly lines: readonly string[] }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What every part of the document works with. */
export interface Desk {
  readonly report: Report;
  readonly names: InputNames;
  /** Evidence and steps of every finding, not only the causes'. */
  readonly verbose: boolean;
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** `run.log:31`. */
  place(where: { readonly input: string; readonly line?: number }): string;
}

/** Makes the desk for a report that was made visible already. */
export function newDesk(report: Report, verbose: boolean): Desk {
  const names = inputNames(report);
  return {
    report,
    names,
    verbose,
    say: (key, values) => message(report.lang, key, values),
    place: ({ input, line }) =>
      line === undefined ? names.short(input) : `${names.short(input)}:${line}`,
  };
}

/** `TIMELINE` as a document writes it. */
export const calm = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Columns of a quoted line at most. */
export const QUOTE = 240;
