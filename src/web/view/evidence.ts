import type { Evidence, Finding } from '../../core/finding.ts';
import { telling } from '../../report/view/telling.ts';
import { readStamp } from '../../report/view/times.ts';
import { counted } from '../../report/words.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { placeNodes } from './place.ts';

function evidenceRow(desk: Desk, { where, text, at }: Evidence): HTMLElement {
  const { toggle, box } = placeNodes(desk, where);
  const time = at === null ? null : element('span', { class: 'time' }, readStamp(at).time);
  return element(
    'li',
    {},
    element('div', { class: 'where' }, toggle, time),
    element('code', { class: 'quote' }, text.replace(/\n+$/, '')),
    box,
  );
}

/** Lines that prove a finding: the first `most` that tell something new, the rest folded away. */
export function evidenceNode(desk: Desk, finding: Finding, most: number): HTMLElement | null {
  if (finding.evidence.length === 0) return null;
  const first = telling(finding.evidence).slice(0, most);
  const rest = finding.evidence.filter((one) => !first.includes(one));
  const list = (all: readonly Evidence[]): HTMLElement =>
    element('ul', { class: 'evidence' }, ...all.map((one) => evidenceRow(desk, one)));
  const total =
    finding.count > 1
      ? element('p', { class: 'quiet' }, counted(desk.lang, 'times', finding.count))
      : null;
  const more = element(
    'details',
    {},
    element('summary', {}, desk.say('web.more-evidence', { n: rest.length })),
    list(rest),
  );
  return element('div', {}, list(first), rest.length > 0 ? more : null, total);
}
