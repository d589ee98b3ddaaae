import { KANJI, PUNCTUATION, SIMPLIFIED, TRADITIONAL } from './typical-characters.ts';

/** Encodings that write a character as one or two bytes. */
export type PairEncoding = 'gb18030' | 'big5' | 'shift_jis';

/** What a pair of bytes that is no character says against an encoding. */
export const BROKEN_PAIR = -12;

/** So many characters of a list are typical; the others are common. */
const MOST_TYPICAL = 80;
const TYPICAL = 5;
const COMMON = 4;
const MARK = 3;

interface Repertoire {
  readonly known: ReadonlyMap<string, number>;
  /** Weight of a character that is not known, by its code. */
  weigh(lead: number, trail: number): number;
}

function knownOf(list: string): Map<string, number> {
  const known = new Map<string, number>();
  for (const mark of PUNCTUATION) known.set(mark, MARK);
  for (const [rank, character] of [...list].entries()) {
    known.set(character, rank < MOST_TYPICAL ? TYPICAL : COMMON);
  }
  return known;
}

function knownJapanese(): Map<string, number> {
  const known = knownOf(KANJI);
  for (let code = 0x3041; code <= 0x3093; code++) known.set(String.fromCharCode(code), TYPICAL);
  for (let code = 0x30a1; code <= 0x30f6; code++) known.set(String.fromCharCode(code), COMMON);
  known.set('ー', COMMON);
  return known;
}

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/**
 * The standards list frequent characters first (GB 2312 level 1, Big5 level 1, JIS level 1); what
 * stands outside is rare in a message, and what other encodings look like when they are misread.
 */
const REPERTOIRES: Readonly<Record<PairEncoding, () => Repertoire>> = {
  gb18030: () => ({
    known: knownOf(SIMPLIFIED),
    weigh: (lead, trail) => {
      if (trail < 0xa1 || lead < 0xa1 || lead > 0xf7) return -8;
      if (lead >= 0xb0) return lead <= 0xd7 ? 1 : -5;
      return lead <= 0xa3 ? -2 : -8;
    },
  }),
  big5: () => ({
    known: knownOf(TRADITIONAL),
    weigh: (lead) => {
      if (within(lead, 0xa4, 0xc6)) return 1;
      if (within(lead, 0xc9, 0xf9)) return -5;
      return within(lead, 0xa1, 0xa3) ? -2 : -8;
    },
  }),
  shift_jis: () => ({
    known: knownJapanese(),
    weigh: (lead) => {
      if (within(lead, 0x88, 0x97)) return 1;
      return within(lead, 0x98, 0xea) ? -5 : -6;
    },
  }),
};

const TRAILS_FROM = 0x40;
const TRAILS = 0xff - TRAILS_FROM;

/** The characters of all pairs with this first byte, by second byte; '' where there is none. */
function charactersOf(
  lead: number,
  decoder: InstanceType<typeof TextDecoder>,
  lines: Uint8Array,
): string[] {
  for (let i = 0; i < TRAILS; i++) lines[i * 3] = lead;
  return decoder.decode(lines).split('\n');
}

function build(encoding: PairEncoding): Int8Array {
  const { known, weigh } = REPERTOIRES[encoding]();
  const decoder = new TextDecoder(encoding);
  const weights = new Int8Array(0x10000).fill(BROKEN_PAIR);
  // A pair a line: a line end is a line end in all of these encodings, also behind half a character.
  const lines = new Uint8Array(TRAILS * 3).fill(0x0a);
  for (let i = 0; i < TRAILS; i++) lines[i * 3 + 1] = TRAILS_FROM + i;
  for (let lead = 0x81; lead < 0xff; lead++) {
    const characters = charactersOf(lead, decoder, lines);
    for (let i = 0; i < TRAILS; i++) {
      const character = characters[i]!;
      // Broken pairs give two characters, or one that stands for them.
      if (character.length !== 1 || character === '\uFFFD') continue;
      const trail = TRAILS_FROM + i;
      weights[(lead << 8) | trail] = known.get(character) ?? weigh(lead, trail);
    }
  }
  return weights;
}

const tables = new Map<PairEncoding, Int8Array>();

/**
 * How much each pair of bytes (first byte times 256, plus the second) speaks for text in an
 * encoding: above 0 for characters that messages hold, below for rare ones, {@link BROKEN_PAIR} for
 * none. Made at first use: most logs are UTF-8.
 */
export function pairWeights(encoding: PairEncoding): Int8Array {
  const made = tables.get(encoding) ?? build(encoding);
  tables.set(encoding, made);
  return made;
}
