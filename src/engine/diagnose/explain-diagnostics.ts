import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { Diagnostic } from '../../core/report.ts';
import type { InputView } from './case-file.ts';

const SPOKEN = {
  'input-unreadable': ['engine.input-unreadable', 'engine.input-unreadable-help'],
  'analyzer-failed': ['engine.analyzer-failed', 'engine.bug-help'],
  'inference-failed': ['engine.inference-failed', 'engine.bug-help'],
  'text-repaired': ['engine.text-repaired', 'engine.text-repaired-help'],
  'text-lost': ['engine.text-lost', 'engine.text-lost-help'],
  'unpack-skipped': ['engine.unpack-skipped', 'engine.unpack-skipped-help'],
  'unpack-nothing': ['engine.unpack-nothing', 'engine.unpack-skipped-help'],
  'unpack-cut': ['engine.unpack-cut', 'engine.unpack-cut-help'],
  'unpack-corrupt': ['engine.unpack-corrupt', 'engine.unpack-cut-help'],
  'unpack-gap': ['engine.unpack-gap', 'engine.unpack-cut-help'],
  'unpack-foreign': ['engine.unpack-foreign', 'engine.unpack-unsupported-help'],
  'unpack-unsupported': ['engine.unpack-unsupported', 'engine.unpack-unsupported-help'],
  'unpack-limit-bytes': ['engine.unpack-limit-bytes', 'engine.unpack-limit-help'],
  'unpack-limit-ratio': ['engine.unpack-limit-ratio', 'engine.unpack-limit-help'],
  'unpack-limit-members': ['engine.unpack-limit-members', 'engine.unpack-limit-members-help'],
  'unpack-limit-depth': ['engine.unpack-limit-depth', 'engine.unpack-limit-depth-help'],
} as const;

function spoken(diagnostic: Diagnostic, lang: Lang): Diagnostic {
  const code = diagnostic.code;
  if (!(code in SPOKEN)) return diagnostic;
  const [text, help] = SPOKEN[code as keyof typeof SPOKEN];
  const values = { input: diagnostic.where?.input ?? '', detail: diagnostic.message };
  return { ...diagnostic, message: message(lang, text, values), help: message(lang, help, values) };
}

function ofInput(view: InputView, lang: Lang, failed: boolean): Diagnostic[] {
  const where = { input: view.name };
  const values = { input: view.name };
  const make = (
    code: 'input-empty' | 'input-binary' | 'input-cut-short',
    level: Diagnostic['level'],
  ): Diagnostic => ({
    code,
    level,
    message: message(lang, `engine.${code}`, values),
    where,
    help: message(lang, `engine.${code}-help`, values),
  });
  if (failed) return [];
  if (!view.complete) return [make('input-cut-short', 'warning')];
  if (view.bytes === 0) return [make('input-empty', 'warning')];
  return view.encoding.split(', ').includes('binary') ? [make('input-binary', 'warning')] : [];
}

/** Whether a diagnostic says why an input was not read, or not to its end. */
const saysWhyUnread = ({ code, level }: Diagnostic): boolean =>
  code === 'input-unreadable' || (code.startsWith('unpack-') && level !== 'info');

/** All diagnostics in the reader's language, with those that follow from the inputs' states. */
export function explainDiagnostics(
  raw: readonly Diagnostic[],
  inputs: readonly InputView[],
  lang: Lang,
): Diagnostic[] {
  const failed = new Set(raw.filter(saysWhyUnread).map((d) => d.where?.input));
  return [
    ...raw.map((diagnostic) => spoken(diagnostic, lang)),
    ...inputs.flatMap((view) => ofInput(view, lang, failed.has(view.name))),
  ];
}
