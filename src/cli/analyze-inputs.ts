import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../core/pack.ts';
import type { Diagnostic, Report } from '../core/report.ts';
import type { Source } from '../core/source.ts';
import { analyzeSources } from '../engine/analyze.ts';
import { inferences } from '../inferences/registry.ts';
import { ownTool } from '../lib/package-files.ts';
import { COMMANDS } from './arguments/flags.ts';
import { nearest } from './arguments/nearest.ts';
import { parseZone } from './arguments/time-zone.ts';
import { UsageError } from './arguments/usage-error.ts';
import { fileSource, type Interruption, pipeSource, stdinSource } from './input/file-source.ts';
import type { InputFile, Inputs, Unreadable } from './input/inputs.ts';
import type { Session } from './session.ts';
import { type Progress, showProgress } from './terminal/progress.ts';
import type { PoolOptions, ThreadPool } from './threads.ts';

/** Threads where the user names no number: more would wait for the disk. */
const USUAL_THREADS = 4;

/** Minutes east of UTC that `--timezone` names. */
function zoneOf(session: Session, year: number | undefined): number | undefined {
  const zone = session.flags.text('timezone');
  if (zone === undefined) return undefined;
  const answer = parseZone(zone, year);
  if (typeof answer === 'object') return answer.minutes;
  throw new UsageError(session.say(`cli.fault.zone-${answer}`, { zone }));
}

/** The options of an analysis that flags set. */
export function analyzeOptions(session: Session, pack: Pack) {
  const year = session.flags.count('year', 1970);
  const zone = zoneOf(session, year);
  return {
    pack,
    analyzers,
    inferences,
    lang: session.lang,
    tool: ownTool(),
    ...(year === undefined ? {} : { year }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** The source behind an input. */
export function openInput(file: InputFile, interruption: Interruption): Source {
  if (file.kind === 'stdin') return stdinSource(interruption);
  if (file.kind === 'pipe') return pipeSource(file.name, file.path, interruption);
  return fileSource(file.name, file.path, file.size ?? 0);
}

/** Tells a progress line of all inputs together what is known of one. */
function overall(files: readonly InputFile[], progress: Progress) {
  const done = new Map<string, number>();
  const total = files.some((file) => file.size === null)
    ? null
    : files.reduce((sum, file) => sum + (file.size ?? 0), 0);
  return ({ input, bytes }: { readonly input: string; readonly bytes: number }): void => {
    done.set(input, bytes);
    progress.update({ input, bytes: [...done.values()].reduce((a, b) => a + b, 0), total });
  };
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** What an analysis needs besides the session. */
interface Analysis {
  readonly pack: Pack;
  readonly inputs: Inputs;
  readonly signal: AbortSignal;
}

/** Files of up to so many bytes are scanned faster than a worker starts. */
const SMALL_BYTES = 32 * 2 ** 20;

/** Worker threads where a file is big enough for them; the code for them is loaded only then. */
async function poolFor(
  session: Session,
  { files }: Inputs,
  rest: Omit<PoolOptions, 'threads'>,
): Promise<ThreadPool | null> {
  const threads =
    session.flags.count('threads', 1) ?? Math.min(USUAL_THREADS, availableParallelism());
  if (threads === 1 || files.every(({ size }) => (size ?? 0) <= SMALL_BYTES)) return null;
  const { createThreadPool } = await import('./threads.ts');
  return createThreadPool({ ...rest, threads });
}

/** The report with the streams marked that an interruption ended: to the engine they were whole. */
function markCut(session: Session, report: Report, cut: ReadonlySet<string>): Report {
  if (cut.size === 0) return report;
  const told = [...cut].map(
    (input): Diagnostic => ({
      code: 'input-cut-short',
      level: 'warning',
      message: session.say('engine.input-cut-short', { input }),
      where: { input },
      help: session.say('engine.input-cut-short-help', { input }),
    }),
  );
  return {
    ...report,
    inputs: report.inputs.map((each) => (cut.has(each.name) ? { ...each, complete: false } : each)),
    diagnostics: [...report.diagnostics, ...told],
  };
}

/** The report of the inputs that can be read; those that cannot are among its diagnostics. */
export async function analyzeInputs(session: Session, analysis: Analysis): Promise<Report> {
  const { pack, inputs, signal } = analysis;
  const options = analyzeOptions(session, pack);
  const cut = new Set<string>();
  const paths = new Map<Source, string>();
  const sources = inputs.files.map((file) => {
    const source = openInput(file, { signal, onCut: (name) => cut.add(name) });
    if (file.kind === 'file') paths.set(source, file.path);
    return source;
  });
  const pool = await poolFor(session, inputs, { pack, signal, pathOf: (each) => paths.get(each) });
  const visibleProgress = process.stderr.isTTY && !session.flags.has('quiet');
  const progress = visibleProgress ? showProgress(process.stderr) : SILENT;
  try {
    const onProgress = overall(inputs.files, progress);
    const threaded = pool ? { ...options, runner: pool } : options;
    const report = await analyzeSources(sources, { ...threaded, signal, onProgress });
    const diagnostics = [...report.diagnostics, ...inputDiagnostics(session, inputs)];
    return markCut(session, { ...report, diagnostics }, cut);
  } finally {
    progress.stop();
    await pool?.close();
  }
}

const reasonText = (session: Session, { why, reason }: Unreadable): string =>
  why === 'error' ? reason : session.say(`cli.unreadable.${why}`);

/** What the report says of inputs that could not be read at all. */
const inputDiagnostics = (session: Session, { unreadable }: Inputs): readonly Diagnostic[] =>
  unreadable.map((each) => ({
    code: 'input-unreadable',
    level: 'error',
    message: reasonText(session, each),
    where: { input: each.name },
    help: session.say(each.why === 'archive' ? 'cli.help.archive' : 'cli.help.unreadable'),
  }));

/** Files that one remark names at most. */
const NAMED = 5;

/** A missing file may be a command, misspelt. */
const nearestCommand = (name: string): string | null =>
  /^[a-z]+$/.test(name)
    ? nearest(
        name,
        COMMANDS.map((command) => command.name),
      )
    : null;

/** Tells on standard error what was not read, and why. */
export function tellInputs(session: Session, { unreadable, skipped }: Inputs): void {
  for (const each of unreadable) {
    const { name, why } = each;
    const reason = reasonText(session, each);
    const near = why === 'error' && !session.named ? nearestCommand(name) : null;
    if (near === null) session.fault('cli.fault.unreadable', { name, reason });
    else session.fault('cli.fault.unreadable-command', { name, reason, near });
  }
  const archives = skipped.filter(({ why }) => why === 'archive').map(({ name }) => name);
  if (archives.length > 0) {
    const more = archives.length > NAMED ? ' ...' : '';
    session.note('cli.note.archives', { names: archives.slice(0, NAMED).join(', ') + more });
  }
  for (const { name, why } of skipped) session.detail(`cli.skipped.${why}`, { name });
}

/** A result must not be written over a log that it is about. */
export function guardInputs(session: Session, { files }: Inputs): void {
  const output = session.flags.text('output');
  if (output === undefined || output === '-') return;
  if (files.some((file) => file.kind === 'file' && resolve(file.path) === resolve(output))) {
    throw new UsageError(session.say('cli.fault.output-is-input', { file: output }));
  }
}
