import { appendFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, endAll, GOOD_LINE, runCli, startIn, tempFolder } from '../run-cli.ts';

const folder = tempFolder();
afterEach(endAll);
afterAll(folder.remove);

const XID = 'NVRM: Xid (PCI:0000:01:00): 79, pid=1, GPU has fallen off the bus.';
const path = (name: string): string => join(folder.path, name);

const start = (...args: string[]) => startIn(folder.path, ...args);

describe('--follow', () => {
  test('tells what is there, then each new finding once; Ctrl-C prints the report', async () => {
    writeFileSync(path('run.log'), `${GOOD_LINE}\n${BAD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'run.log');
    await heard('stdout', BAD_ID);
    appendFileSync(path('run.log'), `${BAD_LINE}\n${XID.slice(0, 40)}`);
    appendFileSync(path('run.log'), `${XID.slice(40)}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    const [events = '', report = ''] = text.stdout.split('\n\nanalyze-logs ');
    expect(events.match(/^\+ /gm)).toHaveLength(2);
    expect(events).toContain('run.log:4');
    expect(report).toContain('CAUSE');
    expect(report).toContain('seen 2 times');
  });

  test('SIGTERM, which a batch system sends before it kills, prints the report, too', async () => {
    writeFileSync(path('run.log'), `${BAD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'run.log');
    await heard('stdout', BAD_ID);
    child.kill('SIGTERM');
    expect(await closed).toBe(130);
    expect(text.stdout).toContain('CAUSE');
  });

  test('streams events as JSON lines, the report with the same keys last', async () => {
    writeFileSync(path('run.log'), `${BAD_LINE}\n`);
    const { child, events, closed, heard } = start('--follow', 'run.log', '-f', 'ndjson');
    await heard('stdout', BAD_ID);
    appendFileSync(path('run.log'), `${XID}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
    const told = events();
    expect(told.map(({ event }) => event)).toEqual(['finding', 'finding', 'end']);
    const { report } = told.at(-1) as unknown as { report: { findings: { key: string }[] } };
    const keys = report.findings.map(({ key }) => key).sort();
    expect(keys).toEqual(
      told
        .slice(0, 2)
        .map((each) => each.key)
        .sort(),
    );
  });

  test('tells when a finding turns out to be a symptom', async () => {
    writeFileSync(path('run.log'), '');
    const { child, events, closed, heard } = start('--follow', 'run.log', '-f', 'ndjson');
    appendFileSync(path('run.log'), `${SYMPTOM}\n`);
    await heard('stdout', '"event":"finding"');
    appendFileSync(path('run.log'), `${XID}\n`);
    await heard('stdout', '"event":"update"');
    child.kill('SIGINT');
    await closed;
    const cause = events().find(({ event, id }) => event === 'finding' && id === 'xid-79');
    const update = events().find(({ event }) => event === 'update');
    expect(update).toMatchObject({ role: 'symptom', explainedBy: [cause?.key] });
  });

  test('goes over to the new file when the old one is replaced, and says so', async () => {
    writeFileSync(path('run.log'), `${GOOD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'run.log');
    await heard('stderr', 'following run.log');
    appendFileSync(path('run.log'), BAD_LINE);
    renameSync(path('run.log'), path('run.log.1'));
    writeFileSync(path('run.log'), `${GOOD_LINE}\n${GOOD_LINE}\n${XID}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
    expect(text.stderr).toContain('run.log was replaced by a new file');
    expect(text.stdout).toContain(BAD_ID);
    expect(text.stdout).toContain('run.log:3');
    expect(text.stdout).toContain('run.log (earlier 1):2');
  });

  test('begins again when the file is emptied, and says so', async () => {
    writeFileSync(path('run.log'), `${GOOD_LINE}\n${BAD_LINE}\n`);
    const { child, text, closed, heard } = start('--follow', 'run.log');
    await heard('stdout', BAD_ID);
    truncateSync(path('run.log'));
    await heard('stderr', 'run.log was emptied');
    appendFileSync(path('run.log'), `${XID}\n`);
    await heard('stdout', 'xid-79');
    child.kill('SIGINT');
    await closed;
    expect(text.stdout).toContain('run.log:1');
  });

  test('follows standard input to its end, with the usual exit codes', async () => {
    const input = `${`${GOOD_LINE}\n`.repeat(200_000)}${BAD_LINE}\n`;
    const followed = await runCli(['--follow', '-', '-f', 'ndjson'], { input });
    expect(followed.code).toBe(1);
    const [finding, end] = followed.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(finding).toMatchObject({ event: 'finding', id: BAD_ID });
    expect(end).toMatchObject({ event: 'end', interrupted: false });
    const usual = JSON.parse((await runCli(['-', '-f', 'json'], { input })).stdout);
    expect(end.report.findings).toEqual(usual.findings);
    expect(end.report.inputs).toEqual(usual.inputs);
  });

  test('masks names alike in all that it tells', async () => {
    const input = `/home/alice/run.py: ${BAD_LINE}\n`;
    const { stdout } = await runCli(['--follow', '-', '--redact', '-f', 'ndjson'], { input });
    expect(stdout).toContain(BAD_ID);
    expect(stdout).not.toContain('alice');
  });

  test.each([
    [['--follow', 'run.log', '-f', 'json'], 'writes text or ndjson'],
    [['--follow', 'nowhere*.log'], 'nothing matches'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await runCli(args, { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});

/** A line whose problem Xid 79 explains. */
const SYMPTOM = 'Unable to determine the device handle for GPU 0000:01:00.0: Unknown Error';
