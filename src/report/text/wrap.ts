import { columns, glyphs, headColumns } from './columns.ts';

/** Chinese, Japanese and full-width characters: a line may break between any two of them. */
const IDEOGRAPH =
  /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Marks that must not begin a line. */
const CLOSING = /^[、。，．：；！？）》」』】〉”’…·,.;:!?)\]}%]/;
/** Marks that must not end a line. */
const OPENING = /[（《「『【〈“‘([{]$/;

/** Lines of a text at most, unless the caller says otherwise: a log may have written it. */
const ROWS = 8;

/** A piece that is not broken, and whether a space stood before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Cuts a word with ideographs in it where a line may break. */
function splitWord(word: string): readonly string[] {
  if (!IDEOGRAPH.test(word)) return [word];
  const pieces: string[] = [];
  let wide = false;
  for (const character of word) {
    const isWide = IDEOGRAPH.test(character);
    const last = pieces.at(-1);
    const joins =
      last !== undefined && ((!wide && !isWide) || CLOSING.test(character) || OPENING.test(last));
    if (joins) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
    wide = isWide;
  }
  return pieces;
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => splitWord(word).map((piece, at) => ({ text: piece, spaced: at === 0 })));

/** Cuts a piece wider than a line by force; the last part may still take more text. */
function cutPiece(text: string, width: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (columns(rest) > width) {
    const head = headColumns(rest, width) || (glyphs(rest)[0]?.text ?? rest);
    parts.push(head);
    rest = rest.slice(head.length);
  }
  return rest === '' ? parts : [...parts, rest];
}

/**
 * Breaks a text into lines of at most `width` columns. Runs of white space count as one space; a
 * word wider than a line is cut; what does not fit `rows` lines is left out behind an ellipsis. An
 * empty text gives no line.
 */
export function wrap(text: string, width: number, rows = ROWS): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const joined = line === '' ? piece.text : `${line}${piece.spaced ? ' ' : ''}${piece.text}`;
    if (columns(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = cutPiece(piece.text, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= rows) return lines;
  return [...lines.slice(0, rows - 1), `${headColumns(lines[rows - 1] ?? '', width - 1)}…`];
}

/** Columns that a hanging text has at least; behind a wider lead it goes under it instead. */
const HANGING = 16;

/** Wraps `text` behind `lead`, later lines indented to the column where the text began. */
export function hang(lead: string, text: string, width: number): readonly string[] {
  const indent = columns(lead);
  if (width - indent < HANGING) {
    return [
      headColumns(lead.trimEnd(), width),
      ...wrap(text, width - 6).map((line) => `      ${line}`),
    ];
  }
  const lines = wrap(text, width - indent);
  if (lines.length === 0) return [lead.trimEnd()];
  return lines.map((line, at) => (at === 0 ? lead : ' '.repeat(indent)) + line);
}

/** Joins parts by ` · `, breaking lines between parts where it can, behind `lead`. */
export function hangParts(
  lead: string,
  parts: readonly string[],
  width: number,
): readonly string[] {
  const indent = ' '.repeat(columns(lead));
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last} · ${part}`;
    if (last === undefined) lines.push(part);
    else if (columns(joined) <= width - indent.length) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines.flatMap((one, at) => hang(at === 0 ? lead : indent, one, width));
}
