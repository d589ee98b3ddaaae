import type { Lang } from '../../core/lang.ts';
import { type MessageKey, message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import type { Where } from '../../core/where.ts';
import { type InputNames, inputNames } from '../../report/view/names.ts';
import type { Passage, View } from '../protocol.ts';

/** What every part of the report on the page works with. */
export interface Desk {
  readonly report: Report;
  readonly skipped: View['skipped'];
  readonly lang: Lang;
  readonly names: InputNames;
  /** Address of the handbook in this language, with a final slash. */
  readonly handbook: string;
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** `run.log:31`. */
  place(where: { readonly input: string; readonly line?: number }): string;
  /** The lines round a place, or null where they cannot be had. */
  passage(where: Where): Promise<Passage | null>;
  /** Tells what happened to who does not see it. */
  announce(text: string): void;
}

/** What the page gives for a desk. */
export interface DeskOptions extends Pick<Desk, 'handbook' | 'passage' | 'announce'> {
  readonly view: View;
}

/** Makes the desk for a report that the worker made visible. */
export function newDesk({ view, handbook, passage, announce }: DeskOptions): Desk {
  const { report, skipped } = view;
  const names = inputNames(report);
  return {
    report,
    skipped,
    lang: report.lang,
    names,
    handbook,
    say: (key, values) => message(report.lang, key, values),
    place: ({ input, line }) =>
      line === undefined ? names.short(input) : `${names.short(input)}:${line}`,
    passage,
    announce,
  };
}

/** `TIMELINE` as a heading of the page. */
export const calm = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
