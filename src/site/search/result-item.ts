import type { Lang } from '../../core/lang.ts';
import type { Answer } from './answer.ts';

/** Sentences of the search box, by name; words of severities among them. */
export type SearchTexts = Readonly<Record<string, string>>;

function textElement(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function badge(answer: Answer, texts: SearchTexts): HTMLElement {
  const { severity } = answer.hit;
  const element = textElement('span', 'severity', texts[severity ?? 'guide'] ?? '');
  element.dataset.severity = severity ?? 'guide';
  return element;
}

/** One result as a list item. What was pasted is only ever set as text. */
export function resultItem(answer: Answer, lang: Lang, texts: SearchTexts): HTMLLIElement {
  const { hit, line } = answer;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${lang === 'en' ? '' : `/${lang}`}/${hit.page}`;
  if (line !== undefined) {
    item.className = 'line-match';
    link.append(textElement('span', 'line-label', texts.line ?? ''));
    link.append(textElement('code', 'line-text', line.slice(0, 160)));
  }
  const head = document.createElement('span');
  head.className = 'result-head';
  head.append(badge(answer, texts), textElement('strong', 'result-title', hit.title));
  link.append(head, textElement('span', 'result-summary', hit.summary));
  item.append(link);
  return item;
}
