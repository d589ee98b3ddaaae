import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sample, useAnalyzer } from './open-analyzer.ts';

const open = useAnalyzer();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  // Its Trusted Types policy is none of the page's, so it is run past the page's policy.
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

describe.each(['en', 'zh-cn'] as const)('the page in %s', (lang) => {
  test.each(['light', 'dark'] as const)('can be used by everyone, %s', async (colorScheme) => {
    const { page, report } = await open({ lang, colorScheme });
    await page.locator('#times summary').click();
    await page.locator('#times-zone').fill('Berlin');
    await page.locator('#times-zone').press('Enter');
    await page.locator('.paste summary').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('#times-clear').click();
    const files = sample('xid79-kernel-and-app', 'dmesg.txt', 'train.log');
    await page.locator('#files').setInputFiles(files);
    await report();
    await page.locator('.evidence .place').first().click();
    await page.waitForSelector('.passage');
    await page.locator('.context-column summary').first().click();
    expect(await violations(page)).toEqual([]);
  });
});
