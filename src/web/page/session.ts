import type { Lang } from '../../core/lang.ts';
import { type MessageKey, message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import { isClean, tally } from '../../report/view/outline.ts';
import { counted } from '../../report/words.ts';
import type { GivenFile, ReadProgress, SavedFormat, View } from '../protocol.ts';
import { reportNodes } from '../view/report.ts';
import { byId } from './elements.ts';
import type { Engine } from './engine.ts';
import { withOwnNames } from './given-files.ts';
import { listenIntake } from './intake.ts';
import { progressView } from './progress.ts';
import { saveText } from './save.ts';
import { listenTools } from './tools.ts';

/** What the page is doing; styles and tests see it as `data-state` of the body. */
type State = 'loading' | 'ready' | 'running' | 'report' | 'failed';

interface SessionOptions {
  readonly lang: Lang;
  readonly engine: Engine;
  /** Where the page says what happened. */
  readonly status: HTMLElement;
  readonly sample: readonly { readonly name: string; readonly text: string }[];
}

/** A visit to the page: what was given, and the report on it. */
export interface Session {
  /** Takes logs from now on. */
  open(): void;
  progress(progress: ReadProgress): void;
}

const asFile = (name: string, text: string): GivenFile => ({
  name,
  file: new File([text], name),
  named: true,
});

/** `1 critical, 2 warnings`. */
function summaryText(report: Report): string {
  if (isClean(report)) return message(report.lang, 'web.done-clean');
  return tally(report)
    .map(({ severity, count }) => counted(report.lang, `severity.${severity}`, count))
    .join(message(report.lang, 'report.comma'));
}

/** Makes the session and listens to the page's controls. */
export function newSession({ lang, engine, status, sample }: SessionOptions): Session {
  const output = byId('report', HTMLElement);
  const handbook = document.body.dataset.handbook ?? '/';
  const say = (key: MessageKey, values?: Readonly<Record<string, string | number>>): string =>
    message(lang, key, values);
  let given: readonly GivenFile[] = [];
  let cancelled = false;
  const state = (): State => document.body.dataset.state as State;
  const setState = (next: State): void => {
    document.body.dataset.state = next;
  };
  const announce = (text: string): void => {
    status.textContent = text;
  };
  const reading = progressView(lang, () => {
    cancelled = true;
    engine.cancel();
  });
  const tools = listenTools({
    onRedact: () => void guarded(async () => show(await engine.ask('view', redaction()))),
    onSave: (format) => void guarded(() => save(format)),
    onOver: () => {
      given = [];
      output.replaceChildren();
      setState('ready');
      announce('');
      byId('files', HTMLInputElement).focus();
    },
  });
  const redaction = () => ({ redact: tools.redact() });
  const show = (view: View): void => {
    const passage = (where: Parameters<typeof reportPassage>[0]) => reportPassage(where);
    output.replaceChildren(...reportNodes({ view, handbook, passage, announce }));
  };
  const reportPassage = (where: Report['facts'][number]['where']) =>
    engine.ask('passage', { where, ...redaction() });
  const fail = (error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    announce(say('web.failed', { reason }));
  };
  const guarded = (work: () => Promise<void>): Promise<void> => work().catch(fail);

  async function save(format: SavedFormat): Promise<void> {
    const { text, extension } = await engine.ask('render', { format, ...redaction() });
    const file = `analyze-logs-report.${extension}`;
    saveText(file, text);
    announce(say('web.saved', { file }));
  }

  async function run(files: readonly GivenFile[]): Promise<void> {
    given = withOwnNames([...given, ...files]);
    cancelled = false;
    setState('running');
    reading.start();
    try {
      const view = await engine.ask('analyze', { lang, files: given, ...redaction() });
      show(view);
      setState('report');
      announce(say('web.done', { summary: summaryText(view.report) }));
      if (cancelled) announce(say('web.cut-short'));
      document.getElementById('answer')?.focus();
    } catch (error) {
      setState(output.hasChildNodes() ? 'report' : 'ready');
      fail(error);
    } finally {
      reading.stop();
    }
  }

  listenIntake({
    isOpen: () => state() === 'ready' || state() === 'report',
    onFiles: (files) => (files.length > 0 ? void run(files) : announce(say('web.no-files'))),
    onText: (text) =>
      text.trim() === ''
        ? announce(say('web.no-text'))
        : void run([asFile(say('web.pasted'), text)]),
    onSample: () => void run(sample.map(({ name, text }) => asFile(name, text))),
  });
  return { open: () => setState('ready'), progress: reading.update };
}
