import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { BAD_LINE, GOOD_LINE, tempFolder } from '../cli/run-cli.ts';
import { launchBrowser } from './browser.ts';
import { root } from './open-analyzer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const SITE = join(root, 'dist/site');

test.each(['analyze', 'zh-cn/analyze'])(
  '%s works when it is opened from a file, as do its links, and a log that several workers share',
  async (folder) => {
    const { path, remove } = tempFolder();
    onTestFinished(remove);
    const log = join(path, 'big.log');
    const stretch = [...Array.from({ length: 20_000 }, () => GOOD_LINE), BAD_LINE, ''];
    writeFileSync(log, stretch.join('\n').repeat(48));
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(pathToFileURL(join(SITE, folder, 'index.html')).href);
    await page.waitForSelector('body[data-state=ready]');
    await page.locator('#files').setInputFiles(log);
    await page.waitForSelector('body[data-state=report]');
    expect(await page.locator('article.finding .marks .id').allTextContents()).toEqual([
      'no-kernel-image',
    ]);
    // The last of the lines is in a cell that another worker may have read.
    expect(await page.locator('.inputs tbody td').first().textContent()).toBe('960,048');
    expect(await page.locator('.inputs .tag, .troubles li').count()).toBe(0);
    const opened = page.waitForEvent('popup');
    await page.locator('article.finding .marks .id').click();
    const handbook = await opened;
    expect(await handbook.locator('h1').count()).toBe(1);
    expect(faults).toEqual([]);
  },
);
