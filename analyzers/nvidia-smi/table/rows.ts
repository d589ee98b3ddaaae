/** The text between two bars of the table. */
export interface Cell {
  readonly text: string;
  /** Line of the section where its row begins. */
  readonly line: number;
  /** A rule (`+-----+`, `|=====|`) instead of a text. */
  readonly rule: boolean;
}

/** Quote marks, comment signs, indentation and task numbers (`srun -l`) before a line. */
const QUOTE = /^(?:[\s>#*;]|\/\/|\[?\w{0,8}\d+\]?:(?=\s|$))+/;

const isRule = (text: string): boolean => /^\s*[+|]?[-=]{3}/.test(text);

/** Whether a line may belong to the table: it starts or ends with a bar or a rule. */
function isTableLine(line: string): boolean {
  const body = line.replace(QUOTE, '').trimEnd();
  return /^[|+]/.test(body) || /[|+]$/.test(body) || /[-=]{10}/.test(body);
}

const HEADER = /NVIDIA-SMI\s.*Version/;

/** Blank lines that may stand between the GPU table and the process table. */
const MOST_BLANKS = 3;

/**
 * How many lines of a section belong to one table: up to the first line of another kind, or the
 * header of the next capture.
 */
export function tableLength(lines: readonly string[]): number {
  let length = 1;
  let blanks = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.replace(QUOTE, '') === '') {
      if (++blanks > MOST_BLANKS) break;
      continue;
    }
    if (HEADER.test(line)) break;
    if (!isTableLine(line) && !isTail(lines[at - 1]!, line)) break;
    blanks = 0;
    length = at + 1;
  }
  return length;
}

/** Whether a line is the end of a row that the terminal wrapped. */
function isTail(row: string, line: string): boolean {
  return /[|+]/.test(row) && !/[|+]\s*$/.test(row) && /^[^|+]{0,60}[|+]\s*$/.test(line);
}

/** Rows with wrapped ends put back, each with its first line. */
function joinRows(lines: readonly string[]): readonly { text: string; line: number }[] {
  const rows: { text: string; line: number }[] = [];
  lines.forEach((line, at) => {
    const last = rows.at(-1);
    if (last && isTail(last.text, line)) last.text += line.replace(/^[>#]\s?/, '');
    else rows.push({ text: line, line: at });
  });
  return rows;
}

/** The table as cells in reading order, whatever the columns' widths; blank cells are left out. */
export function readCells(lines: readonly string[]): readonly Cell[] {
  return joinRows(lines).flatMap(({ text, line }) =>
    text
      .split('|')
      .map((cell) => ({ text: cell.trim(), line, rule: isRule(cell) }))
      .filter((cell) => cell.text.replace(QUOTE, '') !== ''),
  );
}
