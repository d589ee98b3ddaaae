import { type MessageKey, message } from '../core/messages/message.ts';
import { visibleLines } from '../report/visible.ts';
import { mayColor } from './arguments/environment.ts';
import type { Arguments } from './arguments/parse-arguments.ts';
import { OutputError, probeFile, writeResult, writeStream } from './terminal/output.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a command works with: its arguments, and where its words go. */
export interface Session extends Arguments {
  readonly color: boolean;
  /** Columns of the output, 40 to 100. */
  readonly width: number;
  /** A sentence of the command line in the user's language. */
  say(key: MessageKey, values?: Values): string;
  /** The result: to `--output`, or to standard output. */
  print(text: string | AsyncIterable<string>): Promise<void>;
  /** A remark on standard error; silent with `--quiet`. */
  note(key: MessageKey, values?: Values): void;
  /** A remark that only `--verbose` shows. */
  detail(key: MessageKey, values?: Values): void;
  /** Something that went wrong; always shown. */
  fault(key: MessageKey, values?: Values): void;
}

/** Written without waiting; what standard error cannot take is dropped. */
const writeError = (text: string): void => {
  writeStream(process.stderr, `analyze-logs: ${visibleLines(text)}\n`).catch(() => undefined);
};

/** The session of a command line. Rejects with {@link OutputError} where `--output` is not writable. */
export async function openSession(args: Arguments): Promise<Session> {
  const { flags, lang } = args;
  const file = flags.text('output');
  const path = file === '-' ? undefined : file;
  const say: Session['say'] = (key, values) => message(lang, key, values);
  const refuse = (target: string, error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputError(say('cli.fault.unwritable', { file: target, reason }));
  };
  if (path !== undefined) await probeFile(path).catch((error: unknown) => refuse(path, error));
  const quiet = flags.has('quiet');
  return {
    ...args,
    color:
      path === undefined && !flags.has('no-color') && mayColor(process.stdout.isTTY, process.env),
    width: Math.min(100, Math.max(40, process.stdout.columns || 80)),
    say,
    print: (text) =>
      path === undefined
        ? writeStream(process.stdout, text).catch((error: unknown) => refuse('stdout', error))
        : writeResult(path, text).catch((error: unknown) => refuse(path, error)),
    note: (key, values) => {
      if (!quiet) writeError(say(key, values));
    },
    detail: (key, values) => {
      if (flags.has('verbose')) writeError(say(key, values));
    },
    fault: (key, values) => writeError(say(key, values)),
  };
}
