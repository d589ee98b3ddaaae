import { message } from '../../core/messages/message.ts';
import type { Diagnostic, Report } from '../../core/report.ts';
import { counted } from '../words.ts';
import type { InputNames } from './names.ts';
import { spanText } from './times.ts';

/** What is said where nothing at or above `warning` was found; it never says more than was read. */
export function cleanText(report: Report): string {
  const { inputs, stats, unknown, diagnostics, lang } = report;
  if (stats.lines === 0) return message(lang, 'report.nothing-read');
  if (unknown.length > 0) {
    const key = unknown.length === 1 ? 'report.clean.unknown-one' : 'report.clean.unknown';
    return message(lang, key, { n: unknown.length });
  }
  const whole = inputs.every((input) => input.complete);
  const failed = diagnostics.some(
    ({ level, code }) => level === 'error' || code === 'input-binary',
  );
  return message(lang, whole && !failed ? 'report.clean' : 'report.clean.partly');
}

/** What was read and tried: inputs, lines, span of time, signatures, the tool's version. */
export function coverageText(report: Report): string {
  const { inputs, stats, timeline, tool, lang } = report;
  const [only] = inputs;
  const span = spanText(lang, timeline.first, timeline.last);
  const coverage = [
    inputs.length === 1 && only ? only.name : counted(lang, 'inputs', inputs.length),
    counted(lang, 'lines', stats.lines),
    ...(span === null ? [] : [span]),
  ].join(message(lang, 'report.comma'));
  return message(lang, 'report.clean.coverage', {
    coverage,
    tried: counted(lang, 'signatures', stats.signatures),
    tool: `${tool.name} ${tool.version}`,
  });
}

/** Something that went wrong in reading. */
export interface Trouble {
  readonly where?: Diagnostic['where'];
  readonly message: string;
  readonly help: string;
}

/**
 * What could not be read: the diagnostics (those of level info only where `all` is set), then the
 * inputs that were cut off without a diagnostic of their own.
 */
export function troublesOf(report: Report, names: InputNames, all: boolean): readonly Trouble[] {
  const told = report.diagnostics.filter((one) => all || one.level !== 'info');
  const named = new Set(told.map((one) => one.where?.input));
  const cut = report.inputs.filter((input) => !input.complete && !named.has(input.name));
  return [
    ...told,
    ...cut.map(({ name }) => ({
      message: message(report.lang, 'report.incomplete', { name: names.short(name) }),
      help: '',
    })),
  ];
}
