import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const site = useSite();

async function openSearch(page: Page): Promise<void> {
  await page.click('handbook-search [data-open]');
  await page.waitForSelector('handbook-search dialog[open]');
}

/** Types a query; gives the addresses that it finds, best first. */
async function find(page: Page, query: string): Promise<readonly string[]> {
  await page.$eval('#search-status', (status) => status.replaceChildren());
  await page.fill('handbook-search input', query);
  await page.waitForFunction(() =>
    /\d/.test(document.querySelector('#search-status')?.textContent ?? ''),
  );
  return page.$$eval('[data-results] a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

const FIRST: Readonly<Record<string, readonly (readonly [query: string, address: string])[]>> = {
  '/guides/': [
    ['out of memory', '/memory/cuda-out-of-memory/'],
    ['driver too old', '/driver/driver-too-old/'],
    ['xid 62', '/hardware/xid-62/'],
    ['xid 79', '/hardware/xid-79/'],
    ['libcudnn', '/libraries/libcudnn-missing/'],
    ['insuficient driver', '/driver/driver-too-old/'],
    ['three cuda versions', '/guides/three-cuda-versions/'],
  ],
  '/zh-cn/guides/': [
    ['显存不足', '/zh-cn/memory/cuda-out-of-memory/'],
    ['驱动版本过低', '/zh-cn/driver/driver-too-old/'],
    ['掉卡', '/zh-cn/hardware/xid-79/'],
    ['五步验证', '/zh-cn/guides/verify-gpu-setup/'],
    ['fallen off the bus', '/zh-cn/hardware/xid-79/'],
  ],
};

test.each(Object.entries(FIRST))('words find the page meant, on %s', async (start, queries) => {
  const { page, close } = await site.open(start);
  await openSearch(page);
  for (const [query, address] of queries) {
    expect([query, (await find(page, query))[0]]).toEqual([query, address]);
  }
  await close();
});

describe('a pasted error line', () => {
  const LINE = 'RuntimeError: CUDA error: no kernel image is available for execution on the device';

  test.each([
    ['/', '/arch/no-kernel-image/', 'This line matches'],
    ['/zh-cn/', '/zh-cn/arch/no-kernel-image/', '这一行匹配'],
  ])('is named first on %s', async (start, address, label) => {
    const { page, close } = await site.open(start);
    await openSearch(page);
    expect((await find(page, LINE))[0]).toBe(address);
    expect(await page.textContent('.line-match .line-label')).toBe(label);
    expect(await page.textContent('.line-match .line-text')).toBe(LINE);
    await close();
  });

  test('is found in a traceback of several lines, which the field alone would join', async () => {
    const { page, close } = await site.open('/');
    await openSearch(page);
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('handbook-search input');
      if (!input) return;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, `Traceback (most recent call last):\n  File "x.py", line 3\n${LINE}\n`);
    await page.waitForSelector('.line-match');
    expect(await page.textContent('.line-match .line-text')).toBe(LINE);
    await close();
  });

  test('with markup in it stays text', async () => {
    const { page, faults, close } = await site.open('/');
    await openSearch(page);
    await find(page, `<img src=x onerror=alert(1)> ${LINE}`);
    expect(await page.locator('handbook-search img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

test('the keyboard opens, walks and follows', async () => {
  const { page, close } = await site.open('/');
  await page.keyboard.press('Control+k');
  await find(page, 'cudnn');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = page.locator('[data-results] a').nth(1);
  expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
  const address = await second.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
  await close();
});

test('the index is loaded at the first use, once, and the search then works without a network', async () => {
  const { page, requests, close } = await site.open('/');
  const loaded = () => requests.filter((url) => url.includes('search-data'));
  expect(loaded()).toEqual([]);
  await openSearch(page);
  await find(page, 'cudnn');
  expect(loaded()).toHaveLength(1);
  await page.context().setOffline(true);
  expect(await find(page, 'port in use')).toContain('/app/port-in-use/');
  await close();
});

test('nothing found says so', async () => {
  const { page, close } = await site.open('/');
  await openSearch(page);
  await page.fill('handbook-search input', 'quaternionic');
  await page.waitForFunction(() =>
    document.querySelector('#search-status')?.textContent?.startsWith('Nothing found'),
  );
  await close();
});
