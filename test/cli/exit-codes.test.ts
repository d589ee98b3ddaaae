import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, GOOD_LINE, runCli, tempFolder } from './run-cli.ts';

const folder = tempFolder({
  'bad.log': `${GOOD_LINE}\n${BAD_LINE}\n`,
  'good.log': `${GOOD_LINE}\n`,
  'empty.log': '',
  'binary.log': Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256),
  'old.7z': Uint8Array.from('7z\xbc\xaf\x27\x1c', (each) => each.charCodeAt(0)),
  'nothing/README.md': '# no log\n',
  'many/a.log': `${GOOD_LINE}\n`,
  'many/deep/b.log': `${BAD_LINE}\n`,
});
symlinkSync('nowhere', join(folder.path, 'dangling.log'));
afterAll(folder.remove);

const run = (...args: string[]) => runCli(args, { cwd: folder.path });
const idsOf = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { findings: { id: string }[] }).findings.map(({ id }) => id);

describe('exit 0', () => {
  test('where nothing is wrong', async () => {
    const { code, stderr, stdout } = await run('good.log');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('good.log');
  });

  test('for an empty file, with a remark', async () => {
    const { code, stdout } = await run('empty.log');
    expect(code).toBe(0);
    expect(stdout).toContain('empty.log is empty');
  });

  test('where what was found is less bad than --fail-on', async () => {
    expect((await run('bad.log', '--fail-on', 'never')).code).toBe(0);
  });
});

describe('exit 1', () => {
  test('where something is wrong, which the report says', async () => {
    const { code, stdout, stderr } = await run('bad.log');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(BAD_ID);
    expect(stdout).toContain('bad.log:2');
  });

  test('for a folder, a glob, several files and standard input alike', async () => {
    const input = `${BAD_LINE}\n`;
    const outcomes = await Promise.all([
      run('many', '--format', 'json'),
      run('many/**/*.log', '--format', 'json'),
      run('good.log', 'many/deep/b.log', '--format', 'json'),
      runCli(['-', '--format', 'json'], { cwd: folder.path, input }),
      runCli(['--format', 'json'], { cwd: folder.path, input }),
    ]);
    for (const { code, stdout } of outcomes) {
      expect(code).toBe(1);
      expect(idsOf(stdout)).toEqual([BAD_ID]);
    }
  });

  test('also where --min-severity hides it', async () => {
    const { code, stdout } = await run('bad.log', '--min-severity', 'critical', '--format', 'json');
    expect(code).toBe(1);
    expect(idsOf(stdout)).toEqual([BAD_ID]);
  });
});

describe('exit 2', () => {
  test.each([['gone.log'], ['dangling.log'], ['good.log/inside.log'], ['old.7z']])(
    'where %s cannot be read; the others are still reported',
    async (name) => {
      const { code, stdout, stderr } = await run(name, 'bad.log', '--format', 'json');
      expect(code).toBe(2);
      expect(idsOf(stdout)).toEqual([BAD_ID]);
      expect(stderr).toMatch(/^analyze-logs: .*\n$/);
      expect(stderr).toContain(name);
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: object[] };
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ code: 'input-unreadable', where: { input: name } }),
      );
    },
  );

  test('where nothing at all can be read: no report is made up', async () => {
    const { code, stdout, stderr } = await run('gone.log');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('analyze-logs: gone.log: no such file or directory\n');
  });

  test('for a binary file, with the reason', async () => {
    const { code, stderr } = await run('binary.log');
    expect(code).toBe(2);
    expect(stderr).toContain('binary data');
  });

  test('for a folder without logs, with what was left out on demand', async () => {
    const { code, stderr } = await run('nothing');
    expect(code).toBe(2);
    expect(stderr).toContain('nothing: no logs in this folder');
    expect((await run('nothing', '--verbose')).stderr).toContain('nothing/README.md: left out');
  });

  test.each([
    [['--fromat', 'json', 'good.log'], 'did you mean --format?'],
    [['--format', 'yaml', 'good.log'], 'must be one of'],
    [['--timezone', 'Nowhere', 'good.log'], 'no such zone'],
    [['--since', 'yesterday', 'good.log'], 'give a time such as'],
    [['serach', 'cuda'], 'did you mean the command search?'],
    [['*.nope'], 'nothing matches'],
    [['--knowledge', 'gone', 'good.log'], 'is no folder'],
  ])('for %j', async (args, reason) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('wins over 1', async () => {
    expect((await run('bad.log', 'gone.log')).code).toBe(2);
  });
});

test('--quiet says less, but not less than what went wrong', async () => {
  const { stderr } = await run('.', 'gone.log', '--quiet');
  expect(stderr).toContain('gone.log: no such file');
  expect(stderr).not.toContain('old.7z');
});
