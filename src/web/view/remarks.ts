import type { MessageKey } from '../../core/messages/message.ts';
import { troublesOf } from '../../report/view/coverage.ts';
import { machineOf } from '../../report/view/machine.ts';
import { grouped } from '../../report/words.ts';
import { calm, type Desk } from './desk.ts';
import { type Child, element } from './element.ts';
import { placeNodes } from './place.ts';
import { sizeText } from './size.ts';
import { commandNode } from './steps.ts';

/** Kinds of unexplained lines, facts and inputs shown at most: the saved report has every one. */
const UNKNOWN = 30;
const FACTS = 200;
const INPUTS = 100;
/** Files left out that are named. */
const SKIPPED = 8;

function section(desk: Desk, key: MessageKey, nodes: readonly Child[]): readonly HTMLElement[] {
  if (nodes.every((node) => node === null)) return [];
  const title = element('h2', {}, calm(desk.say(key)));
  return [element('section', {}, title, ...nodes)];
}

const headRow = (desk: Desk, keys: readonly MessageKey[]): HTMLElement =>
  element(
    'thead',
    {},
    element('tr', {}, ...keys.map((key) => element('th', { scope: 'col' }, desk.say(key)))),
  );

function factsNode(desk: Desk): HTMLElement | null {
  const { facts } = desk.report;
  if (facts.length === 0) return null;
  const rows = facts.slice(0, FACTS).map(({ key, value, unit, subject, where }) => {
    const { toggle, box } = placeNodes(desk, where);
    return element(
      'li',
      {},
      element('span', { class: 'key' }, subject === undefined ? key : `${key} [${subject}]`),
      toggle,
      element('span', { class: 'value' }, unit === undefined ? value : `${value} ${unit}`),
      box,
    );
  });
  return element(
    'details',
    {},
    element('summary', {}, desk.say('web.all-facts', { n: facts.length })),
    element('ul', { class: 'facts' }, ...rows),
  );
}

/** The machine: its GPUs, then driver, frameworks and libraries; every fact on demand. */
export function machineNodes(desk: Desk): readonly HTMLElement[] {
  const { gpus, software } = machineOf(desk.report);
  const items = [
    ...gpus.map(({ label, text }) => element('li', {}, element('b', {}, label), ` ${text}`)),
    ...software.map((text) => element('li', {}, text)),
  ];
  const list = items.length > 0 ? element('ul', { class: 'machine' }, ...items) : null;
  return section(desk, 'report.heading.machine', [list, factsNode(desk)]);
}

/** Lines that look like an error and that nobody explained, as templates. */
export function unknownNodes(desk: Desk): readonly HTMLElement[] {
  const { unknown } = desk.report;
  if (unknown.length === 0) return [];
  const rows = unknown.slice(0, UNKNOWN).map(({ template, count, where }) => {
    const { toggle, box } = placeNodes(desk, where);
    const times = count > 1 ? element('span', { class: 'time' }, `${count} ×`) : null;
    return element(
      'li',
      {},
      element('div', { class: 'where' }, toggle, times),
      element('code', { class: 'quote' }, template),
      box,
    );
  });
  const more = unknown.length - rows.length;
  return section(desk, 'report.heading.unknown', [
    element('p', {}, desk.say('report.unknown')),
    element('ul', { class: 'evidence' }, ...rows),
    more > 0 ? element('p', { class: 'quiet' }, desk.say('report.more', { n: more })) : null,
  ]);
}

/** The evidence that is missing: why it would help and how to get it. */
export const askNodes = (desk: Desk): readonly HTMLElement[] =>
  section(
    desk,
    'report.heading.unseen',
    desk.report.asks.flatMap(({ why, command }) => [
      element('p', {}, why),
      commandNode(desk, command),
    ]),
  );

function troubleNodes(desk: Desk): readonly HTMLElement[] {
  return troublesOf(desk.report, desk.names, true).map(({ where, message, help }) => {
    // Most messages begin with the input's name themselves.
    const named = where && message.includes(where.input);
    const place = where && !named ? element('b', {}, `${desk.place(where)} `) : null;
    const advice = help === '' ? null : element('span', { class: 'quiet' }, ` ${help}`);
    return element('li', {}, place, message, advice);
  });
}

function skippedNode(desk: Desk): HTMLElement | null {
  const { skipped } = desk;
  if (skipped.length === 0) return null;
  const more = skipped.length > SKIPPED ? [`+${skipped.length - SKIPPED}`] : [];
  const names = [...skipped.slice(0, SKIPPED), ...more].join(desk.say('report.list'));
  return element('p', { class: 'quiet' }, desk.say('web.left-out', { names }));
}

/** What was read, and what could not be. */
export function inputNodes(desk: Desk): readonly HTMLElement[] {
  const { inputs } = desk.report;
  const rows = inputs.slice(0, INPUTS).map(({ name, lines, size, encoding, complete }) => {
    const cut = complete ? null : element('span', { class: 'tag' }, desk.say('web.unread'));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, desk.names.short(name), cut),
      element('td', {}, grouped(lines)),
      element('td', {}, sizeText(size)),
      element('td', {}, encoding),
    );
  });
  const table = element(
    'table',
    { class: 'inputs' },
    headRow(desk, ['web.input', 'web.lines', 'web.size', 'web.encoding']),
    element('tbody', {}, ...rows),
  );
  const troubles = troubleNodes(desk);
  const more = inputs.length - rows.length;
  return [
    element(
      'section',
      { id: 'inputs' },
      element('h2', {}, desk.say('web.inputs')),
      troubles.length > 0 ? element('ul', { class: 'troubles' }, ...troubles) : null,
      rows.length > 0 ? table : null,
      more > 0 ? element('p', { class: 'quiet' }, desk.say('report.more', { n: more })) : null,
      skippedNode(desk),
    ),
  ];
}
