import { type MessageKey, message } from '../core/messages/message.ts';
import { visible } from '../report/visible.ts';
import { mayColor } from './arguments/environment.ts';
import type { Arguments } from './arguments/parse-arguments.ts';
import {
  OutputError,
  probeFile,
  type Tee,
  teeTo,
  writeResult,
  writeStream,
} from './terminal/output.ts';

type Values = Readonly<Record<string, string | number>>;

/** What a command works with: its arguments, and where its words go. */
export interface Session extends Arguments {
  readonly color: boolean;
  /** Columns of the output, 40 to 100. */
  readonly width: number;
  /** A sentence of the command line in the user's language. */
  say(key: MessageKey, values?: Values): string;
  /** The result: to `--output`, or to standard output; with `--tee` to standard error. */
  print(text: string | AsyncIterable<string>): Promise<void>;
  /** A remark on standard error; silent with `--quiet`. */
  note(key: MessageKey, values?: Values): void;
  /** A remark that only `--verbose` shows. */
  detail(key: MessageKey, values?: Values): void;
  /** Something that went wrong; always shown. */
  fault(key: MessageKey, values?: Values): void;
  /** Where standard input is passed on to (`--tee`); the result then goes to standard error. */
  readonly tee: Tee | null;
}

/** Written without waiting; what standard error cannot take is dropped. */
const writeError = (text: string): void => {
  writeStream(process.stderr, `analyze-logs: ${visible(text)}\n`).catch(() => undefined);
};

const reasonText = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The session of a command line. Rejects with {@link OutputError} where `--output` is not writable. */
export async function openSession(args: Arguments): Promise<Session> {
  const { flags, lang } = args;
  const file = flags.text('output');
  const path = file === '-' ? undefined : file;
  const say: Session['say'] = (key, values) => message(lang, key, values);
  const refuse = (file: string, error: unknown): never => {
    throw new OutputError(say('cli.fault.unwritable', { file, reason: reasonText(error) }));
  };
  if (path !== undefined) await probeFile(path).catch((error: unknown) => refuse(path, error));
  const quiet = flags.has('quiet');
  const fault: Session['fault'] = (key, values) => writeError(say(key, values));
  const target = flags.has('tee') ? 'stderr' : 'stdout';
  const stream = process[target];
  const onFailure = (error: unknown): void =>
    fault('cli.fault.unwritable', { file: 'stdout', reason: reasonText(error) });
  return {
    ...args,
    color: path === undefined && !flags.has('no-color') && mayColor(stream.isTTY, process.env),
    width: Math.min(100, Math.max(40, stream.columns || 80)),
    say,
    tee: flags.has('tee') ? teeTo(process.stdout, onFailure) : null,
    print: (text) =>
      path === undefined
        ? writeStream(stream, text).catch((error: unknown) => refuse(target, error))
        : writeResult(path, text).catch((error: unknown) => refuse(path, error)),
    note: (key, values) => {
      if (!quiet) writeError(say(key, values));
    },
    detail: (key, values) => {
      if (flags.has('verbose')) writeError(say(key, values));
    },
    fault,
  };
}
