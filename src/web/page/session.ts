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
import { type ProgressView, progressView } from './progress.ts';
import { saveText } from './save.ts';
import { listenTools } from './tools.ts';

/** What the page is doing; styles see it as `data-state` of the body. */
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

interface Visit extends SessionOptions {
  readonly output: HTMLElement;
  readonly reading: ProgressView;
  redact(): boolean;
  given: readonly GivenFile[];
  cancelled: boolean;
}

const setState = (state: State): void => {
  document.body.dataset.state = state;
};

const isIn = (...states: readonly State[]): boolean =>
  states.some((state) => document.body.dataset.state === state);

function announce(visit: Visit, key: MessageKey, values?: Readonly<Record<string, string>>): void {
  visit.status.textContent = message(visit.lang, key, values);
}

/** Does something that may fail, and says so where it does. */
async function attempt(visit: Visit, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    announce(visit, 'web.failed', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** `1 critical, 2 warnings`. */
function summaryText(report: Report): string {
  if (isClean(report)) return message(report.lang, 'web.done-clean');
  return tally(report)
    .map(({ severity, count }) => counted(report.lang, `severity.${severity}`, count))
    .join(message(report.lang, 'report.comma'));
}

function show(visit: Visit, view: View): void {
  const { engine, output, status } = visit;
  const nodes = reportNodes({
    view,
    handbook: document.body.dataset.handbook ?? '/',
    passage: (where) => engine.ask('passage', { where, redact: visit.redact() }),
    announce(text) {
      status.textContent = text;
    },
  });
  output.replaceChildren(...nodes);
}

async function run(visit: Visit, files: readonly GivenFile[]): Promise<void> {
  const { engine, lang, output, reading } = visit;
  visit.given = withOwnNames([...visit.given, ...files]);
  visit.cancelled = false;
  setState('running');
  reading.start();
  await attempt(visit, async () => {
    const ask = { lang, files: visit.given, redact: visit.redact() };
    const view = await engine.ask('analyze', ask);
    show(visit, view);
    if (visit.cancelled) announce(visit, 'web.cut-short');
    else announce(visit, 'web.done', { summary: summaryText(view.report) });
  });
  reading.stop();
  setState(output.hasChildNodes() ? 'report' : 'ready');
  document.getElementById('answer')?.focus();
}

async function save(visit: Visit, format: SavedFormat): Promise<void> {
  const ask = { format, redact: visit.redact() };
  const { text, extension } = await visit.engine.ask('render', ask);
  const file = `analyze-logs-report.${extension}`;
  saveText(file, text);
  announce(visit, 'web.saved', { file });
}

function startOver(visit: Visit): void {
  visit.given = [];
  visit.output.replaceChildren();
  visit.status.textContent = '';
  setState('ready');
  byId('files', HTMLInputElement).focus();
}

const asFile = (name: string, text: string): GivenFile => ({
  name,
  file: new File([text], name),
  named: true,
});

/** Listens to the ways in which logs are given to the page. */
function takeLogs(visit: Visit): void {
  listenIntake({
    isOpen: () => isIn('ready', 'report'),
    onFiles(files) {
      if (files.length > 0) void run(visit, files);
      else announce(visit, 'web.no-files');
    },
    onText(text) {
      const name = message(visit.lang, 'web.pasted');
      if (text.trim() !== '') void run(visit, [asFile(name, text)]);
      else announce(visit, 'web.no-text');
    },
    onSample: () =>
      void run(
        visit,
        visit.sample.map(({ name, text }) => asFile(name, text)),
      ),
  });
}

/** Makes the session and listens to the page's controls. */
export function newSession(options: SessionOptions): Session {
  const { lang, engine } = options;
  const reading = progressView(lang, () => {
    visit.cancelled = true;
    engine.cancel();
  });
  const tools = listenTools({
    onRedact: () =>
      void attempt(visit, async () =>
        show(visit, await engine.ask('view', { redact: visit.redact() })),
      ),
    onSave: (format) => void attempt(visit, () => save(visit, format)),
    onOver: () => startOver(visit),
  });
  const output = byId('report', HTMLElement);
  const visit: Visit = { ...options, ...tools, output, reading, given: [], cancelled: false };
  takeLogs(visit);
  return { open: () => setState('ready'), progress: reading.update };
}
