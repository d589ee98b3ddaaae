import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../core/lang.ts';
import { message } from '../core/messages/message.ts';
import type { Step } from '../core/pack.ts';
import { packageRoot } from '../lib/package-files.ts';
import { hang, wrap } from '../report/text/wrap.ts';
import { visible } from '../report/visible.ts';
import { actionWord, severityWord } from '../report/words.ts';
import { type Problem, withoutPlaceholders } from '../search/resolve-problem.ts';

/** A part of a page's prose: its heading and its Markdown. */
export interface ProseSection {
  readonly heading: string;
  readonly text: string;
}

/** Headings whose content the pack holds already, or that only the tests need. */
const NOT_PROSE = /^(?:How to fix it|How to verify|Examples|如何修复|如何验证)$/;

/** The prose sections of a knowledge page, front matter and steps left out. */
export function proseOf(markdown: string): readonly ProseSection[] {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { heading: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
    })
    .filter(({ heading }) => !NOT_PROSE.test(heading));
}

/** The prose of a problem's page, where the package carries the page; else empty. */
export async function readProse(problem: Problem, lang: Lang): Promise<readonly ProseSection[]> {
  const path = `${problem.page.replace(/\/?(?:#.*)?$/, '')}.md`;
  const locale = lang === 'en' ? '' : lang;
  try {
    return proseOf(await readFile(join(packageRoot(), 'knowledge', locale, path), 'utf8'));
  } catch {
    return [];
  }
}

/** A block of Markdown for the terminal: code and tables as they stand, lists and prose wrapped. */
function blockLines(block: string, width: number): readonly string[] {
  if (/^(?:```|\|)/.test(block)) return block.split('\n').map((line) => `  ${line}`);
  return block.split(/\n(?=(?:-|\d+\.) )/).flatMap((item) => {
    const [mark = ''] = /^(?:-|\d+\.) /.exec(item) ?? [];
    return hang(`  ${mark}`, item.slice(mark.length), width);
  });
}

const proseLines = (text: string, width: number): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((block, at) => [...(at > 0 ? [''] : []), ...blockLines(block, width)]);

const stepLines = (steps: readonly Step[], width: number): readonly string[] =>
  steps.flatMap((step, at) => [
    ...hang(`  ${at + 1}. `, step.do, width),
    ...(step.command?.trimEnd().split('\n') ?? []).map((line) => `       ${line}`),
  ]);

const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

/** How a page is written. */
export interface PageOptions {
  readonly lang: Lang;
  readonly width: number;
  /** What a log says of the problem, instead of the page's own sentence. */
  readonly summary?: string | undefined;
}

/** A problem as the handbook tells it, for the terminal. */
export function problemText(
  problem: Problem,
  prose: readonly ProseSection[],
  { lang, width, summary }: PageOptions,
): string {
  const text = problem.texts[lang];
  const { severity, action, entry } = problem;
  const say = (key: 'fix' | 'verify' | 'explains' | 'row'): string =>
    message(lang, `cli.explain.${key}`);
  const columns = Object.entries(problem.columns).filter(([, cell]) => cell !== '');
  const lines = [
    ...wrap(withoutPlaceholders(text.title), width),
    `${problem.id} · ${severityWord(lang, severity)} · ${actionWord(lang, action)}`,
    '',
    ...hang('  ', visible(summary ?? withoutPlaceholders(text.summary)), width),
    ...prose.flatMap(({ heading, text }) => part(heading, proseLines(text, width))),
    ...part(
      say('row'),
      columns.flatMap(([name, cell]) => hang(`  ${name}: `, cell, width)),
    ),
    ...part(say('fix'), stepLines(text.fixes, width)),
    ...part(say('verify'), stepLines(text.verify, width)),
    ...part(
      say('explains'),
      entry.explains.length ? hang('  ', entry.explains.join(', '), width) : [],
    ),
  ];
  return `${lines.join('\n')}\n`;
}
