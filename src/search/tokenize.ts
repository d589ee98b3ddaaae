const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.+\-:/]*/gu;
const HUMP = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{Lo}\p{Lm}]+/gu;

/** Words so frequent in both questions and pages that they tell nothing. */
const STOP_WORDS = new Set(
  'a an and are at be by for from in is it of on or that the this to was with'.split(' '),
);

/** `libcudnn.so.9` gives itself, `libcudnn`, `so` and `9`; `cudaErrorNoDevice` its words too. */
function wordTokens(word: string): readonly string[] {
  const whole = word.replace(/[_.+\-:/]+$/u, '');
  const parts = whole.split(/[_.+\-:/]+/u);
  const humps = parts.flatMap((part) => part.match(HUMP) ?? []);
  const tokens = [whole, ...parts, ...humps].map((token) => token.toLowerCase());
  return [...new Set(tokens)].filter((token) => token !== '' && !STOP_WORDS.has(token));
}

/** The overlapping pairs of characters of a run of Chinese; a lone character is itself. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** As {@link wordTokens}; the `120` of `sm_120` alone would ask for anything with that number. */
function askedTokens(word: string): readonly string[] {
  const tokens = wordTokens(word);
  return tokens.filter((token, at) => at === 0 || !/^\p{N}+$/u.test(token));
}

type Tokens = (text: string) => readonly string[];

function tokenize(text: string, ofWord: Tokens, ofHan: Tokens): string[] {
  const plain = text.normalize('NFKC');
  const chinese = (plain.match(HAN) ?? []).flatMap(ofHan);
  const words = (plain.replace(HAN, ' ').match(WORD) ?? []).flatMap(ofWord);
  return [...words, ...chinese];
}

/**
 * Tokens of a text that goes into the index: lower-case words; codes (`sm_120`, `libcudnn.so.9`)
 * whole and in parts; Chinese in pairs. The last character of a Chinese run is added alone, so that
 * every character begins some token and a one-character query finds it as a prefix.
 */
export const tokenizeText = (text: string): string[] =>
  tokenize(text, wordTokens, (run) => {
    const last = [...run].at(-1) ?? '';
    return run === last ? [run] : [...pairs(run), last];
  });

/** Tokens of a query: as {@link tokenizeText}, without lone numbers of codes and characters. */
export const tokenizeQuery = (query: string): string[] => tokenize(query, askedTokens, pairs);
