import type { Evidence, Finding } from '../../core/finding.ts';
import { telling } from '../view/telling.ts';
import { readStamp } from '../view/times.ts';
import { padColumns } from './columns.ts';
import { excerptRows } from './excerpt.ts';
import { type Sheet, widest } from './sheet.ts';
import { hang } from './wrap.ts';

/** How much of a finding's evidence is shown. */
export interface EvidenceRoom {
  /** Evidence lines at most. */
  readonly most: number;
  /** Lines of the report for each of them at most. */
  readonly rows: number;
}

const INDENT = '    ';
/** Words of a finding that its evidence may hold, so that a long line is shown around them. */
const termsOf = (finding: Finding): readonly string[] =>
  `${finding.summary} ${finding.title} ${finding.subjects.join(' ')}`
    .split(/[\s,;()[\]{}"'，。；：（）]+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => word.length >= 4);

/** What stands under the evidence where there is more than is shown. */
function moreLine(sheet: Sheet, finding: Finding, shown: readonly Evidence[]): readonly string[] {
  const last = finding.evidence.at(-1);
  if (!last || finding.count <= shown.length) return [];
  const time = last.at === null ? '' : readStamp(last.at).time;
  const place = shown.includes(last) ? '' : sheet.place(last.where);
  const where = place !== '' && time !== '' ? `${place} (${time})` : place + time;
  const { count } = finding;
  const text =
    where === '' || finding.evidence.length < 2
      ? sheet.say('report.evidence.count', { count })
      : sheet.say('report.evidence.more', { count, place: where });
  return hang(INDENT, text, sheet.width);
}

/** The evidence of a finding: place and text, then how often it was seen. */
export function evidenceLines(
  sheet: Sheet,
  finding: Finding,
  room: EvidenceRoom,
): readonly string[] {
  const shown = telling(finding.evidence).slice(0, room.most);
  const terms = termsOf(finding);
  const places = shown.map((one) => sheet.place(one.where));
  const column = INDENT.length + widest(places) + 3;
  const apart = sheet.width - column < sheet.width / 2;
  const lines = shown.flatMap((one, at) => {
    const lead = INDENT + (places[at] ?? '');
    const left = apart ? INDENT.length + 2 : column;
    const text = one.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => excerptRows(line, sheet.width - left, room.rows, terms))
      .slice(0, room.rows + 1);
    if (apart) return [lead, ...text.map((line) => ' '.repeat(left) + line)];
    return text.map((line, row) => padColumns(row === 0 ? lead : '', left) + line);
  });
  return [...lines, ...moreLine(sheet, finding, shown)];
}
