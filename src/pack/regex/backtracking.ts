import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import { parseRegex } from './parse.ts';

/** Says why a pattern takes too long on some line, or null. */
export type BacktrackingCheck = (source: string, flags: string) => string | null;

/** Repetitions up to this count are taken as they are; longer ones as endless. */
const FEW = 8;
/** Milliseconds a pattern is examined for; what is undecided by then passes. */
const TIMEOUT = 5000;
/** A line's window is four KiB, which makes quadratic time bearable and cubic time not. */
const MAX_DEGREE = 2;

/** Endless repetitions, and whether a repeated part can itself match in several ways. */
function measure(pattern: AST.Pattern): { endless: number; nested: boolean } {
  let endless = 0;
  let depth = 0;
  let nested = false;
  const visitGroup = (node: { readonly alternatives: readonly AST.Alternative[] }): void => {
    if (depth > 0 && node.alternatives.length > 1) nested = true;
  };
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max === Number.POSITIVE_INFINITY) endless++;
      if (depth > 0 && node.max > node.min) nested = true;
      if (node.max > 1) depth++;
    },
    onQuantifierLeave(node) {
      if (node.max > 1) depth--;
    },
    onGroupEnter: visitGroup,
    onCapturingGroupEnter: visitGroup,
  });
  return { endless, nested };
}

/** The pattern with the counts of its bounded repetitions rewritten. */
function rewrite(
  source: string,
  pattern: AST.Pattern,
  bounded: (node: AST.Quantifier) => string,
): string {
  const edits: { start: number; end: number; text: string }[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max === Number.POSITIVE_INFINITY || node.max <= 1) return;
      edits.push({ start: node.element.end, end: node.end, text: bounded(node) });
    },
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

const shrink = (node: AST.Quantifier): string =>
  `{${Math.min(node.min, 2)},${Math.min(node.max, 3)}}`;
const open = (node: AST.Quantifier): string =>
  node.max > FEW ? (node.min > 0 ? '+' : '*') : node.raw.slice(node.element.raw.length);

function degreeOf(source: string, flags: string): number {
  const result = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT });
  if (result.status !== 'vulnerable') return 1;
  const { complexity } = result;
  return complexity.type === 'exponential' ? Number.POSITIVE_INFINITY : complexity.degree;
}

/**
 * Whether a pattern backtracks exponentially or with more than the square of the line's length.
 *
 * One endless repetition, and no repeated part that matches in several ways, cannot be worse than
 * quadratic, so most patterns need no examination. The others are examined twice: with bounded repetitions made short (what do
 * the endless ones do?), and with long ones taken as endless (does anything explode?).
 */
export const checkBacktracking: BacktrackingCheck = (source, flags) => {
  const { pattern } = parseRegex(source, flags);
  if (pattern === null) return null;
  const { endless, nested } = measure(pattern);
  if (endless <= 1 && !nested) return null;
  // The pure backend needs neither Java nor a binary for this platform.
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const degree = degreeOf(rewrite(source, pattern, shrink), flags);
  if (degree === Number.POSITIVE_INFINITY) return 'it backtracks exponentially';
  if (degree > MAX_DEGREE) return `it backtracks with the power ${degree} of the line's length`;
  const opened = nested && degreeOf(rewrite(source, pattern, open), flags);
  return opened === Number.POSITIVE_INFINITY
    ? 'it backtracks exponentially up to its bounds'
    : null;
};
