import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/pack.ts';
import type { Cause } from '../outline.ts';
import { actionWord, counted, severityWord } from '../words.ts';
import { columns, padColumns } from './columns.ts';
import { evidenceLines } from './evidence.ts';
import { sentence } from './head.ts';
import { type Sheet, widest } from './sheet.ts';
import { hang, hangShown, wrap } from './wrap.ts';

const SYMPTOMS = 6;

/** Severity, and where it applies that the finding is a conclusion. */
function severityText(sheet: Sheet, finding: Finding): string {
  const word = severityWord(sheet.report.lang, finding.severity);
  if (finding.basis === 'seen') return word;
  return [word, sheet.say('report.inferred')].join(sheet.say('report.comma'));
}

/** `CAUSE   critical   Title ...   id`, the id at the right edge. */
export function titleLines(sheet: Sheet, finding: Finding, label: string): readonly string[] {
  const { paint, width } = sheet;
  const severity = severityText(sheet, finding);
  const lead = `${label}   ${severity}   `;
  const indent = columns(lead);
  const titles = wrap(finding.title, Math.max(20, width - indent));
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

function fixLines(sheet: Sheet, finding: Finding): readonly string[] {
  const action = finding.action === 'none' ? '' : actionWord(sheet.report.lang, finding.action);
  const title =
    action === '' ? sheet.say('report.fix') : sheet.say('report.fix.action', { action });
  const lines: string[] = [];
  if (finding.fixes.length > 0) lines.push(`  ${title}`, ...stepLines(sheet, finding.fixes));
  else if (action !== '') lines.push(`  ${title}`);
  if (finding.verify.length > 0) {
    lines.push(`  ${sheet.say('report.verify')}`, ...stepLines(sheet, finding.verify));
  }
  return lines;
}

function symptomLines(sheet: Sheet, symptoms: readonly Finding[]): readonly string[] {
  if (symptoms.length === 0) return [];
  const shown = sheet.verbose ? symptoms : symptoms.slice(0, SYMPTOMS);
  const places = shown.map(({ evidence: [first] }) => (first ? sheet.place(first.where) : ''));
  const placeWidth = widest(places);
  const words = shown.map((symptom) => severityText(sheet, symptom));
  const wordWidth = widest(words);
  const lines = shown.flatMap((symptom, at) => {
    const word = words[at] ?? '';
    const place = `    ${padColumns(places[at] ?? '', placeWidth)}   `;
    const gap = ' '.repeat(wordWidth - columns(word) + 3);
    const shownWord = place + sheet.paint(symptom.severity, word) + gap;
    const text = `${symptom.title} (${symptom.id})`;
    return hangShown(place + word + gap, shownWord, text, sheet.width);
  });
  const more = symptoms.length - shown.length;
  return [
    `  ${sheet.say('report.explains')}`,
    ...lines,
    ...(more > 0 ? [`    ${sheet.say('report.more', { n: more })}`] : []),
  ];
}

/** Which cases of a problem this finding is about. */
function subjectLines(sheet: Sheet, finding: Finding): readonly string[] {
  const subjects = finding.subjects.filter((subject) => !finding.summary.includes(subject));
  if (subjects.length === 0) return [];
  const list = subjects.slice(0, 8).join(sheet.say('report.comma'));
  return sentence(sheet, sheet.say('report.subjects', { list }), 2);
}

/** A cause in full: what it is, its evidence, what to do, what it explains. */
export function causeLines(sheet: Sheet, cause: Cause): readonly string[] {
  const { finding, symptoms, repeated } = cause;
  const most = sheet.verbose ? finding.evidence.length : 3;
  return [
    ...titleLines(sheet, finding, sheet.say('report.role.cause')),
    ...sentence(sheet, finding.summary, 2),
    ...subjectLines(sheet, finding),
    ...evidenceLines(sheet, finding, { most, rows: 2 }),
    ...(repeated ? sentence(sheet, sheet.say('report.fix.above'), 2) : fixLines(sheet, finding)),
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

/** Findings of severity info, one row each. */
export function noteLines(sheet: Sheet, notes: readonly Finding[]): readonly string[] {
  return notes.flatMap((finding) => {
    const [first] = finding.evidence;
    const times =
      finding.count > 1 ? ` · ${counted(sheet.report.lang, 'times', finding.count)}` : '';
    const place = first ? ` · ${sheet.place(first.where)}` : '';
    const word = severityWord(sheet.report.lang, finding.severity);
    const label = sheet.say('report.role.related');
    return hangShown(
      `${label}   ${word}   `,
      `${label}   ${sheet.paint(finding.severity, word)}   `,
      `${finding.title} (${finding.id})${place}${times}`,
      sheet.width,
    );
  });
}
