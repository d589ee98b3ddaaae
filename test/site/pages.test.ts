import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtPages, TEMPLATES } from './built-site.ts';
import { useSite } from './open-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** The most that a page may weigh, compressed, with all that it loads by itself. */
const WEIGHT = 150 * 1024;

const site = useSite();

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** Runs axe in the page; gives what it finds wrong. */
async function violations(page: Page): Promise<readonly string[]> {
  // The page's policy refuses added script elements; what a debugger evaluates is not under it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map((node) => node.target.join(' '))}`,
    );
  });
}

const weight = (bodies: ReadonlyMap<string, Buffer>): number =>
  [...bodies.values()].reduce((sum, body) => sum + gzipSync(body).length, 0);

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
}

describe.each(Object.entries(TEMPLATES))('%s', (_, address) => {
  test('is accessible, light, fits a phone, and asks no other place for anything', async () => {
    const { page, requests, faults, bodies, close } = await site.open(address);
    expect(requests.filter((url) => !url.startsWith(`${site.origin()}/`))).toEqual([]);
    expect(weight(await bodies())).toBeLessThan(WEIGHT);
    expect(await violations(page)).toEqual([]);
    await setTheme(page, 'dark');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });
});

test('the longest table is within the weight of a page', async () => {
  const { bodies, close } = await site.open('/tables/gpus/');
  expect(weight(await bodies())).toBeLessThan(WEIGHT);
  await close();
});

test('the open search is accessible in light and dark', async () => {
  const { page, close } = await site.open('/');
  await page.click('handbook-search [data-open]');
  await page.fill('handbook-search input', 'CUDA driver version is insufficient');
  await page.waitForSelector('[data-results] a');
  expect(await violations(page)).toEqual([]);
  await setTheme(page, 'dark');
  expect(await violations(page)).toEqual([]);
  await close();
});

test('every page has a policy that allows no connection and no script but its own', () => {
  const policies = builtPages().map(({ address, html }) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
    return { address, policy: policy ?? '', at: html.search(/content-security-policy/i), html };
  });
  const without = policies.filter(
    ({ policy }) => !/connect-src (?:'none'|&#39;none&#39;|&#x27;none&#x27;)/.test(policy),
  );
  expect(without.map(({ address }) => address)).toEqual([]);
  const loose = policies.filter(({ policy }) =>
    /script-src[^;]*(?:'unsafe-inline'|'unsafe-eval'|https?:|\*)/.test(policy),
  );
  expect(loose.map(({ address }) => address)).toEqual([]);
  // A policy governs only what stands behind it.
  const late = policies.filter(({ html, at }) => html.search(/<(?:script|link|style)\b/) < at);
  expect(late.map(({ address }) => address)).toEqual([]);
});
