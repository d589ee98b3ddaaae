import { BROKEN_PAIR, type PairEncoding, pairWeights } from './pair-weights.ts';

/** Encodings in which a line feed is one byte, in the order of {@link scoreLine}'s scores. */
export const NARROW = ['utf-8', 'windows-1252', 'gb18030', 'big5', 'shift_jis'] as const;
export type Narrow = (typeof NARROW)[number];

/** Bytes of a line that are scored at most, from its first byte above ASCII. */
const SCORED = 2048;

const BROKEN_UTF8 = -6;
/** A sequence that was cut off speaks for UTF-8 that was cut, rather than against it. */
const CUT_UTF8 = -2;

/** Bytes that a UTF-8 sequence with this first byte has; 1 where none begins so. */
const sequenceLength = (lead: number): number =>
  lead >= 0xf5 || lead < 0xc2 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;

const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte: number): boolean => isLower(byte | 0x20);
/** Whether a character of two bytes stands alone at a letter: `é` in a word. */
function isLetterInWord(line: Uint8Array, at: number): boolean {
  const before = line[at - 1] ?? 0;
  const behind = line[at + 2] ?? 0;
  return before < 0x80 && behind < 0x80 && (isLetter(before) || isLetter(behind));
}

function scoreUtf8(line: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < line.length; ) {
    const lead = line[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(lead);
    let seen = 1;
    while (seen < length && ((line[at + seen] ?? 0) & 0xc0) === 0x80) seen++;
    if (length > 1 && seen === length) {
      score += 2 * length + 1;
      if (length === 2 && isLetterInWord(line, at)) score += 4;
    } else score += seen > 1 || (length > 1 && at + 1 >= line.length) ? CUT_UTF8 : BROKEN_UTF8;
    at += seen;
  }
  return score;
}

function scorePairs(line: Uint8Array, encoding: PairEncoding): number {
  const weights = pairWeights(encoding);
  const halfWidth = encoding === 'shift_jis';
  let score = 0;
  for (let at = 0; at < line.length; ) {
    const lead = line[at]!;
    if (lead < 0x80) {
      at++;
    } else if (halfWidth && lead >= 0xa1 && lead <= 0xdf) {
      // A katakana of one byte: rare today, and what other encodings look like as Shift-JIS.
      score -= 3;
      at++;
    } else {
      const trail = line[at + 1] ?? 0;
      const weight = weights[(lead << 8) | trail]!;
      score += weight;
      at += weight === BROKEN_PAIR && trail < 0x80 ? 1 : 2;
    }
  }
  return score;
}

const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;

/** What a byte above ASCII is in Western text: lower case, capital, mark, sign; or DOS letters. */
type Western = 'lower' | 'capital' | 'mark' | 'opening' | 'sign' | 'dos' | 'none';

function westernKind(byte: number): Western {
  if (byte >= 0xdf) return byte === 0xf7 ? 'none' : 'lower';
  if (byte >= 0xc0) return byte === 0xd7 ? 'sign' : 'capital';
  // Quotes, dashes, ellipsis, no-break space, « and ».
  if ([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xab, 0xbb].includes(byte)) return 'mark';
  // £ § © ® ° ± ² ³ µ · ½
  if ([0xa3, 0xa7, 0xa9, 0xae, 0xb0, 0xb1, 0xb2, 0xb3, 0xb5, 0xb7, 0xbd].includes(byte))
    return 'sign';
  if (byte === 0xa1 || byte === 0xbf) return 'opening'; // ¡ ¿
  // Letters of the code pages 437 and 850, in which consoles write: ü é â ä à å ç ê ë è ï î.
  return byte < 0x9b ? 'dos' : 'none';
}

/**
 * Letters inside words of other Western code pages: ü é ä à ç ê è ö á í ó ú ñ of 437 and 850, in which
 * consoles write; ś ź ł ą ż and their like of Windows-1250.
 */
const OTHER_LETTERS = new Set([
  0x81, 0x82, 0x84, 0x85, 0x87, 0x88, 0x8a, 0x94, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0x9a, 0x9c, 0x9d,
  0x9e, 0x9f, 0xb3, 0xb9, 0xbc, 0xbe, 0xbf,
]);

/** A byte above ASCII that stands alone between `before` and `behind`. */
function scoreLone(byte: number, before: number, behind: number): number {
  const kind = westernKind(byte);
  const inWord = isLetter(before) && isLetter(behind);
  const atWord = isLetter(before) || isLetter(behind);
  if (OTHER_LETTERS.has(byte) && inWord) return isLower(before) && isLower(behind) ? 6 : 1;
  switch (kind) {
    case 'lower':
      return inWord ? 5 : atWord ? 4 : 1;
    case 'capital':
      return isLetter(before) && !isCapital(before) ? -3 : atWord ? 5 : 1;
    case 'mark':
      return byte === 0x92 && inWord ? 5 : inWord ? 0 : 2;
    case 'opening':
      return !isLetter(before) && isLetter(behind) ? 5 : -4;
    case 'sign':
      return byte === 0xb7 ? 2 : inWord ? -3 : 2;
    case 'dos':
      return atWord ? 2 : -2;
    default:
      return -4;
  }
}

/** Several bytes above ASCII in a row: `öß`, `ÇÃO`, `’é`, `« `. Longer rows are no Western text. */
function scoreRow(row: Uint8Array, before: number, behind: number): number {
  if (row.length > 3) return -4 * row.length;
  const kinds = Array.from(row, westernKind);
  const atWord = isLetter(before) || isLetter(behind);
  const capitals = (isCapital(before) || isCapital(behind)) && !kinds.includes('lower');
  const lower = !kinds.includes('capital');
  const plain = kinds.every((kind) => kind === 'mark' || kind === 'lower' || kind === 'capital');
  if (!atWord && !kinds.includes('mark')) return -4 * row.length;
  if (plain && (capitals || lower || kinds[0] === 'mark')) return row.length === 2 ? 3 : 1;
  // `öß` and `üß` of the DOS code pages.
  if (row.length === 2 && OTHER_LETTERS.has(row[0]!) && row[1] === 0xe1 && atWord) return 3;
  return -4 * row.length;
}

function scoreWestern(line: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < line.length; ) {
    if (line[at]! < 0x80) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < line.length && line[end]! >= 0x80) end++;
    const before = line[at - 1] ?? 0;
    const behind = line[end] ?? 0;
    score +=
      end === at + 1
        ? scoreLone(line[at]!, before, behind)
        : scoreRow(line.subarray(at, end), before, behind);
    at = end;
  }
  return score;
}

const countHigh = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) count++;
  return count;
};

/** How well a line reads in each of {@link NARROW}: above 0 where it reads as text. */
function scoreLine(line: Uint8Array): number[] {
  const gbk = scorePairs(line, 'gb18030');
  // Nothing else reads so well as GBK, and in a log that is GBK throughout every line comes here.
  if (gbk >= 12 && gbk >= 1.5 * countHigh(line))
    return NARROW.map((n) => (n === 'gb18030' ? gbk : 0));
  return [
    scoreUtf8(line),
    scoreWestern(line),
    gbk,
    scorePairs(line, 'big5'),
    scorePairs(line, 'shift_jis'),
  ];
}

/** A line is sure where the best encoding leads by so much. */
const LEAD = 4;

/** What a line by itself says. */
export interface Judgement {
  /** Null where it is not sure. */
  readonly encoding: Narrow | null;
  /** How well it reads in each of {@link NARROW}. */
  readonly scores: readonly number[];
}

/** Judges a line that holds bytes above ASCII: `bytes[from, to)`. */
export function judgeLine(bytes: Uint8Array, from: number, to: number): Judgement {
  let high = from;
  while (high < to && bytes[high]! < 0x80) high++;
  // With the byte before: Western text is told by its neighbours.
  const start = Math.max(from, high - 1);
  const scores = scoreLine(bytes.subarray(start, Math.min(to, start + SCORED)));
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  const most = scores[best]!;
  const sure = most > 0 && scores.every((score, i) => i === best || score <= most - LEAD);
  return { encoding: sure ? NARROW[best]! : null, scores };
}
