import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { BAD_LINE, GOOD_LINE, tempFolder } from '../cli/run-cli.ts';
import { sample, useAnalyzer } from './open-analyzer.ts';

const open = useAnalyzer();

test('an analysis that is cancelled shows what was found, and that it was cut short', async () => {
  const { path, remove } = tempFolder();
  onTestFinished(remove);
  const file = join(path, 'big.log');
  const handle = openSync(file, 'w');
  writeSync(handle, `${BAD_LINE}\n`);
  // A hole: takes no room on the disk, and more time to read than it takes to press the button.
  ftruncateSync(handle, 40 * 2 ** 30);
  closeSync(handle);
  const { page, report, saved } = await open();
  await page.locator('#files').setInputFiles(file);
  // Several cells are read side by side; by then the first is among those that are done.
  const read = () => page.evaluate<number>('document.querySelector("#bar").value');
  await expect.poll(read, { timeout: 20_000 }).toBeGreaterThan(60e6);
  expect(await page.locator('#running-name').textContent()).toContain('big.log');
  expect(await page.locator('#running-amount').textContent()).toMatch(/ of 43 GB/);
  expect(await page.locator('#status').textContent()).toBe('Reading 1 input.');
  await page.locator('#cancel').click();
  await report();
  expect(await page.locator('#status').textContent()).toMatch(/^Cancelled/);
  expect(await page.locator('article.finding .id').first().textContent()).toBe('no-kernel-image');
  expect(await page.locator('.inputs').textContent()).toContain('not read to its end');
  expect(await saved('json')).toContain('"complete": false');
  // The page takes the next logs as if nothing had been.
  await page.locator('#over').click();
  await page.locator('#files').setInputFiles(sample('healthy-run', 'train.log'));
  await report();
  expect(await page.locator('#status').textContent()).toBe('Done. Nothing known to be wrong.');
});

test('everything can be done from the keyboard', async () => {
  const { page, report } = await open();
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`))
        return;
    }
    throw new Error(`no way to ${selector}`);
  };
  await tabTo('#files');
  await tabTo('#folder');
  await tabTo('#sample');
  await page.keyboard.press('Enter');
  await report();
  // The answer has the focus, so that it is read out and the next key goes on from it.
  expect(await page.evaluate('document.activeElement.id')).toBe('answer');
  await tabTo('.evidence .place');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.evidence .around:not([hidden]) .passage');
  await page.keyboard.press('Enter');
  expect(await page.locator('.evidence .around:not([hidden])').count()).toBe(0);
  await tabTo('.copy');
});

test('a command is copied as it stands', async () => {
  const { page, report, origin } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.locator('#sample').click();
  await report();
  const command = page.locator('.steps .command').nth(1);
  await command.locator('.copy').click();
  await page.locator('#status', { hasText: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    await command.locator('code').textContent(),
  );
});

test('the report is copied as the text that the command line prints', async () => {
  const { page, report, origin, saved } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.locator('#sample').click();
  await report();
  await page.locator('#copy-report').click();
  await page.locator('#status', { hasText: 'clipboard' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await saved('text'));
});

test('a text that is pasted on the page is analyzed, one that is pasted over a report is not', async () => {
  const { page, report, origin } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const paste = async (text: string): Promise<void> => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.keyboard.press('ControlOrMeta+V');
  };
  await paste(BAD_LINE);
  await report();
  expect(await page.locator('.evidence .place').first().textContent()).toMatch(/^pasted\.log:1/);
  await paste(BAD_LINE);
  await page.locator('#redact').check();
  expect(await page.locator('.inputs tbody tr').count()).toBe(1);
});

test('a finding leads to its page of the handbook, in the language of the page', async () => {
  const { page, report } = await open({ lang: 'zh-cn' });
  await page.locator('#sample').click();
  await report();
  for (const link of ['.marks .id', '.more']) {
    const opened = page.waitForEvent('popup');
    await page.locator('article.finding').first().locator(link).click();
    const handbook = await opened;
    expect(await handbook.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await handbook.locator('h1').textContent()).toContain('驱动');
    await handbook.close();
  }
});

test('what was read of an empty file and of a cut-off archive is not called sound', async () => {
  const { page, report } = await open();
  const given = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  const status = page.locator('#status');
  await page.locator('#files').setInputFiles(given('empty.log', new Uint8Array(0)));
  await report();
  expect(await status.textContent()).toBe('Done. Nothing was read: the inputs hold no lines.');
  await page.locator('#over').click();
  const whole = gzipSync(`${GOOD_LINE}\n`.repeat(5000));
  await page.locator('#files').setInputFiles(given('cut.gz', whole.subarray(0, whole.length / 2)));
  await report();
  expect(await status.textContent()).toContain('not everything could be');
  expect(await page.locator('.verdict a').textContent()).toBe('Remarks on the inputs (1)');
  await page.locator('#over').click();
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 32);
  await page.locator('#files').setInputFiles(given('core.bin', bytes));
  await report();
  expect(await status.textContent()).toContain('not everything could be');
});

test('what holds no logs is said to hold none', async () => {
  const { path, remove } = tempFolder({ 'pictures/a.png': 'x', 'pictures/.b': 'x' });
  onTestFinished(remove);
  const { page } = await open();
  await page.locator('#folder').setInputFiles(join(path, 'pictures'));
  await page.locator('#status', { hasText: 'No logs' }).waitFor();
  await page.locator('.paste summary').click();
  await page.locator('#paste-go').click();
  expect(await page.locator('#status').textContent()).toBe('There is no text to analyze.');
});

test('a phone shows it all without scrolling sideways', async () => {
  const { page, report } = await open({ width: 360 });
  const overflow = 'document.documentElement.scrollWidth - innerWidth';
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  await page.locator('#files').setInputFiles(sample('xid79-kernel-and-app', 'dmesg.txt'));
  await report();
  for (const place of await page.locator('.place').all())
    if (await place.isVisible()) await place.click();
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
});
