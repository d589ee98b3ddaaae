import { message } from '../core/messages/message.ts';
import { ownTool } from '../lib/package-files.ts';
import { visibleLines } from '../report/visible.ts';
import { usualLang } from './arguments/environment.ts';
import type { CommandName } from './arguments/flags.ts';
import { type Arguments, askedLang, parseArguments } from './arguments/parse-arguments.ts';
import { UsageError } from './arguments/usage-error.ts';
import { run as analyze } from './commands/analyze.ts';
import { openSession, type Session } from './session.ts';
import { OutputError, writeStream } from './terminal/output.ts';

type Run = (session: Session) => Promise<number>;

/** The commands; all but the usual one are loaded when they are called. */
const RUNS: Readonly<Record<CommandName, () => Run | Promise<Run>>> = {
  analyze: () => analyze,
  explain: async () => (await import('./commands/explain.ts')).run,
  search: async () => (await import('./commands/search.ts')).run,
  list: async () => (await import('./commands/list.ts')).run,
  compat: async () => (await import('./commands/compat.ts')).run,
  merge: async () => (await import('./commands/merge.ts')).run,
  diff: async () => (await import('./commands/diff.ts')).run,
  redact: async () => (await import('./commands/redact.ts')).run,
  new: async () => (await import('./commands/new.ts')).run,
  lint: async () => (await import('./commands/lint.ts')).run,
  serve: async () => (await import('./commands/serve.ts')).run,
};

async function dispatch(args: Arguments): Promise<number> {
  if (args.flags.has('help')) {
    const { helpText } = await import('./arguments/help.ts');
    await writeStream(process.stdout, helpText(args.lang, args.named ? args.command : null));
    return 0;
  }
  if (args.flags.has('version')) {
    await writeStream(process.stdout, `${ownTool().version}\n`);
    return 0;
  }
  const run = await RUNS[args.command]();
  return run(await openSession(args));
}

const systemLocale = (): string =>
  process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';

/** One line for what went wrong; the stack only where the user asked for it. */
function explainFailure(error: unknown, argv: readonly string[]): string {
  const lang = askedLang(argv, usualLang(process.env, systemLocale));
  if (error instanceof UsageError || error instanceof OutputError) {
    const hint = error instanceof UsageError ? `\n${message(lang, 'cli.help.usage')}` : '';
    return `analyze-logs: ${error.message}${hint}`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const verbose = argv.includes('--verbose') || argv.includes('-v');
  const stack = verbose && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `analyze-logs: ${message(lang, 'cli.fault.bug', { reason })}${stack}`;
}

/** Runs a command line; gives its exit code. Never rejects. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(parseArguments(argv, usualLang(process.env, systemLocale)));
  } catch (error) {
    const text = visibleLines(explainFailure(error, argv));
    await writeStream(process.stderr, `${text}\n`).catch(() => undefined);
    return 2;
  }
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
