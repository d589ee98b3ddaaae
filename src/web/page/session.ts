import type { Lang } from '../../core/lang.ts';
import { type MessageKey, message } from '../../core/messages/message.ts';
import type { Report } from '../../core/report.ts';
import { cleanText } from '../../report/view/coverage.ts';
import { isClean, tally } from '../../report/view/outline.ts';
import { counted } from '../../report/words.ts';
import type { GivenFile, ReadProgress, SavedFormat, View } from '../protocol.ts';
import { copyText } from '../view/clipboard.ts';
import { reportNodes } from '../view/report.ts';
import { byId } from './elements.ts';
import type { Engine } from './engine.ts';
import { withOwnNames } from './given-files.ts';
import { listenIntake } from './intake.ts';
import { type ProgressView, progressView } from './progress.ts';
import { saveText } from './save.ts';
import { listenTimes, type TimesForm } from './times.ts';
import { listenTools } from './tools.ts';

/** Files that are sent to the worker at once. */
const AT_ONCE = 32;

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
  readonly form: TimesForm;
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

/** `1 critical, 2 warnings.`, or the sentence of a report without any. */
function summaryText(report: Report): string {
  if (isClean(report)) return cleanText(report);
  const summary = tally(report)
    .map(({ severity, count }) => counted(report.lang, `severity.${severity}`, count))
    .join(message(report.lang, 'report.comma'));
  return message(report.lang, 'web.summary', { summary });
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

/** Says in a sentence what the report says. */
function tellOutcome(visit: Visit, report: Report): void {
  const summary = summaryText(report);
  announce(visit, visit.cancelled ? 'web.cut-short' : 'web.done', { summary });
}

/** Says that reading begins: who does not see the bar would be told nothing until it ends. */
function tellStart(visit: Visit): void {
  const inputs = counted(visit.lang, 'inputs', visit.given.length);
  announce(visit, 'web.started', { inputs });
}

/**
 * Gives the worker the files behind those that it has. The browser looks up each file when it is
 * sent, on the page's thread: thousands at once would hold the page up.
 */
async function handOver({ engine, given }: Visit, had: number): Promise<void> {
  for (let from = had; from < given.length; from += AT_ONCE) {
    await engine.ask('take', { files: given.slice(from, from + AT_ONCE), from });
  }
}

async function run(visit: Visit, files: readonly GivenFile[]): Promise<void> {
  const { engine, lang, output, reading, form } = visit;
  const times = form.times();
  if (times === null) return announce(visit, 'web.times.fault');
  const had = visit.given.length;
  visit.given = withOwnNames([...visit.given, ...files]);
  visit.cancelled = false;
  setState('running');
  tellStart(visit);
  reading.start();
  await attempt(visit, async () => {
    await handOver(visit, had);
    const asked = engine.ask('analyze', { lang, times, redact: visit.redact() });
    // Pressed before there was anything to cancel.
    if (visit.cancelled) engine.cancel();
    const view = await asked;
    show(visit, view);
    tellOutcome(visit, view.report);
  });
  reading.stop();
  setState(output.hasChildNodes() ? 'report' : 'ready');
  document.getElementById('answer')?.focus();
}

/** Makes the report anew with the times that are stated now. */
async function retime(visit: Visit): Promise<void> {
  const { engine, form } = visit;
  const times = form.times();
  if (times === null) return;
  if (!isIn('report')) {
    if (Object.keys(times).length > 0) announce(visit, 'web.times.noted');
    return;
  }
  const view = await engine.ask('retime', { times, redact: visit.redact() });
  show(visit, view);
  tellOutcome(visit, view.report);
}

async function save(visit: Visit, format: SavedFormat): Promise<void> {
  const ask = { format, redact: visit.redact() };
  const { text, extension } = await visit.engine.ask('render', ask);
  const file = `analyze-logs-report.${extension}`;
  saveText(file, text);
  announce(visit, 'web.saved', { file });
}

async function copy(visit: Visit): Promise<void> {
  const ask = { format: 'text', redact: visit.redact() } as const;
  const { text } = await visit.engine.ask('render', ask);
  const copied = await copyText(text);
  announce(visit, copied ? 'web.copied-report' : 'web.copy-refused');
}

function startOver(visit: Visit): void {
  visit.given = [];
  visit.form.clear();
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
    isEmpty: () => visit.given.length === 0,
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
    onCopy: () => void attempt(visit, () => copy(visit)),
    onOver: () => startOver(visit),
  });
  const output = byId('report', HTMLElement);
  const form = listenTimes(lang, () => void attempt(visit, () => retime(visit)));
  const kept = { given: [], cancelled: false };
  const visit: Visit = { ...options, ...tools, ...kept, output, reading, form };
  takeLogs(visit);
  return { open: () => setState('ready'), progress: reading.update };
}
