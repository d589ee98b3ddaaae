import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, endAll, GOOD_LINE, runCli, startIn, tempFolder } from '../run-cli.ts';

const folder = tempFolder();
afterEach(endAll);
afterAll(folder.remove);

const XID = 'NVRM: Xid (PCI:0000:01:00): 79, pid=1, GPU has fallen off the bus.';
const path = (name: string): string => join(folder.path, name);
const start = (...args: string[]) => startIn(folder.path, ...args);

describe('a followed file', () => {
  test('that is not there yet is waited for, which is said', async () => {
    const { child, text, closed, heard } = start('--follow', 'soon/run.log');
    await heard('stderr', 'soon/run.log is not there yet');
    mkdirSync(path('soon'));
    writeFileSync(path('soon/run.log'), `${GOOD_LINE}\n${BAD_LINE}\n`);
    await heard('stdout', BAD_ID);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(text.stdout).toContain('soon/run.log:2');
  });

  test('that never comes is told at the end, beside what the others hold', async () => {
    writeFileSync(path('here.log'), `${BAD_LINE}\n`);
    const { child, events, closed, heard } = start(
      '--follow',
      'never.log',
      'here.log',
      '-f',
      'ndjson',
    );
    await heard('stdout', BAD_ID);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(events().at(-1)).toMatchObject({
      event: 'end',
      report: {
        findings: [{ id: BAD_ID }],
        diagnostics: [{ code: 'input-unreadable', where: { input: 'never.log' } }],
      },
    });
  });

  test('may go and come back', async () => {
    writeFileSync(path('gone.log'), `${BAD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'gone.log');
    await heard('stdout', BAD_ID);
    rmSync(path('gone.log'));
    await heard('stderr', 'gone.log is gone; waiting for it to come back');
    writeFileSync(path('gone.log'), `${GOOD_LINE}\n${XID}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
    expect(text.stderr.match(/is gone/g)).toHaveLength(1);
    expect(text.stdout).toContain('gone.log:2');
    expect(text.stdout).toContain('gone.log (earlier 1):1');
  });

  test('may be copied away and emptied, and grow past its old length at once', async () => {
    writeFileSync(path('copied.log'), `${BAD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'copied.log');
    await heard('stdout', BAD_ID);
    copyFileSync(path('copied.log'), path('copied.log.1'));
    truncateSync(path('copied.log'));
    appendFileSync(path('copied.log'), `${GOOD_LINE}\n${GOOD_LINE}\n${XID}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
    expect(text.stdout).toContain('copied.log:3');
    expect(text.stdout).toContain('copied.log (earlier 1):1');
  });

  test('may be written anew in the same length', async () => {
    const pad = (line: string): string => `${line.padEnd(120, '.')}\n`;
    writeFileSync(path('status.log'), pad(GOOD_LINE));
    const { child, closed, heard } = start('--follow', 'status.log');
    await heard('stderr', 'following status.log');
    // The first look must have seen the old text.
    appendFileSync(path('status.log'), pad(BAD_LINE));
    await heard('stdout', BAD_ID);
    writeFileSync(path('status.log'), pad(GOOD_LINE) + pad(XID));
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
  });

  test('is one of several, each told by its name', async () => {
    for (const name of ['a.log', 'b.log']) writeFileSync(path(name), `${GOOD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'a.log', 'b.log');
    await heard('stderr', 'following a.log, b.log');
    appendFileSync(path('b.log'), `${BAD_LINE}\n`);
    await heard('stdout', 'b.log:2');
    appendFileSync(path('a.log'), `${XID}\n`);
    await heard('stdout', 'a.log:2');
    child.kill('SIGINT');
    await closed;
    expect(text.stdout.match(/^\+ /gm)).toHaveLength(2);
  });

  test('may be UTF-16, cut in the middle of a character', async () => {
    const encoded = Buffer.from(`\ufeff${GOOD_LINE}\r\n${BAD_LINE}\r\n`, 'utf16le');
    writeFileSync(path('wide.log'), encoded.subarray(0, 151));
    const { child, text, closed, heard } = start('--follow', 'wide.log');
    await heard('stderr', 'following wide.log');
    appendFileSync(path('wide.log'), encoded.subarray(151));
    await heard('stdout', BAD_ID);
    child.kill('SIGINT');
    await closed;
    expect(text.stdout).toContain('wide.log:2');
    expect(text.stdout.match(/^\+ /gm)).toHaveLength(1);
  });

  test('ends in a line that is still being written: it is read once that rests', async () => {
    writeFileSync(path('open.log'), `${GOOD_LINE}\n${BAD_LINE.slice(0, 20)}`);
    const { child, text, closed, heard } = start('--follow', 'open.log');
    await heard('stderr', 'following open.log');
    appendFileSync(path('open.log'), BAD_LINE.slice(20));
    await heard('stdout', BAD_ID);
    appendFileSync(path('open.log'), ` and more\n${XID}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
    expect(text.stdout.match(/^\+ /gm)).toHaveLength(2);
    expect(text.stdout).not.toMatch(/^- /m);
  });
});

describe('what is packed', () => {
  test('is not followed, which is said with what to do; the others are', async () => {
    writeFileSync(path('old.log.gz'), gzipSync(`${BAD_LINE}\n`));
    writeFileSync(path('now.log'), `${BAD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'old.log.gz', 'now.log');
    await heard('stdout', BAD_ID);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(text.stderr).toContain('old.log.gz: is packed');
    expect(text.stderr).toContain('read it without --follow');
  });

  test('alone is refused', async () => {
    const { code, stderr } = await runCli(['--follow', 'old.log.gz'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('read it without --follow');
  });

  test('from standard input is refused, too, and passed on whole with --tee', async () => {
    const noise = Array.from({ length: 400_000 }, (_, at) => (at * 2654435761) % 1e9).join('\n');
    writeFileSync(path('big.gz'), gzipSync(noise));
    const { code, stdout, stderr } = await runCli(['--follow', '-', '-f', 'ndjson'], {
      input: gzipSync(noise),
    });
    expect(code).toBe(2);
    expect(stdout).toContain('read it without --follow');
    expect(stderr).not.toContain('    at ');
    const line = `node "$BIN" --follow --tee - -q < big.gz 2>/dev/null | cmp - big.gz && echo same`;
    const env = { ...process.env, BIN: join(import.meta.dirname, '../../../bin/analyze-logs.cjs') };
    expect(execFileSync('bash', ['-c', line], { cwd: folder.path, env }).toString()).toBe('same\n');
  });
});
