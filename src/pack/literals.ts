import type { AST } from '@eslint-community/regexpp';
import {
  ANYTHING,
  alternatives,
  bestOf,
  byteLength,
  exactly,
  repeated,
  type Sets,
  sequence,
  shortest,
  type Texts,
} from './regex/literal-sets.ts';
import { parseRegex } from './regex/parse.ts';

/** Fewest bytes of a literal: the scan's probe needs a window of seven. */
export const MIN_LITERAL_BYTES = 7;
/** Largest class that is written out as its characters: `[Cc]`, `[89]`. */
const MAX_CLASS = 5;

/** Literals of a pattern, or why there are none and the longest run that was found. */
export type Derived =
  | { readonly literals: Texts; readonly reason?: never }
  | { readonly literals: null; readonly reason: string };

interface Mode {
  readonly ignoreCase: boolean;
  readonly unicode: boolean;
}

/**
 * A character as it stands in a literal, or null where no single byte sequence stands for it.
 * Under `i` that is an ASCII letter in lower case or a character without case; under `iu` the
 * letters k and s also match the Kelvin sign and the long s.
 */
function literalOf(code: number, mode: Mode): string | null {
  const text = String.fromCodePoint(code);
  if (code === 0xfffd) return null; // also stands for bytes that are no UTF-8
  if (!mode.ignoreCase) return text;
  if (/[a-z]/i.test(text)) return mode.unicode && /[ks]/i.test(text) ? null : text.toLowerCase();
  return text.toLowerCase() === text && text.toUpperCase() === text ? text : null;
}

function ofCharacter(code: number, mode: Mode): Sets {
  const text = literalOf(code, mode);
  return text === null ? ANYTHING : exactly([text]);
}

function ofClass(node: AST.CharacterClass, mode: Mode): Sets {
  if (node.negate || node.unicodeSets) return ANYTHING;
  const texts = new Set<string>();
  for (const element of node.elements) {
    const [from, to] =
      element.type === 'Character'
        ? [element.value, element.value]
        : element.type === 'CharacterClassRange'
          ? [element.min.value, element.max.value]
          : [0, Number.POSITIVE_INFINITY];
    if (to - from >= 2 * MAX_CLASS) return ANYTHING;
    for (let code = from; code <= to; code++) {
      const text = literalOf(code, mode);
      if (text === null) return ANYTHING;
      texts.add(text);
    }
  }
  return texts.size === 0 || texts.size > MAX_CLASS ? ANYTHING : exactly([...texts]);
}

const ofAlternatives = (list: readonly AST.Alternative[], mode: Mode): Sets =>
  alternatives(list.map((each) => sequence(each.elements.map((element) => of(element, mode)))));

function of(node: AST.Element, mode: Mode): Sets {
  switch (node.type) {
    case 'Character':
      return ofCharacter(node.value, mode);
    case 'CharacterClass':
      return ofClass(node, mode);
    case 'Group':
      return node.modifiers === null ? ofAlternatives(node.alternatives, mode) : ANYTHING;
    case 'CapturingGroup':
      return ofAlternatives(node.alternatives, mode);
    case 'Quantifier':
      return repeated(of(node.element, mode), node.min, node.max);
    case 'Assertion':
      // The start of a line is the newline before it. Its end is not: a carriage return may stand
      // between. The other assertions take no room, so texts round them stand side by side.
      return exactly([node.kind === 'start' ? '\n' : '']);
    default:
      return ANYTHING;
  }
}

const quote = (texts: Texts): string =>
  texts.map((text) => `\`${text.replaceAll('\n', '\\n')}\``).join(' or ');

/**
 * Derives texts of which every match of the pattern contains at least one: at most 32, each of at
 * least seven UTF-8 bytes, in lower case where the pattern ignores case. A text may begin with a
 * newline (`^`); it never relies on the one at the end of the line.
 */
export function deriveLiterals(source: string, flags: string): Derived {
  const parsed = parseRegex(source, flags);
  if (parsed.pattern === null) return { literals: null, reason: parsed.reason };
  const mode = { ignoreCase: flags.includes('i'), unicode: flags.includes('u') };
  const best = bestOf(ofAlternatives(parsed.pattern.alternatives, mode));
  if (best === null) return { literals: null, reason: 'no text is part of every match' };
  if (shortest(best) < MIN_LITERAL_BYTES) {
    const short = best.filter((text) => byteLength(text) < MIN_LITERAL_BYTES);
    return {
      literals: null,
      reason: `the longest text in every match is ${quote(short)}, ${shortest(short)} bytes`,
    };
  }
  const dull = best.filter((text) => new Set(text).size < 3);
  if (dull.length > 0) {
    return { literals: null, reason: `the text ${quote(dull)} stands in every other log` };
  }
  return { literals: best.toSorted() };
}
