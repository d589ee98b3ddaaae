import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/pack.ts';
import { actionWord } from '../../report/words.ts';
import { copyText } from './clipboard.ts';
import type { Desk } from './desk.ts';
import { button, element } from './element.ts';

/** How long a button says that it copied, in milliseconds. */
const SAID = 2000;

/** Copies a text; where the page may not, selects it for the user to copy. */
async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  const copied = await copyText(text);
  if (!copied) getSelection()?.selectAllChildren(shown);
  return copied;
}

/** A command with a button that copies it. */
export function commandNode(desk: Desk, command: string): HTMLElement {
  const code = element('code', {}, command);
  const [head = ''] = command.split('\n');
  const label = desk.say('web.copy-command', { command: head });
  const press = async (pressed: HTMLButtonElement): Promise<void> => {
    if (!(await copy(command, code))) return;
    pressed.textContent = desk.say('web.copied');
    desk.announce(desk.say('web.copied'));
    setTimeout(() => {
      pressed.textContent = desk.say('web.copy');
    }, SAID);
  };
  return element(
    'div',
    { class: 'command' },
    element('pre', {}, code),
    button(desk.say('web.copy'), { class: 'copy', 'aria-label': label }, (it) => void press(it)),
  );
}

/** Numbered steps with their commands. */
const stepList = (desk: Desk, steps: readonly Step[]): HTMLElement =>
  element(
    'ol',
    { class: 'steps' },
    ...steps.map((step) =>
      element(
        'li',
        {},
        element('span', {}, step.do),
        step.command === undefined ? null : commandNode(desk, step.command),
      ),
    ),
  );

const label = (text: string): HTMLElement => element('h4', {}, text);

/** What to do about a finding, or where that was said already, and how to verify it. */
export function stepNodes(desk: Desk, finding: Finding, stepsOf: string | null): HTMLElement[] {
  const action = finding.action === 'none' ? '' : actionWord(desk.lang, finding.action);
  if (stepsOf !== null) {
    const key = action === '' ? 'report.fix.same' : 'report.fix.action-same';
    return [element('p', { class: 'quiet' }, desk.say(key, { action, id: stepsOf }))];
  }
  const nodes: HTMLElement[] = [];
  if (finding.fixes.length > 0 || action !== '') {
    nodes.push(
      label(action === '' ? desk.say('report.fix') : desk.say('report.fix.action', { action })),
    );
  }
  if (finding.fixes.length > 0) nodes.push(stepList(desk, finding.fixes));
  if (finding.verify.length > 0) {
    nodes.push(label(desk.say('report.verify')), stepList(desk, finding.verify));
  }
  return nodes;
}
