import type { Where } from '../../core/where.ts';
import type { Passage } from '../protocol.ts';
import type { Desk } from './desk.ts';
import { button, element } from './element.ts';

function passageNode(passage: Passage): HTMLElement {
  const rows = passage.lines.map((line, at) =>
    element(
      'tr',
      at === passage.at ? { class: 'asked', 'aria-current': 'true' } : {},
      element('th', { scope: 'row' }, String(passage.first + at)),
      element('td', {}, line),
    ),
  );
  return element('table', { class: 'passage' }, element('tbody', {}, ...rows));
}

/** A place that opens the lines round it: the button, and the box that they come into. */
export interface PlaceNodes {
  readonly toggle: HTMLButtonElement;
  readonly box: HTMLElement;
}

/** Makes both for a place. The file is read when the button is pressed, and each time anew. */
export function placeNodes(desk: Desk, where: Where): PlaceNodes {
  const place = desk.place(where);
  const label = desk.say('web.around', { place });
  const box = element('div', { class: 'around', role: 'group', 'aria-label': label, hidden: true });
  const open = async (): Promise<void> => {
    const passage = await desk.passage(where);
    const gone = element('p', { class: 'quiet' }, desk.say('web.around-gone'));
    box.replaceChildren(passage ? passageNode(passage) : gone);
    box.hidden = false;
  };
  const toggle = button(place, { class: 'place', title: label, 'aria-expanded': 'false' }, () => {
    const opening = toggle.getAttribute('aria-expanded') === 'false';
    toggle.setAttribute('aria-expanded', String(opening));
    if (opening) void open();
    else box.hidden = true;
  });
  return { toggle, box };
}
