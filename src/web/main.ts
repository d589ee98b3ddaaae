import { pack, tool } from 'virtual:analyze-logs/pack';
import { sample } from 'virtual:analyze-logs/sample';
import { script } from 'virtual:analyze-logs/worker';
import type { Lang } from '../core/lang.ts';
import { message } from '../core/messages/message.ts';
import { byId } from './page/elements.ts';
import { startEngine } from './page/engine.ts';
import { newSession } from './page/session.ts';
import { pageAddress } from './view/handbook.ts';

/*
 * The analyzer's page: everything it needs is in this script, nothing is loaded later. It is no
 * module: of a page that was opened from a file, browsers load no modules.
 */
const lang: Lang = document.documentElement.lang.toLowerCase() === 'zh-cn' ? 'zh-cn' : 'en';
const status = byId('status', HTMLElement);

async function start(): Promise<void> {
  const engine = startEngine({ script, pack, tool, onProgress: (one) => session.progress(one) });
  const session = newSession({ lang, engine, status, sample });
  const { entries, signatures } = await engine.ready;
  status.textContent = message(lang, 'web.ready', { entries, signatures });
  session.open();
}

function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  status.textContent = message(lang, 'web.start-failed', { reason });
  document.body.dataset.state = 'failed';
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('header.site a')) {
  link.href = pageAddress('', link.href);
}
start().catch(fail);
