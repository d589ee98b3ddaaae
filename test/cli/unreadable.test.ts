import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { fileSource } from '../../src/cli/input/file-source.ts';
import {
  BAD_ID,
  BAD_LINE,
  bin,
  endAll,
  GOOD_LINE,
  runCli,
  startIn,
  tempFolder,
} from './run-cli.ts';

const bad = `${GOOD_LINE}\n${BAD_LINE}\n`;
const folder = tempFolder({ 'bad.log': bad, 'locked/a.log': bad, 'locked.log': bad });
chmodSync(folder.path, 0o755);
chmodSync(join(folder.path, 'locked'), 0);
chmodSync(join(folder.path, 'locked.log'), 0);
afterEach(endAll);
afterAll(() => {
  chmodSync(join(folder.path, 'locked'), 0o700);
  folder.remove();
});

/** To the user root nothing is locked: then another runs the tests, where it may read the program. */
const NOBODY = 65_534;
const uid = process.getuid?.() === 0 ? NOBODY : undefined;
const options = uid === undefined ? {} : { uid };
const mayRun = spawnSync(process.execPath, [bin, '--version'], options).status === 0;

const idsOf = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { findings: { id: string }[] }).findings.map(({ id }) => id);

describe.skipIf(!mayRun || process.platform === 'win32')('without the right to read', () => {
  test.each([
    ['a file', 'locked.log', 'locked.log'],
    ['a folder', 'locked', 'locked'],
    ['a folder in a folder', '.', 'locked'],
    ['a folder that a pattern goes into', '**/*.log', 'locked'],
  ])('%s is told, and the others are reported', async (_, operand, name) => {
    const args = [operand, 'bad.log', '-f', 'json'];
    const { code, stdout, stderr } = await runCli(args, { cwd: folder.path, ...options });
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^analyze-logs: (?:.*/)?${name}: permission denied$`, 'm'));
    expect(stderr).not.toContain('internal error');
    expect(idsOf(stdout)).toEqual([BAD_ID]);
  });
});

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  execFileSync('mkfifo', [join(folder.path, 'pipe')]);

  test('is read like a file', async () => {
    const running = runCli(['pipe', '-f', 'json'], { cwd: folder.path });
    execFileSync('bash', ['-c', 'cat bad.log > pipe'], { cwd: folder.path });
    const { code, stdout } = await running;
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([BAD_ID]);
  });

  test.each([[['bad.log', 'pipe']], [['--follow', 'bad.log', 'pipe']]])(
    'that nobody writes to does not hold up Ctrl-C: %j',
    async (args) => {
      const { child, text, closed } = startIn(folder.path, ...args);
      await setTimeout(700);
      child.kill('SIGINT');
      expect(await closed).toBe(130);
      expect(text.stdout).toContain(BAD_ID);
    },
  );
});

test('a file that grows while it is read is read as it was when it was named', async () => {
  const path = join(folder.path, 'growing.log');
  writeFileSync(path, bad);
  const source = fileSource('growing.log', path, bad.length);
  appendFileSync(path, bad);
  expect(Buffer.from(await source.read(0, 10_000)).toString()).toBe(bad);
  expect(await source.read(bad.length, 10_000)).toHaveLength(0);
  await source.close?.();
});

test('a device without content is told as empty, and the others are reported', async () => {
  const { code, stdout } = await runCli(['/dev/null', 'bad.log'], { cwd: folder.path });
  expect(code).toBe(1);
  expect(stdout).toContain('/dev/null is empty');
  expect(stdout).toContain(BAD_ID);
});
