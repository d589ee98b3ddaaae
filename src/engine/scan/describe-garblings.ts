import type { Diagnostic } from '../../core/report.ts';
import type { Garbling } from '../decode/mojibake/undo-mojibake.ts';

/** Names that people know better than the labels of the Encoding Standard. */
const NAMES: Readonly<Record<string, string>> = {
  gb18030: 'GBK',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'windows-1252': 'Windows-1252',
};

const nameOf = (encoding: string): string => NAMES[encoding] ?? encoding;

/**
 * What is told of an input in which text was decoded wrongly before it was written. No line is named:
 * so each cell says the same, and it is told once.
 */
export const describeGarblings = (
  garblings: readonly Garbling[],
  input: string,
): readonly Diagnostic[] =>
  garblings.map(({ kind, was, readAs }) => ({
    code: `text-${kind}`,
    level: 'info',
    message: kind === 'repaired' ? `${nameOf(was)} → ${nameOf(readAs)}` : '',
    where: { input },
    help: '',
  }));
