import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { file, zipOf } from '../engine/pack-files.ts';
import { BAD_ID, BAD_LINE, bin, GOOD_LINE, runCli, runProgram, tempFolder } from './run-cli.ts';

const bad = `${GOOD_LINE}\n${BAD_LINE}\n`;
const noise = Array.from({ length: 60_000 }, (_, at) => `${(at * 2654435761) % 1e9}`).join('\n');
const folder = tempFolder({
  'other.log': `${GOOD_LINE}\n`,
  'case.zip': await zipOf([file('a.log', bad), file('plot.png', noise)], 0),
  'cut.gz': gzipSync(bad + noise.slice(0, 300_000)).subarray(0, 100_000),
  'x.lz4': Buffer.concat([Buffer.of(0x04, 0x22, 0x4d, 0x18), Buffer.from(noise)]),
  'large.gz': gzipSync(noise),
});
afterAll(folder.remove);

const run = (args: readonly string[], input: string | Uint8Array = '') =>
  runCli(args, { cwd: folder.path, input });

/** Runs a shell line in which `cli` is the program. */
const shell = (line: string, input = '') =>
  runProgram('bash', ['-c', `cli() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], {
    cwd: folder.path,
    input,
  });

describe('--tee', () => {
  test('passes the text on untouched and reports on standard error', async () => {
    const input = `${GOOD_LINE}\r\n\x1b[31m${BAD_LINE}\x1b[0m\nno line end`;
    const { code, stdout, stderr } = await run(['--tee', '-'], input);
    expect(stdout).toBe(input);
    expect(stderr).toContain(BAD_ID);
    expect(code).toBe(1);
  });

  test('passes any bytes on, and many', async () => {
    const { stdout } = await shell(
      `head -c 3000001 /dev/urandom | tee in.bin | cli --tee - -q > out.bin 2>/dev/null; cmp in.bin out.bin && echo same`,
    );
    expect(stdout).toBe('same\n');
  });

  test.each([
    ['an archive, of which the list at its end is not read', 'case.zip', 1],
    ['what is cut off', 'cut.gz', 2],
    ['what is not unpacked', 'x.lz4', 2],
    ['what is unpacked to a limit', 'large.gz', 2],
  ])('passes on to the last byte %s', async (_, name, code) => {
    const line = `cli --tee - -q --max-unpacked 500K < ${name} 2>/dev/null > out.bin; echo $?; cmp ${name} out.bin`;
    const { stdout } = await shell(line);
    expect(stdout).toBe(`${code}\n`);
  });

  test('writes the report to a file where that is asked for', async () => {
    const outcome = await run(['--tee', '-', '-f', 'json', '-o', 'report.json'], `${BAD_LINE}\n`);
    expect(outcome).toEqual({ code: 1, stdout: `${BAD_LINE}\n`, stderr: '' });
    const report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')) as object;
    expect(report).toMatchObject({ findings: [{ id: BAD_ID }] });
  });

  test('reads other inputs besides, which are not passed on', async () => {
    const { stdout, stderr } = await run(['--tee', '-', 'other.log', '-f', 'json'], 'hello\n');
    expect(stdout).toBe('hello\n');
    expect(JSON.parse(stderr)).toMatchObject({
      inputs: [{ name: 'stdin' }, { name: 'other.log' }],
    });
  });

  test('goes on reading where nobody reads the text any more', async () => {
    const input = `${`${GOOD_LINE}\n`.repeat(40_000)}${BAD_LINE}\n`;
    const { stdout, stderr } = await shell('cli --tee - -f json | head -1', input);
    expect(stdout).toBe(`${GOOD_LINE}\n`);
    expect(JSON.parse(stderr)).toMatchObject({ findings: [{ id: BAD_ID }] });
  });

  test('needs standard input', async () => {
    const { code, stderr } = await run(['--tee', 'other.log']);
    expect(code).toBe(2);
    expect(stderr).toContain('--tee passes standard input on');
  });

  // Ctrl-C, and what a batch system or a container sends before it kills.
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'passes on at once, and the last words of a program that %s ends',
    async (signal) => {
      const child = spawn(process.execPath, [bin, '--tee', '-', '-f', 'json'], {
        cwd: folder.path,
      });
      const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      const heard = (): Promise<string> =>
        new Promise((resolve) =>
          child.stdout.once('data', (data: Buffer) => resolve(String(data))),
        );
      child.stdin.write('first\n');
      expect(await heard()).toBe('first\n');
      child.kill(signal);
      // The program that writes hears the signal, too, and has its last words after it.
      await setTimeout(500);
      child.stdin.end(`KeyboardInterrupt\n${BAD_LINE}\n`);
      expect(await heard()).toBe(`KeyboardInterrupt\n${BAD_LINE}\n`);
      expect(await closed).toBe(130);
      expect(JSON.parse(stderr.slice(0, stderr.lastIndexOf('}') + 1))).toMatchObject({
        inputs: [{ complete: true }],
        findings: [{ id: BAD_ID }],
      });
    },
  );
});
