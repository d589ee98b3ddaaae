import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BAD_LINE, GOOD_LINE, runCli, tempFolder } from '../cli/run-cli.ts';
import { root, sample, useAnalyzer } from './open-analyzer.ts';

const open = useAnalyzer();

/** What the command line prints for files of a folder, named as they stand in it. */
async function cliJson(folder: string, names: readonly string[], lang = 'en'): Promise<string> {
  const flags = ['--format', 'json', '--lang', lang];
  const { stdout, stderr } = await runCli([...flags, ...names], { cwd: folder });
  if (stdout === '') throw new Error(`the command line says: ${stderr}`);
  return stdout;
}

describe('logs that are given to the page', () => {
  test('files that are dropped give their cause, with proof and steps, at the top', async () => {
    const { page, report, faults } = await open();
    const session = await page.context().newCDPSession(page);
    const files = sample('sonic-comfyui-driver-515', 'comfyui.log', 'smi.txt');
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await report();
    expect(await page.locator('.verdict h2').textContent()).toBe('GPU used: NO');
    const cause = page.locator('article.finding').first();
    expect(await cause.locator('.marks .id').textContent()).toBe('driver-too-old');
    expect(await cause.locator('.severity').first().textContent()).toBe('critical');
    expect(await cause.locator('.evidence .place').first().textContent()).toMatch(/comfyui\.log:8/);
    expect(await cause.locator('ol.steps').first().locator('.command').count()).toBeGreaterThan(0);
    expect(await cause.locator('.rows .id').allTextContents()).toContain('cpu-fallback');
    expect(await page.locator('.inputs tbody tr').count()).toBe(2);
    expect(faults).toEqual([]);
  });

  test('a folder that is dropped is gone through as the command line does', async () => {
    const { page, report, saved } = await open();
    const { path, remove } = tempFolder({
      'case/z.log': `${BAD_LINE}\n`,
      'case/node-2/app.log': `${GOOD_LINE}\n`,
      'case/node-10/app.log': `${GOOD_LINE}\n`,
      'case/.hidden/app.log': `${BAD_LINE}\n`,
      'case/model.safetensors': 'weights',
      'case/picture.out': '\x89PNG\r\n',
    });
    onTestFinished(remove);
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [join(path, 'case')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await report();
    expect(await page.locator('#report').textContent()).toContain('picture.out');
    expect(await saved('json')).toBe(await cliJson(path, ['case']));
  });

  test('a folder that is picked gives the same', async () => {
    const { page, report, saved } = await open();
    const { path, remove } = tempFolder({
      'case/b.log': `${BAD_LINE}\n`,
      'case/a/app.log': `${GOOD_LINE}\n`,
    });
    onTestFinished(remove);
    await page.locator('#folder').setInputFiles(join(path, 'case'));
    await report();
    expect(await saved('json')).toBe(await cliJson(path, ['case']));
  });

  test('text that is pasted is analyzed', async () => {
    const { page, report } = await open();
    await page.locator('.paste summary').click();
    await page.locator('#paste-text').fill(`${GOOD_LINE}\n${BAD_LINE}\n`);
    await page.locator('#paste-go').click();
    await report();
    expect(await page.locator('article.finding .id').first().textContent()).toBe('no-kernel-image');
    expect(await page.locator('.evidence .place').first().textContent()).toMatch(/^pasted\.log:2/);
  });

  test('the sample on the page shows an incident', async () => {
    const { page, report } = await open();
    await page.locator('#sample').click();
    await report();
    expect(await page.locator('article.finding').count()).toBeGreaterThan(0);
  });

  test('files that are added join those given before; starting over forgets them', async () => {
    const { page, report } = await open();
    const incident = 'xid79-kernel-and-app';
    await page.locator('#files').setInputFiles(sample(incident, 'train.log'));
    await report();
    await page.locator('#files').setInputFiles(sample(incident, 'dmesg.txt'));
    await page.locator('.inputs tbody tr').nth(1).waitFor();
    expect(await page.locator('article.finding .id').first().textContent()).toBe('xid-79');
    await page.locator('#over').click();
    expect(await page.locator('#report').textContent()).toBe('');
    await page.locator('#files').setInputFiles(sample('healthy-run', 'train.log'));
    await report();
    expect(await page.locator('.inputs tbody tr').count()).toBe(1);
  });

  test('two files of one name are told apart', async () => {
    const { page, report } = await open();
    const file = (text: string) => ({
      name: 'run.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.locator('#files').setInputFiles([file(`${GOOD_LINE}\n`), file(`${BAD_LINE}\n`)]);
    await report();
    const place = page.locator('.evidence .place').first();
    expect(await place.textContent()).toMatch(/^run \(2\)\.log:1/);
    await place.click();
    expect(await page.locator('.passage').first().textContent()).toContain(BAD_LINE);
  });
});

describe('the JSON report is, byte for byte, that of the command line', () => {
  const incidents = readdirSync(join(root, 'sample-logs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test('for every sample incident', async () => {
    expect(incidents.length).toBeGreaterThan(5);
    const { page, report, saved } = await open();
    const namesOf = (folder: string) =>
      readdirSync(folder).filter((name) => name !== 'expected.json');
    const folders = incidents.map((incident) => join(root, 'sample-logs', incident));
    const printed = await Promise.all(folders.map((folder) => cliJson(folder, namesOf(folder))));
    for (const [at, folder] of folders.entries()) {
      const names = namesOf(folder);
      await page.locator('#files').setInputFiles(names.map((name) => join(folder, name)));
      await report();
      expect(await saved('json'), folder).toBe(printed[at]);
      await page.locator('#over').click();
    }
  });

  test('in Chinese', async () => {
    const { page, report, saved } = await open({ lang: 'zh-cn' });
    const names = ['dmesg.txt', 'train.log'];
    await page.locator('#files').setInputFiles(sample('xid79-kernel-and-app', ...names));
    await report();
    const folder = join(root, 'sample-logs/xid79-kernel-and-app');
    expect(await saved('json')).toBe(await cliJson(folder, names, 'zh-cn'));
  });

  test('for packed logs, and lines around are read out of them', async () => {
    const log = Buffer.from(`${GOOD_LINE}\n${BAD_LINE}\n`);
    const steps = Array.from(
      { length: 200_000 },
      (_, at) => `step ${at} loss ${(at * 7919) % 997}`,
    );
    const { path, remove } = tempFolder({
      'run.log.gz': gzipSync(log),
      'run.log.zst': zstdCompressSync(log),
      'steps.log.gz': gzipSync(`${steps.join('\n')}\n${BAD_LINE}\n`),
    });
    onTestFinished(remove);
    const { page, report, saved } = await open();
    const names = ['run.log.gz', 'run.log.zst', 'steps.log.gz'];
    await page.locator('#files').setInputFiles(names.map((name) => join(path, name)));
    await report();
    expect(await saved('json')).toBe(await cliJson(path, names));
    await page.locator('.evidence .place').first().click();
    await page.waitForSelector('.passage');
    const rows = await page.locator('.passage').first().locator('tr').allTextContents();
    expect(rows.slice(0, 2)).toEqual([`1${GOOD_LINE}`, `2${BAD_LINE}`]);
  });

  test('for more files than are handed over at once', async () => {
    const names = Array.from({ length: 100 }, (_, at) => `node-${at}.log`);
    const { path, remove } = tempFolder(
      Object.fromEntries(names.map((name, at) => [name, at % 9 === 0 ? BAD_LINE : GOOD_LINE])),
    );
    onTestFinished(remove);
    const { page, report, saved } = await open();
    await page.locator('#files').setInputFiles(names.map((name) => join(path, name)));
    await report();
    expect(await saved('json')).toBe(await cliJson(path, names));
  });

  test('for an archive of a kind that is not read, an empty file and binary data', async () => {
    const { path, remove } = tempFolder({
      'run.log': `${BAD_LINE}\n`,
      'old.7z': Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
      'empty.log': '',
      'core.bin': Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 32),
    });
    onTestFinished(remove);
    const names = ['run.log', 'old.7z', 'empty.log', 'core.bin'];
    const { page, report, saved } = await open();
    await page.locator('#files').setInputFiles(names.map((name) => join(path, name)));
    await report();
    expect(await saved('json')).toBe(await cliJson(path, names));
  });

  test('for a file so big that several workers share it', async () => {
    const { path, remove } = tempFolder();
    onTestFinished(remove);
    const filler = `${GOOD_LINE}\n`.repeat(20_000);
    const bad = `2026-01-05 10:03:00 ${BAD_LINE}\n`;
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'big.log'), (filler + bad).repeat(48));
    const { page, report, saved, tried, arrived } = await open();
    await page.locator('#files').setInputFiles(join(path, 'big.log'));
    await report();
    const json = await saved('json');
    expect(json).toContain('"count": 48');
    expect(json).toBe(await cliJson(path, ['big.log']));
    expect([...tried(), ...arrived()]).toEqual([]);
  });
});

test('other formats and masking are those of the command line', async () => {
  const { path, remove } = tempFolder({
    'run.log': `/home/alice/venv/lib/python3.10/site-packages/torch: ${BAD_LINE}\n`,
  });
  onTestFinished(remove);
  const { page, report, saved } = await open();
  await page.locator('#files').setInputFiles(join(path, 'run.log'));
  await report();
  expect(await page.locator('#report').textContent()).toContain('/home/alice');
  for (const format of ['markdown', 'text', 'html'] as const) {
    const { stdout } = await runCli(['--format', format, 'run.log'], { cwd: path });
    expect(await saved(format), format).toBe(stdout);
  }
  await page.locator('#redact').check();
  await page.locator('#report', { hasText: '<user-1>' }).waitFor();
  expect(await page.locator('#report').textContent()).not.toContain('alice');
  await page.locator('.evidence .place').first().click();
  await page.waitForSelector('.passage');
  expect(await page.locator('.passage').first().textContent()).toContain('/home/<user-1>/venv');
  const { stdout } = await runCli(['--format', 'json', '--redact', 'run.log'], { cwd: path });
  expect(await saved('json')).toBe(stdout);
  expect(readFileSync(join(path, 'run.log'), 'utf8')).toContain('alice');
});
