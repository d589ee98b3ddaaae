import type { Lang } from '../../core/lang.ts';
import type { Answer, SearchData } from './answer.ts';
import { resultItem, type SearchTexts } from './result-item.ts';

type Answering = (text: string) => readonly Answer[];

async function loadAnswering(lang: Lang): Promise<Answering> {
  const [{ answer }, { searchData }] = await Promise.all([
    import('./answer.ts'),
    import('./search-data.ts'),
  ]);
  const data: SearchData = searchData;
  return (text) => answer(data, text, lang);
}

/** The search of the handbook: a button that opens a dialog with a field and its results. */
class HandbookSearch extends HTMLElement {
  readonly #lang: Lang = this.dataset.lang === 'zh-cn' ? 'zh-cn' : 'en';
  readonly #texts: SearchTexts = JSON.parse(this.dataset.texts ?? '{}') as SearchTexts;
  #answering: Promise<Answering> | null = null;
  /** What was pasted, with the line ends that the field drops. */
  #pasted: string | null = null;

  connectedCallback(): void {
    const [dialog, input] = [this.#dialog, this.#input];
    this.#find('[data-open]').addEventListener('click', () => this.#open());
    this.#find('[data-close]').addEventListener('click', () => dialog.close());
    // A click on the backdrop has the dialog itself as its target.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('keydown', (event) => this.#move(event));
    input.addEventListener('input', () => this.#answer(input.value));
    input.addEventListener('paste', (event) => {
      this.#pasted = event.clipboardData?.getData('text/plain') ?? null;
    });
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#open();
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.#find('dialog');
  }

  get #input(): HTMLInputElement {
    return this.#find('input');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`the search box lacks ${selector}`);
    return found;
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    this.#answering ??= loadAnswering(this.#lang);
  }

  /** Answers what the field holds now, unless more was typed meanwhile. */
  async #answer(value: string): Promise<void> {
    const pasted = this.#pasted;
    this.#pasted = null;
    this.#answering ??= loadAnswering(this.#lang);
    if (value.trim() === '') return this.#show([], this.#texts.hint ?? '');
    this.#find('#search-status').textContent = this.#texts.loading ?? '';
    const answering = await this.#answering;
    if (this.#input.value !== value) return;
    const answers = answering(pasted ?? value);
    const found = this.#texts[answers.length === 0 ? 'none' : 'found'] ?? '';
    this.#show(answers, found.replace('{n}', String(answers.length)));
  }

  #show(answers: readonly Answer[], status: string): void {
    const items = answers.map((answer) => resultItem(answer, this.#lang, this.#texts));
    this.#find('[data-results]').replaceChildren(...items);
    this.#find('#search-status').textContent = status;
  }

  /** Arrow keys go through the results; Enter in the field opens the first. */
  #move(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-results] a')];
    const at = links.findIndex((link) => link.matches(':focus'));
    if (event.key === 'Enter' && at < 0 && document.activeElement === this.#input) {
      links[0]?.click();
    } else if (event.key === 'ArrowDown') {
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp') {
      (links[at - 1] ?? this.#input).focus();
    } else return;
    event.preventDefault();
  }
}

customElements.define('handbook-search', HandbookSearch);
