import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const bin = join(root, 'bin/analyze-logs.cjs');

/** A line that gives one critical finding, and one that gives nothing. */
export const BAD_LINE =
  'RuntimeError: CUDA error: no kernel image is available for execution on the device';
export const BAD_ID = 'no-kernel-image';
export const GOOD_LINE = '2026-01-05 10:02:11 INFO epoch 1 finished, loss 0.25';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** The user that runs it, by number. */
  readonly uid?: number;
}

/** The environment of the tests, without what changes language or colour. */
const plainEnv = { ...process.env, LC_ALL: 'C', LANG: 'C', NO_COLOR: '', NODE_OPTIONS: '' };

/** Runs a program to its end. Standard input is empty unless given. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, input = '', env = {}, uid }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: cwd ?? root,
      env: { ...plainEnv, ...env },
      ...(uid === undefined ? {} : { uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Runs the command line as it is installed. */
export const runCli = (args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  runProgram(options.node ?? process.execPath, [bin, ...args], options);

/** A folder with the files given, and how to remove it. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'analyze-logs-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const children: ChildProcess[] = [];

/** Ends all programs that were started. */
export function endAll(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}

/** The command line, running in a folder; its output is waited for, piece by piece. */
export function startIn(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
  });
  children.push(child);
  const text = { stdout: '', stderr: '' };
  const look = { now: (): void => undefined };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (data: string) => {
      text[name] += data;
      look.now();
    });
  }
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** Resolves when a stream holds what is looked for. */
  const heard = (name: 'stdout' | 'stderr', part: string): Promise<void> =>
    new Promise((resolve) => {
      look.now = () => {
        if (text[name].includes(part)) resolve();
      };
      look.now();
    });
  const events = (): readonly { event: string; id: string; [key: string]: unknown }[] =>
    text.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { child, text, closed, heard, events };
}
