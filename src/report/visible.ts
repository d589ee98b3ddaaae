import type { Report } from '../core/report.ts';
import { rewriteReport } from './rewrite.ts';

/**
 * Characters that a terminal or a browser acts on instead of showing them, or shows as nothing:
 * controls, format characters (bidi overrides, zero-width ones), lone surrogates, line and
 * paragraph separators, non-characters. The joiner inside an emoji is left alone.
 */
const HIDDEN =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u{fe0f})\u{200d}(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\p{Noncharacter_Code_Point}]/gu;

/** More combining marks on one character than any script needs. */
const PILE = /(\p{M}{6})\p{M}+/gu;

const PLAIN = /^[\x20-\x7e]*$/;

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n') return '\\n';
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function visibleLine(line: string): string {
  if (PLAIN.test(line)) return line;
  return line.replaceAll('\t', '  ').replace(PILE, '$1').replace(HIDDEN, escapeCharacter);
}

/**
 * `text` as one line in which nothing acts on a terminal: an escape character becomes `\x1b`, a
 * bidi override `<U+202E>`, a line end `\n`, a tab two spaces.
 */
export const visible = (text: string): string => visibleLine(text.replace(/\r?\n$/, ''));

/** As {@link visible}, with line ends left as they are. */
export const visibleLines = (text: string): string =>
  text.split(/\r?\n/).map(visibleLine).join('\n');

/**
 * The report with every text made visible. Only texts of several lines by nature (evidence, steps,
 * sentences) keep their line ends. What a format for people shows must come from this report.
 */
export const visibleReport = (report: Report): Report =>
  rewriteReport(report, (text, kind) =>
    kind === 'log' || kind === 'prose' ? visibleLines(text) : visible(text),
  );
