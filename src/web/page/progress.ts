import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import { visible } from '../../report/visible.ts';
import type { ReadProgress } from '../protocol.ts';
import { sizeText } from '../view/size.ts';
import { byId } from './elements.ts';

/** Milliseconds before a rate says anything. */
const SETTLED = 300;

/** The part of the page that shows how far the reading is. */
export interface ProgressView {
  start(): void;
  update(progress: ReadProgress): void;
  stop(): void;
}

/** Makes it. It is drawn at most once a frame, however often it is told. */
export function progressView(lang: Lang, onCancel: () => void): ProgressView {
  const box = byId('running', HTMLElement);
  const bar = byId('bar', HTMLProgressElement);
  const name = byId('running-name', HTMLElement);
  const amount = byId('running-amount', HTMLElement);
  let started = 0;
  let latest: ReadProgress | null = null;
  const draw = (): void => {
    if (latest === null || box.hidden) return;
    const { input, bytes, total } = latest;
    latest = null;
    bar.max = Math.max(1, total);
    bar.value = bytes;
    name.textContent = message(lang, 'web.reading', { input: visible(input) });
    const elapsed = performance.now() - started;
    const values = { done: sizeText(bytes), total: sizeText(total) };
    amount.textContent =
      elapsed < SETTLED
        ? message(lang, 'web.progress', values)
        : message(lang, 'web.progress-rate', {
            ...values,
            rate: sizeText((bytes / elapsed) * 1000),
          });
  };
  byId('cancel', HTMLButtonElement).addEventListener('click', onCancel);
  return {
    start() {
      started = performance.now();
      bar.removeAttribute('value');
      name.textContent = '';
      amount.textContent = '';
      box.hidden = false;
    },
    update(progress) {
      if (latest === null) requestAnimationFrame(draw);
      latest = progress;
    },
    stop() {
      latest = null;
      box.hidden = true;
    },
  };
}
