import type { Finding } from '../../core/finding.ts';
import { firstText } from '../../report/view/first-text.ts';
import { type Cause, outline } from '../../report/view/outline.ts';
import { counted, severityWord } from '../../report/words.ts';
import { calm, type Desk } from './desk.ts';
import { element } from './element.ts';
import { evidenceNode } from './evidence.ts';
import { pageAddress } from './handbook.ts';
import { placeNodes } from './place.ts';
import { stepNodes } from './steps.ts';

/** Causes shown open, and findings shown at all: the saved report has every one. */
const OPEN_CAUSES = 3;
const MOST = 100;
/** Evidence lines shown unfolded. */
const EVIDENCE = 3;
/** Subjects named, and characters of each. */
const SUBJECTS = 12;
const SUBJECT_LENGTH = 60;

/** The word for a severity, in its colour. */
export const severityNode = (desk: Desk, finding: Pick<Finding, 'severity'>): HTMLElement =>
  element(
    'span',
    { class: `severity ${finding.severity}` },
    severityWord(desk.lang, finding.severity),
  );

/** A link to a problem's page, beside the report. */
const pageLink = (desk: Desk, { page }: Finding, kind: string, text: string): HTMLElement =>
  element(
    'a',
    {
      class: kind,
      href: pageAddress(desk.handbook, page),
      title: desk.say('web.page'),
      target: '_blank',
      rel: 'noopener',
    },
    text,
  );

/** A problem's id as a link to its page. */
const idNode = (desk: Desk, finding: Finding): HTMLElement =>
  pageLink(desk, finding, 'id', finding.id);

/** The link below a problem's steps, for who wants to know more than them. */
function moreNode(desk: Desk, finding: Finding): HTMLElement {
  const text = `${desk.say('web.page')}${desk.say('report.colon')}${finding.title}`;
  return element('p', {}, pageLink(desk, finding, 'more', text));
}

const inferredNode = (desk: Desk, { basis }: Finding): HTMLElement | null =>
  basis === 'inferred' ? element('span', { class: 'tag' }, desk.say('report.inferred')) : null;

function headNode(desk: Desk, finding: Finding, role: string): HTMLElement {
  return element(
    'header',
    {},
    element(
      'p',
      { class: 'marks' },
      element('span', { class: 'role' }, role),
      severityNode(desk, finding),
      inferredNode(desk, finding),
      idNode(desk, finding),
    ),
    element('h3', {}, finding.title),
  );
}

function subjectsNode(desk: Desk, finding: Finding): HTMLElement | null {
  const subjects = finding.subjects
    .filter((subject) => !finding.summary.includes(subject))
    .slice(0, SUBJECTS)
    .map((subject) => Array.from(subject).slice(0, SUBJECT_LENGTH).join(''));
  if (subjects.length === 0) return null;
  const list = subjects.join(desk.say('report.list'));
  return element('p', { class: 'quiet' }, desk.say('report.subjects', { list }));
}

/** Which rank, GPU or host the trouble began with, where the stamps tell. */
function firstNode(desk: Desk, { key }: Finding): HTMLElement | null {
  const first = firstText(desk.report, key);
  return first === null ? null : element('p', {}, first);
}

/** A finding on one row: what, how often, where. */
function rowNode(desk: Desk, finding: Finding): HTMLElement {
  const [first] = finding.evidence;
  const place = first ? placeNodes(desk, first.where) : null;
  const count =
    finding.count > 1
      ? element('span', { class: 'quiet' }, counted(desk.lang, 'times', finding.count))
      : null;
  return element(
    'li',
    { id: `finding-${finding.key}` },
    element(
      'p',
      { class: 'row' },
      severityNode(desk, finding),
      element('span', { class: 'name' }, finding.title),
      inferredNode(desk, finding),
      idNode(desk, finding),
      count,
      place?.toggle ?? null,
    ),
    place?.box ?? null,
  );
}

/** Findings in rows. */
const rowList = (desk: Desk, findings: readonly Finding[]): HTMLElement =>
  element('ul', { class: 'rows' }, ...findings.map((finding) => rowNode(desk, finding)));

function symptomNodes(desk: Desk, symptoms: readonly Finding[]): readonly HTMLElement[] {
  if (symptoms.length === 0) return [];
  const shown = symptoms.slice(0, MOST);
  return [element('h4', {}, desk.say('report.explains')), rowList(desk, shown)];
}

const bodyNodes = (desk: Desk, { finding, stepsOf, symptoms }: Cause): (HTMLElement | null)[] => [
  evidenceNode(desk, finding, EVIDENCE),
  ...stepNodes(desk, finding, stepsOf),
  ...symptomNodes(desk, symptoms),
  moreNode(desk, finding),
];

/** What takes much room, made when it is opened. */
function folded(title: string, make: () => readonly (HTMLElement | null)[]): HTMLElement {
  const node = element('details', {}, element('summary', {}, title));
  node.addEventListener('toggle', () => node.append(...make().filter((one) => one !== null)), {
    once: true,
  });
  return node;
}

function findingNode(desk: Desk, cause: Cause, open: boolean): HTMLElement {
  const { finding } = cause;
  const role = finding.role === 'cause' ? 'report.role.cause' : 'report.role.related';
  const body = () => bodyNodes(desk, cause);
  return element(
    'article',
    { class: `finding ${finding.severity}`, id: `finding-${finding.key}` },
    headNode(desk, finding, calm(desk.say(role))),
    element('p', { class: 'summary' }, finding.summary),
    subjectsNode(desk, finding),
    firstNode(desk, finding),
    ...(open ? body() : [folded(desk.say('web.details'), body)]),
  );
}

function section(title: string, nodes: readonly HTMLElement[]): readonly HTMLElement[] {
  if (nodes.length === 0) return [];
  return [element('section', {}, element('h2', {}, title), ...nodes)];
}

const moreNodes = (desk: Desk, n: number): readonly HTMLElement[] =>
  n > 0 ? [element('p', { class: 'quiet' }, desk.say('report.more', { n }))] : [];

/** The findings: the first causes in full, further ones folded, then what is only worth a row. */
export function findingNodes(desk: Desk): readonly HTMLElement[] {
  const { causes, others, notes } = outline(desk.report);
  const related = others.map((finding): Cause => ({ finding, symptoms: [], stepsOf: null }));
  return [
    ...section(desk.say('web.causes'), [
      ...causes.slice(0, MOST).map((cause, at) => findingNode(desk, cause, at < OPEN_CAUSES)),
      ...moreNodes(desk, causes.length - MOST),
    ]),
    ...section(desk.say('web.others'), [
      ...related.slice(0, MOST).map((cause) => findingNode(desk, cause, false)),
      ...moreNodes(desk, related.length - MOST),
    ]),
    ...section(
      desk.say('web.notes'),
      notes.length > 0
        ? [rowList(desk, notes.slice(0, MOST)), ...moreNodes(desk, notes.length - MOST)]
        : [],
    ),
  ];
}
