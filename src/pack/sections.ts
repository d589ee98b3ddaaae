import type { Code, List, ListItem, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Lang } from '../core/lang.ts';
import type { Step } from '../core/pack.ts';
import { type Fault, faultAt } from './fault.ts';

/** The sections of a page. */
export type SectionName = 'meaning' | 'reason' | 'fix' | 'verify' | 'examples';

/** Headings of the sections, in order, per language. Only the original has examples. */
export const HEADINGS: Readonly<Record<Lang, readonly (readonly [SectionName, string])[]>> = {
  en: [
    ['meaning', 'What it means'],
    ['reason', 'Why it happens'],
    ['fix', 'How to fix it'],
    ['verify', 'How to verify'],
    ['examples', 'Examples'],
  ],
  'zh-cn': [
    ['meaning', '含义'],
    ['reason', '原因'],
    ['fix', '如何修复'],
    ['verify', '如何验证'],
  ],
};

/** A text that must give the problem (`match`) or must not (`none`). */
export interface Example {
  readonly expect: 'match' | 'none';
  readonly text: string;
  /** Line of the opening fence. */
  readonly line: number;
}

/** A part of the page under one heading. */
export interface Section {
  /** Line of the heading. */
  readonly line: number;
  readonly nodes: readonly RootContent[];
}

const lineOf = (node: RootContent | ListItem): number => node.position?.start.line ?? 1;

/** Splits a page at its second-level headings; refuses missing, unknown and disordered ones. */
export function splitSections(
  root: Root,
  file: string,
  lang: Lang,
): { sections: ReadonlyMap<SectionName, Section>; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const wanted = HEADINGS[lang];
  const sections = new Map<SectionName, { line: number; nodes: RootContent[] }>();
  let current: { line: number; nodes: RootContent[] } | undefined;
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth !== 2) {
      current?.nodes.push(node);
      continue;
    }
    current = { line: lineOf(node), nodes: [] };
    const name = wanted.find(([, heading]) => heading === textOf(node).trim())?.[0];
    if (name !== undefined && !sections.has(name)) sections.set(name, current);
    else faults.push(strangeHeading({ file, line: current.line }, textOf(node), lang));
  }
  const missing = wanted.filter(([name]) => !sections.has(name));
  for (const [, heading] of missing) {
    const help = `Add \`## ${heading}\`; every page has the same headings.`;
    faults.push(faultAt({ file, line: 1 }, `the section "${heading}" is missing`, help));
  }
  const found = [...sections.keys()].join();
  const order = wanted.map(([name]) => name).filter((name) => sections.has(name));
  if (found !== order.join()) {
    const help = `The order is: ${wanted.map(([, heading]) => heading).join(', ')}.`;
    faults.push(faultAt({ file, line: 1 }, 'the sections are not in order', help));
  }
  return { sections, faults };
}

const strangeHeading = (place: { file: string; line: number }, heading: string, lang: Lang) =>
  faultAt(
    place,
    `the heading "${heading}" is unknown or comes twice`,
    `The headings of a page are: ${HEADINGS[lang].map(([, name]) => name).join(', ')}.`,
  );

/** Prose on one line: a line break between two Chinese characters leaves no space. */
const oneLine = (text: string): string =>
  text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function readStep(item: ListItem, file: string, faults: Fault[]): Step {
  const words: string[] = [];
  const commands: string[] = [];
  for (const node of item.children) {
    if (node.type === 'paragraph') words.push(oneLine(textOf(node)));
    else if (node.type === 'code') commands.push(node.value);
    else {
      const help = 'A step holds paragraphs and code blocks; make sub-points steps of their own.';
      faults.push(faultAt({ file, line: lineOf(node) }, `a step holds a ${node.type}`, help));
    }
  }
  if (words.length === 0) {
    const help = 'Begin the step with a sentence that says what to do.';
    faults.push(faultAt({ file, line: lineOf(item) }, 'a step has no sentence', help));
  }
  const command = commands.join('\n');
  return command === '' ? { do: words.join(' ') } : { do: words.join(' '), command };
}

/** The numbered steps of a section: sentences are `do`, code blocks are `command`. */
export function readSteps(
  section: Section,
  file: string,
): { steps: readonly Step[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const isSteps = (node: RootContent): node is List =>
    node.type === 'list' && node.ordered === true;
  const steps = section.nodes
    .filter(isSteps)
    .flatMap((list) => list.children)
    .map((item) => readStep(item, file, faults));
  if (steps.length === 0) {
    const help = 'Write the steps as a numbered list.';
    faults.push(faultAt({ file, line: section.line }, 'the section has no numbered step', help));
  }
  for (const node of section.nodes.filter((each) => each.type === 'code')) {
    const help = 'Indent it by three spaces, so that it belongs to the step above it.';
    faults.push(faultAt({ file, line: lineOf(node) }, 'a code block stands outside a step', help));
  }
  return { steps, faults };
}

/** The fences `log match` and `log none` of the examples' section. */
export function readExamples(
  section: Section,
  file: string,
): { examples: readonly Example[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const examples: Example[] = [];
  const fences = section.nodes.filter((node): node is Code => node.type === 'code');
  for (const fence of fences) {
    const expect = fence.lang === 'log' ? fence.meta?.trim() : undefined;
    if (expect === 'match' || expect === 'none') {
      examples.push({ expect, text: fence.value, line: lineOf(fence) });
      continue;
    }
    const help = 'Begin the fence with ```log match or ```log none.';
    faults.push(faultAt({ file, line: lineOf(fence) }, 'an example says no expectation', help));
  }
  return { examples, faults };
}
