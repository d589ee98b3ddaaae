import type { Finding } from '../../core/finding.ts';
import { excerpt } from '../text/excerpt.ts';
import { firstText } from '../view/first-text.ts';
import { type Cause, outline } from '../view/outline.ts';
import { actionWord, counted, severityWord } from '../words.ts';
import { type Block, calm, type Desk, QUOTE } from './block.ts';

/** Evidence lines of a finding at most. */
const EVIDENCE = 5;

function evidenceBlock(desk: Desk, finding: Finding, most: number): readonly Block[] {
  const lines = finding.evidence.slice(0, most).map(({ where, text }) => {
    const line = text.replace(/\s*\n\s*/g, ' ');
    return `${desk.place(where)}   ${excerpt(line, QUOTE, finding.title.split(' '))}`;
  });
  const all = counted(desk.report.lang, 'times', finding.count);
  if (finding.count > lines.length && lines.length > 0) lines.push(`… ${all}`);
  return lines.length === 0 ? [] : [{ kind: 'log', lines }];
}

function findingHeading(desk: Desk, finding: Finding, label: string): Block {
  const words = [label, severityWord(desk.report.lang, finding.severity)];
  if (finding.basis === 'inferred') words.push(desk.say('report.inferred'));
  return {
    kind: 'heading',
    level: 2,
    text: `${words.join(desk.say('report.comma'))}${desk.say('report.colon')}${finding.title}`,
    severity: finding.severity,
    code: finding.id,
  };
}

function sameSteps(desk: Desk, finding: Finding, id: string): string {
  if (finding.action === 'none') return desk.say('report.fix.same', { id });
  const action = actionWord(desk.report.lang, finding.action);
  return desk.say('report.fix.action-same', { action, id });
}

function stepBlocks(desk: Desk, finding: Finding): readonly Block[] {
  const action = actionWord(desk.report.lang, finding.action);
  const label =
    finding.action === 'none' ? desk.say('report.fix') : desk.say('report.fix.action', { action });
  const blocks: Block[] = [];
  if (finding.fixes.length > 0 || finding.action !== 'none')
    blocks.push({ kind: 'label', text: label });
  if (finding.fixes.length > 0) blocks.push({ kind: 'steps', steps: finding.fixes });
  if (finding.verify.length > 0) {
    blocks.push({ kind: 'label', text: desk.say('report.verify') });
    blocks.push({ kind: 'steps', steps: finding.verify });
  }
  return blocks;
}

/** `warning: Title (id), run.log:31`. */
function findingRow(desk: Desk, finding: Finding): string {
  const [first] = finding.evidence;
  const word = severityWord(desk.report.lang, finding.severity);
  const inferred = finding.basis === 'inferred' ? [desk.say('report.inferred')] : [];
  const place = first ? [desk.place(first.where)] : [];
  const text = [`${finding.title} (${finding.id})`, ...inferred, ...place];
  return `${word}${desk.say('report.colon')}${text.join(desk.say('report.comma'))}`;
}

function causeBlocks(desk: Desk, cause: Cause): readonly Block[] {
  const { finding, symptoms, stepsOf } = cause;
  const first = firstText(desk.report, finding.key);
  const explains: readonly Block[] = [
    { kind: 'label', text: desk.say('report.explains') },
    { kind: 'list', items: symptoms.map((symptom) => findingRow(desk, symptom)) },
  ];
  return [
    findingHeading(desk, finding, calm(desk.say('report.role.cause'))),
    { kind: 'paragraph', text: finding.summary },
    ...(first === null ? [] : [{ kind: 'paragraph', text: first } as const]),
    ...evidenceBlock(desk, finding, EVIDENCE),
    ...(stepsOf === null
      ? stepBlocks(desk, finding)
      : [{ kind: 'label', text: sameSteps(desk, finding, stepsOf) } as const]),
    ...(symptoms.length > 0 ? explains : []),
  ];
}

function otherBlocks(desk: Desk, finding: Finding): readonly Block[] {
  return [
    findingHeading(desk, finding, calm(desk.say('report.role.related'))),
    { kind: 'paragraph', text: finding.summary },
    ...evidenceBlock(desk, finding, desk.verbose ? EVIDENCE : 2),
    ...(desk.verbose ? stepBlocks(desk, finding) : []),
  ];
}

/** The findings: causes in full, others shorter, then a list of those of severity info. */
export function findingBlocks(desk: Desk): readonly Block[] {
  const { causes, others, notes } = outline(desk.report);
  const items = notes.map((note) => findingRow(desk, note));
  return [
    ...causes.flatMap((cause) => causeBlocks(desk, cause)),
    ...others.flatMap((finding) => otherBlocks(desk, finding)),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ];
}
