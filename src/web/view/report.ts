import { type Desk, type DeskOptions, newDesk } from './desk.ts';
import { element } from './element.ts';
import { findingNodes } from './findings.ts';
import { askNodes, inputNodes, machineNodes, unknownNodes } from './remarks.ts';
import { timelineNodes } from './timeline.ts';
import { verdictNode } from './verdict.ts';

function layout(desk: Desk): readonly HTMLElement[] {
  return [
    element(
      'div',
      { class: 'answer-column' },
      verdictNode(desk),
      ...findingNodes(desk),
      ...timelineNodes(desk),
      ...unknownNodes(desk),
    ),
    element(
      'div',
      { class: 'context-column' },
      ...machineNodes(desk),
      ...askNodes(desk),
      ...inputNodes(desk),
    ),
  ];
}

/** The report as nodes: the answer and its proof, and beside it what it rests on. */
export const reportNodes = (options: DeskOptions): readonly HTMLElement[] =>
  layout(newDesk(options));
