import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, TEMPLATES } from './built-site.ts';
import { useSite } from './open-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');
/** The most that a page may weigh, compressed, with all that it loads by itself. */
const WEIGHT = 150 * 1024;

const site = useSite();

/** Runs axe in the page; gives what it finds wrong. */
async function violations(page: import('playwright-core').Page): Promise<readonly string[]> {
  // The page's policy refuses added script elements; what a debugger evaluates is not under it.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
      };
    };
    const found = await axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map((node) => node.target.join(' '))}`,
    );
  });
}

describe.each(Object.entries(TEMPLATES))('%s', (_, address) => {
  test.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const { page, close } = await site.open(address, { colorScheme });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('loads its own files only, breaks no policy, and is light', async () => {
    const { requests, faults, bodies, close } = await site.open(address);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${site.origin()}/`))).toEqual([]);
    const sizes = [...(await bodies()).values()].map((body) => gzipSync(body).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(WEIGHT);
    await close();
  });

  test('is not wider than a phone', async () => {
    const { page, close } = await site.open(address, { width: 390 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await close();
  });
});

test.each(['light', 'dark'] as const)(
  'the open search is accessible in %s',
  async (colorScheme) => {
    const { page, close } = await site.open('/', { colorScheme });
    await page.click('handbook-search [data-open]');
    await page.fill('handbook-search input', 'CUDA driver version is insufficient');
    await page.waitForSelector('[data-results] a');
    expect(await violations(page)).toEqual([]);
    await close();
  },
);

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
