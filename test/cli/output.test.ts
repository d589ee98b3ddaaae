import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, bin, GOOD_LINE, runCli, runProgram, tempFolder } from './run-cli.ts';

const folder = tempFolder({
  'bad.log': `${GOOD_LINE}\n${BAD_LINE}\n`,
  'escape.log': `\x1b[2J\x1b]0;owned\x07${BAD_LINE} \x1b[31mred\x9b1m\n`,
  'evil\x1b[2J.log': `${BAD_LINE}\n`,
});
afterAll(folder.remove);

const run = (...args: string[]) => runCli(args, { cwd: folder.path });

/** Runs a shell line in which `cli` is the command line. */
const shell = (line: string) =>
  runProgram('sh', ['-c', `cli() { "$NODE" "$BIN" "$@"; }; ${line}`], {
    cwd: folder.path,
    env: { NODE: process.execPath, BIN: bin },
  });

describe('the result', () => {
  test('is one line feed terminated text, or one JSON document', async () => {
    const { stdout } = await run('bad.log');
    expect(stdout).toMatch(/[^\n]\n$/);
    const report = JSON.parse((await run('bad.log', '-f', 'json')).stdout) as object;
    expect(report).toMatchObject({ schema: 1, lang: 'en', findings: [{ id: BAD_ID }] });
  });

  test('goes to --output, and nothing goes to standard output', async () => {
    const { code, stdout } = await run('bad.log', '-o', 'report.txt');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readFileSync(join(folder.path, 'report.txt'), 'utf8')).toContain(BAD_ID);
  });

  test('holds no colour where it is no terminal', async () => {
    expect((await run('bad.log')).stdout).not.toContain('\x1b');
  });

  test('speaks Chinese where asked, and where the locale is Chinese', async () => {
    const asked = await run('bad.log', '--lang', 'zh-cn', '-f', 'json');
    const usual = await runCli(['bad.log', '-f', 'json'], {
      cwd: folder.path,
      env: { LC_ALL: 'zh_CN.UTF-8' },
    });
    expect(asked.stdout).toBe(usual.stdout);
    expect(JSON.parse(asked.stdout)).toMatchObject({ lang: 'zh-cn' });
    expect(asked.stdout).toMatch(/\p{Script=Han}/u);
    expect(asked.stdout).toContain(BAD_LINE);
  });
});

describe('what a log holds cannot act on the terminal', () => {
  test.each(['text', 'json', 'markdown', 'html', 'ndjson'])('in %s', async (format) => {
    const { stdout } = await run('escape.log', '--format', format);
    expect(stdout).toContain(BAD_ID);
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
  });

  test('nor can a file name, in the report and on standard error', async () => {
    const { stdout, stderr } = await run('evil\x1b[2J.log', 'gone\x1b[2J.log', '--verbose');
    expect(stdout + stderr).not.toContain('\x1b');
    expect(stderr).toContain('gone\\x1b[2J.log');
  });
});

describe('an output that fails', () => {
  test('a reader that goes away is no failure', async () => {
    const { stdout, stderr } = await shell('cli bad.log -f json | head -1');
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
  });

  test('a reader that never reads is no failure, also of long output', async () => {
    const { stderr, stdout } = await shell('{ cli list -f json; echo "code $?" >&2; } | :');
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'code 0\n' });
  });

  test('a path that cannot be written is told before the work', async () => {
    const { code, stdout, stderr } = await run('bad.log', '-o', 'no/such/folder/report.txt');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no/such/folder/report.txt: cannot be written');
  });

  test('an input is not overwritten', async () => {
    const { code, stderr } = await run('bad.log', '-o', './bad.log');
    expect(code).toBe(2);
    expect(stderr).toContain('would be overwritten');
    expect(readFileSync(join(folder.path, 'bad.log'), 'utf8')).toContain(BAD_LINE);
  });

  // Only Linux has a device that is always full.
  test.runIf(existsSync('/dev/full'))('a full disk is told', async () => {
    const { stderr } = await shell('cli bad.log > /dev/full; echo "code $?" >&2');
    expect(stderr).toBe(
      'analyze-logs: stdout: cannot be written: no space left on device\ncode 2\n',
    );
  });
});

test('Ctrl-C ends the reading: what was found so far is printed, exit 130', async () => {
  const child = spawn(process.execPath, [bin, '-', '--format', 'json'], { cwd: folder.path });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // More than fits a pipe: the callback comes when the program is reading.
  const text = `${BAD_LINE}\n${`${GOOD_LINE}\n`.repeat(40_000)}`;
  await new Promise((resolve) => child.stdin.write(text, resolve));
  child.kill('SIGINT');
  expect(await closed).toBe(130);
  expect(stderr).toContain('interrupted');
  expect(JSON.parse(stdout)).toMatchObject({
    inputs: [{ name: 'stdin', complete: false }],
    findings: [{ id: BAD_ID }],
  });
});
