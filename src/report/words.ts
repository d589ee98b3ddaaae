import type { Lang } from '../core/lang.ts';
import { message } from '../core/messages/message.ts';
import type { Layer, Verdict } from '../core/report.ts';
import type { Action, Severity } from '../core/severity.ts';

/** The word for a severity. */
export const severityWord = (lang: Lang, severity: Severity): string =>
  message(lang, `report.severity.${severity}`);

/** The answer to "was the GPU used?" in one word. */
export const verdictWord = (lang: Lang, verdict: Verdict): string =>
  message(lang, `report.verdict.${verdict}`);

/** The name of a layer of the GPU verdict. */
export const layerWord = (lang: Lang, layer: Layer): string =>
  message(lang, `report.layer.${layer}`);

/** What a person is to do, in a few words. */
export const actionWord = (lang: Lang, action: Action): string =>
  message(lang, `report.action.${action}`);

/** A number with its thousands set apart: `4,812`. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Things that the report counts. */
export type Counted = 'inputs' | 'lines' | 'times' | 'signatures' | 'gpus' | `severity.${Severity}`;

/** `1 line`, `4,812 lines`. */
export const counted = (lang: Lang, what: Counted, n: number): string =>
  message(lang, n === 1 ? `report.one.${what}` : `report.many.${what}`, { n: grouped(n) });
