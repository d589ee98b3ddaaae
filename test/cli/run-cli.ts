import { spawn } from 'node:child_process';
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
}

/** The environment of the tests, without what changes language or colour. */
const plainEnv = { ...process.env, LC_ALL: 'C', LANG: 'C', NO_COLOR: '', NODE_OPTIONS: '' };

/** Runs a program to its end. Standard input is empty unless given. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: cwd ?? root, env: { ...plainEnv, ...env } });
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
