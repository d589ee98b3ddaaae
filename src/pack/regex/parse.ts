import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';

/** A regular expression's syntax tree, or why there is none. */
export type Parsed =
  | { readonly pattern: AST.Pattern; readonly reason?: never }
  | { readonly pattern: null; readonly reason: string };

/** The oldest Node the tool runs on knows the syntax of this year; newer syntax is refused. */
const parser = new RegExpParser({ ecmaVersion: 2024 });

/** Parses a JavaScript regular expression. */
export function parseRegex(source: string, flags: string): Parsed {
  try {
    return {
      pattern: parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') }),
    };
  } catch (error) {
    if (error instanceof RegExpSyntaxError) return { pattern: null, reason: error.message };
    throw error;
  }
}
