import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/pack.ts';
import { firstText } from '../view/first-text.ts';
import type { Cause } from '../view/outline.ts';
import { actionWord, counted, severityWord } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { evidenceLines } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import { type Sheet, sentence, widest } from './sheet.ts';
import { hang, hangParts, wrap } from './wrap.ts';

/** Symptoms shown with their cause at most. */
const SYMPTOMS = 6;
/** Lines of a title at most. */
const TITLE_ROWS = 3;
/** Subjects named at most, and columns of each. */
const SUBJECTS = 8;
const SUBJECT_COLUMNS = 40;
/** Findings that are listed on a row of their own at most. */
const ROWS = 12;

/** Severity, and where it applies that the finding is a conclusion. */
function severityText(sheet: Sheet, finding: Finding): string {
  const word = severityWord(sheet.report.lang, finding.severity);
  if (finding.basis === 'seen') return word;
  return [word, sheet.say('report.inferred')].join(sheet.say('report.comma'));
}

/** `CAUSE   critical   Title ...   id`, the id at the right edge. */
function titleLines(sheet: Sheet, finding: Finding, label: string): readonly string[] {
  const { paint, width } = sheet;
  const severity = severityText(sheet, finding);
  const lead = `${label}   ${severity}   `;
  const indent = columns(lead);
  const titles = wrap(finding.title, Math.max(20, width - indent), TITLE_ROWS);
  const room = width - columns(finding.id);
  const lines = titles.map((title, at) => (at === 0 ? '' : ' '.repeat(indent)) + title);
  const lastAt = lines.length - 1;
  const used = lines.length === 1 ? indent + columns(lines[0] ?? '') : columns(lines[lastAt] ?? '');
  if (used + 2 <= room) lines[lastAt] += ' '.repeat(room - used) + finding.id;
  else lines.push(' '.repeat(Math.max(0, room)) + finding.id);
  return lines.map((line, at) =>
    at === 0
      ? `${paint(finding.severity, label)}   ${paint(finding.severity, severity)}   ${line}`
      : line,
  );
}

/** Numbered steps, each command on lines of its own so that it can be copied. */
function stepLines(sheet: Sheet, steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step, at) => [
    ...hang(`    ${at + 1}. `, step.do, sheet.width),
    ...(step.command ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `         ${line.trimEnd()}`),
  ]);
}

function fixLines(sheet: Sheet, { finding, stepsOf }: Cause): readonly string[] {
  const action = finding.action === 'none' ? '' : actionWord(sheet.report.lang, finding.action);
  if (stepsOf !== null) {
    const text = sheet.say(action === '' ? 'report.fix.same' : 'report.fix.action-same', {
      action,
      id: stepsOf,
    });
    return sentence(sheet, text, 2);
  }
  const title =
    action === '' ? sheet.say('report.fix') : sheet.say('report.fix.action', { action });
  const lines: string[] = [];
  if (finding.fixes.length > 0)
    lines.push(...sentence(sheet, title, 2), ...stepLines(sheet, finding.fixes));
  else if (action !== '') lines.push(...sentence(sheet, title, 2));
  if (finding.verify.length > 0) {
    lines.push(`  ${sheet.say('report.verify')}`, ...stepLines(sheet, finding.verify));
  }
  return lines;
}

/** `warning   Title (id) · run.log:31 · 3 times`, one row each, the severities painted. */
function rowLines(sheet: Sheet, findings: readonly Finding[], lead: string): readonly string[] {
  const wordWidth = widest(findings.map((finding) => severityText(sheet, finding)));
  return findings.flatMap((finding) => {
    const word = severityText(sheet, finding);
    const [first] = finding.evidence;
    const parts = [
      `${finding.title} (${finding.id})`,
      ...(first ? [sheet.place(first.where)] : []),
      ...(finding.count > 1 ? [counted(sheet.report.lang, 'times', finding.count)] : []),
    ];
    const plain = `${lead}${padColumns(word, wordWidth)}   `;
    const [head = '', ...rest] = hangParts(plain, parts, sheet.width);
    const painted = lead + sheet.paint(finding.severity, word);
    return [painted + head.slice(lead.length + word.length), ...rest];
  });
}

/** Cases of one problem as one, their counts added up. */
function folded(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Map<string, Finding>();
  for (const finding of findings) {
    const id = `${finding.id} ${finding.severity} ${finding.basis}`;
    const row = rows.get(id);
    rows.set(id, row ? { ...row, count: row.count + finding.count } : finding);
  }
  return [...rows.values()];
}

function symptomLines(sheet: Sheet, symptoms: readonly Finding[]): readonly string[] {
  if (symptoms.length === 0) return [];
  const rows = folded(symptoms);
  const shown = sheet.verbose ? rows : rows.slice(0, SYMPTOMS);
  const more = rows.length - shown.length;
  return [
    `  ${sheet.say('report.explains')}`,
    ...rowLines(sheet, shown, '    '),
    ...(more > 0 ? [`    ${sheet.say('report.more', { n: more })}`] : []),
  ];
}

/** Which cases of a problem this finding is about. */
function subjectLines(sheet: Sheet, finding: Finding): readonly string[] {
  const subjects = finding.subjects
    .filter((subject) => !finding.summary.includes(subject))
    .map((subject) => excerpt(subject, SUBJECT_COLUMNS, []));
  if (subjects.length === 0) return [];
  const list = subjects.slice(0, SUBJECTS).join(sheet.say('report.list'));
  return sentence(sheet, sheet.say('report.subjects', { list }), 2);
}

/** Which rank, GPU or host the trouble began with, where the stamps tell. */
function firstLines(sheet: Sheet, { key }: Finding): readonly string[] {
  const first = firstText(sheet.report, key);
  return first === null ? [] : sentence(sheet, first, 2);
}

/** A cause in full: what it is, its evidence, what to do, what it explains. */
export function causeLines(sheet: Sheet, cause: Cause): readonly string[] {
  const { finding, symptoms } = cause;
  const most = sheet.verbose ? finding.evidence.length : 3;
  return [
    ...titleLines(sheet, finding, sheet.say('report.role.cause')),
    ...sentence(sheet, finding.summary, 2),
    ...subjectLines(sheet, finding),
    ...firstLines(sheet, finding),
    ...evidenceLines(sheet, finding, { most, rows: 2 }),
    ...fixLines(sheet, cause),
    ...symptomLines(sheet, symptoms),
  ];
}

/** A finding in few lines: what it is and where it was seen. */
export function shortLines(sheet: Sheet, finding: Finding): readonly string[] {
  return [
    ...titleLines(sheet, finding, sheet.say('report.role.related')),
    ...sentence(sheet, finding.summary, 2),
    ...subjectLines(sheet, finding),
    ...evidenceLines(sheet, finding, { most: 1, rows: 1 }),
  ];
}

/** Findings of little weight, one row each. */
export function listLines(sheet: Sheet, findings: readonly Finding[]): readonly string[] {
  const label = `${sheet.say('report.role.related')}   `;
  const rows = folded(findings);
  const shown = sheet.verbose ? rows : rows.slice(0, ROWS);
  const more = rows.length - shown.length;
  return [
    ...rowLines(sheet, shown, label),
    ...(more > 0 ? [sheet.say('report.more.verbose', { n: more })] : []),
  ];
}
