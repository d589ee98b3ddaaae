import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, GOOD_LINE, root, runCli, tempFolder } from './run-cli.ts';

const folder = tempFolder({
  'bad.log': `${`${GOOD_LINE}\n`.repeat(99)}${BAD_LINE}\n${GOOD_LINE}\n`,
  'good.log': `${GOOD_LINE}\n`,
  'secret.log': 'loading /home/alice/model.bin from 203.0.113.7\n',
  'knowledge/problems.tsv':
    'id\tfamily\tseverity\tmeaning\nmy-problem\tapp\terror\tIt broke; often\n',
});
afterAll(folder.remove);

const run = (...args: string[]) => runCli(args, { cwd: folder.path });

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help goes to standard output, and a command has its own', async () => {
  expect((await run('--help')).stdout).toContain('Commands:');
  const { code, stdout } = await run('compat', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--driver VERSION');
});

describe('explain', () => {
  test('tells a problem by its id', async () => {
    const { code, stdout } = await run('explain', BAD_ID);
    expect(code).toBe(0);
    expect(stdout).toContain('What it means');
    expect(stdout).toContain('How to fix it');
    expect(stdout).not.toMatch(/\{\w+/);
  });

  test('tells it in Chinese', async () => {
    const { stdout } = await run('explain', BAD_ID, '--lang', 'zh-cn');
    expect(stdout).toContain('如何修复');
    expect(stdout).toContain('含义');
  });

  test.each([['79'], ['xid 79'], ['Xid-79']])('knows the Xid "%s"', async (text) => {
    const { code, stdout } = await run('explain', text);
    expect(code).toBe(0);
    expect(stdout).toContain('xid-79 ·');
  });

  test('knows an error text', async () => {
    const { code, stdout } = await run('explain', BAD_LINE, '-f', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ id: BAD_ID, evidence: [{ text: BAD_LINE }] }]);
  });

  test('knows a line of a file, and the one near it', async () => {
    const here = await run('explain', 'bad.log:100');
    expect(here).toMatchObject({ code: 0, stderr: '' });
    expect(here.stdout).toContain(BAD_LINE);
    expect(here.stdout).toContain(BAD_ID);
    const near = await run('explain', 'bad.log:97');
    expect(near.stdout).toContain(BAD_ID);
    expect(near.stderr).toContain('3 lines away');
  });

  test('says so where nothing is known: exit 2', async () => {
    expect(await run('explain', 'bad.log:1')).toMatchObject({ code: 2 });
    expect((await run('explain', 'bad.log:1')).stderr).toContain('no known problem near');
    expect((await run('explain', 'bad.log:999')).stderr).toContain('no such line');
    expect((await run('explain', 'all is well')).stderr).toContain('no known problem');
    expect((await run('explain')).stderr).toContain('give an id');
  });
});

describe('search and list', () => {
  test('find problems in both languages', async () => {
    const english = await run('search', 'no', 'kernel', 'image', '-f', 'json');
    expect(JSON.parse(english.stdout)[0]).toMatchObject({ id: BAD_ID });
    const chinese = await run('search', '显存不足', '-f', 'json');
    expect(JSON.parse(chinese.stdout)[0]).toMatchObject({ id: 'cuda-out-of-memory' });
    expect((await run('search', 'quaternion')).code).toBe(2);
  });

  test('list names every problem, the rows of catalogs as JSON, too', async () => {
    const { stdout } = await run('list');
    expect(stdout).toContain(BAD_ID);
    const ids = (JSON.parse((await run('list', '-f', 'json')).stdout) as { id: string }[]).map(
      ({ id }) => id,
    );
    expect(ids).toContain('xid-62');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('compat', () => {
  test('says that a driver is too old: exit 1', async () => {
    const { code, stdout } = await run('compat', '--driver', '470.57.02', '--cuda', '12.1');
    expect(code).toBe(1);
    expect(stdout).toContain('525.60.13');
  });

  test('says that all goes together: exit 0', async () => {
    const args = ['--driver', '535.104.05', '--gpu', 'RTX 3090', '--torch', '2.1.0+cu121'];
    const { code, stdout } = await run('compat', ...args, '-f', 'json');
    expect(code).toBe(0);
    const verdicts = (JSON.parse(stdout) as { verdict: string }[]).map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'ok')).toHaveLength(3);
  });

  test('says that a driver does not know a newer GPU, and which does: exit 1', async () => {
    const { code, stdout } = await run('compat', '--driver', '535.104', '--gpu', 'RTX 5090');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^- Driver branch 535 does not know RTX 5090: .*branch\s+570\s+or\s+newer/m,
    );
  });

  test('tells the builds of a version apart', async () => {
    const { stdout } = await run('compat', '--driver', '470.57.02', '--torch', '2.5.1');
    expect(stdout).toMatch(/^\+ torch 2\.5\.1\+cu118/m);
    expect(stdout).toMatch(/^- torch 2\.5\.1\+cu121/m);
  });

  test('wants a question, and knows what it does not know', async () => {
    expect((await run('compat')).code).toBe(2);
    expect((await run('compat', '--torch', '99.9')).stderr).toContain('no official build');
  });
});

describe('diff', () => {
  test('tells what is new and what is gone, from logs and from saved reports', async () => {
    await run('bad.log', '-f', 'json', '-o', 'saved.json');
    const worse = await run('diff', 'good.log', 'saved.json', '-f', 'json');
    expect(worse.code).toBe(1);
    expect(JSON.parse(worse.stdout)).toMatchObject({ fresh: [{ id: BAD_ID }], gone: [] });
    const better = await run('diff', 'bad.log', 'good.log', '-f', 'json');
    expect(better.code).toBe(0);
    expect(JSON.parse(better.stdout)).toMatchObject({ fresh: [], gone: [{ id: BAD_ID }] });
    const same = await run('diff', 'bad.log', 'saved.json', '-f', 'json');
    expect(JSON.parse(same.stdout)).toMatchObject({ fresh: [], gone: [], facts: [] });
    expect((await run('diff', 'bad.log', 'gone.log')).code).toBe(2);
  });
});

describe('redact', () => {
  test('masks a log and leaves the rest', async () => {
    const { code, stdout } = await run('redact', 'secret.log');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/alice|203\.0\.113\.7/);
    expect(stdout).toMatch(/^loading \/home\/.*\/model\.bin from .*\n$/);
  });

  test('masks standard input, and does not write over what it reads', async () => {
    const piped = await runCli(['redact', '-'], { input: 'at /home/bob/x\n' });
    expect(piped.stdout).not.toContain('bob');
    expect((await run('redact', 'secret.log', '-o', 'secret.log')).code).toBe(2);
    expect(readFileSync(join(folder.path, 'secret.log'), 'utf8')).toContain('alice');
  });

  test('--redact masks a report', async () => {
    const line = `/home/alice/run.py: ${BAD_LINE}\n`;
    const { stdout } = await runCli(['-', '--redact', '-f', 'json'], { input: line });
    expect(stdout).toContain(BAD_ID);
    expect(stdout).not.toContain('alice');
  });
});

describe('own knowledge', () => {
  test('new writes a skeleton in both languages, once', async () => {
    const { code } = await run('new', 'my-problem');
    expect(code).toBe(0);
    for (const page of ['app/my-problem.md', 'zh-cn/app/my-problem.md']) {
      expect(existsSync(join(folder.path, 'knowledge', page))).toBe(true);
    }
    expect((await run('new', 'my-problem')).stderr).toContain('exists already');
    expect((await run('new', 'other')).stderr).toContain('not in knowledge/problems.tsv');
    expect((await runCli(['new', 'x'], { cwd: '/' })).stderr).toContain('checkout');
  });

  test('lint names what a skeleton still lacks, with its place', async () => {
    const { code, stdout } = await run('lint', 'knowledge');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^knowledge\/app\/my-problem\.md:\d+: /m);
  });

  test('--knowledge adds entries', async () => {
    const own = tempFolder({
      'app/own-problem.md': OWN_ENTRY,
      'zh-cn/app/own-problem.md': OWN_TRANSLATION,
    });
    try {
      const options = { input: 'frobnicator: gasket number 7 is loose\n' };
      const args = ['-', '-f', 'json', '--knowledge', own.path];
      const { stdout, stderr } = await runCli(args, options);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({
        findings: [{ id: 'own-problem', summary: 'Gasket 7 is loose.' }],
      });
    } finally {
      own.remove();
    }
  });
});

const OWN_ENTRY = `---
title: Gasket loose
severity: error
action: fix-application
signatures:
  - pattern: 'frobnicator: gasket number (?<n>\\d{1,4}) is loose'
summary: 'Gasket {n} is loose.'
references:
  - title: The manual
    url: https://example.org/
---

## What it means

A gasket is loose.

## Why it happens

Nobody fastened it.

## How to fix it

1. Fasten it.

## How to verify

1. Look at it.

## Examples

\`\`\`log match
frobnicator: gasket number 7 is loose
\`\`\`

\`\`\`log match
x frobnicator: gasket number 12 is loose
\`\`\`

\`\`\`log none
frobnicator: gasket number 7 is tight
\`\`\`

\`\`\`log none
frobnicator: all is well
\`\`\`
`;

const OWN_TRANSLATION = `---
title: 垫圈松动
summary: '垫圈 {n} 松动。'
---

## 含义

垫圈松动。

## 原因

没有拧紧。

## 如何修复

1. 拧紧它。

## 如何验证

1. 查看它。
`;
