import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Served, serveFolder } from './serve-folder.ts';

export const root = join(import.meta.dirname, '../..');
const SITE = join(root, 'dist/site');

/** The path of a file of `sample-logs`. */
export const sample = (incident: string, ...files: readonly string[]): string[] =>
  files.map((file) => join(root, 'sample-logs', incident, file));

export interface OpenOptions {
  readonly lang?: 'en' | 'zh-cn';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A page of its own with the analyzer, ready for logs. */
export interface Analyzer {
  readonly page: Page;
  readonly origin: string;
  /** What went wrong in the page: errors and refusals that its console shows. */
  readonly faults: readonly string[];
  /** Requests since the page was ready: those tried, as the browser saw them, refused ones too. */
  tried(): readonly string[];
  /** Those that came to the server. */
  arrived(): readonly string[];
  /** Waits for the report. */
  report(): Promise<void>;
  /** The text of the report saved in a format. */
  saved(format: 'json' | 'markdown' | 'text' | 'html'): Promise<string>;
}

/** Serves the built site and runs a browser while the tests of a file run; opens pages in it. */
export function useAnalyzer(): (options?: OpenOptions) => Promise<Analyzer> {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    if (!existsSync(join(SITE, 'analyze/index.html'))) {
      throw new Error('the site is not built: run `npm run build:site`');
    }
    served = await serveFolder(SITE);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return async ({ lang = 'en', colorScheme = 'light', width = 1280 } = {}) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${served.origin}/${lang === 'en' ? '' : `${lang}/`}analyze/`);
    await page.waitForSelector('body[data-state=ready]');
    const seen: string[] = [];
    const askedBefore = served.asked.length;
    // A blob is no request that leaves the page: workers start from one, saved files are one.
    context.on('request', (request) => {
      if (!request.url().startsWith('blob:')) seen.push(request.url());
    });
    return {
      page,
      origin: served.origin,
      faults,
      tried: () => seen,
      arrived: () => served.asked.slice(askedBefore),
      async report() {
        await page.waitForSelector('body[data-state=report]').catch(async () => {
          throw new Error(`no report: ${await page.locator('#status').textContent()}`);
        });
      },
      async saved(format) {
        const download = page.waitForEvent('download');
        await page.locator(`#save-${format}`).click();
        return readFileSync(await (await download).path(), 'utf8');
      },
    };
  };
}
