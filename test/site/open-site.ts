import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../web/browser.ts';
import { type Served, serveFolder } from '../web/serve-folder.ts';
import { SITE } from './built-site.ts';

/** A page of the site, with what it asked for and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Bytes of all answers so far, by address. */
  bodies(): Promise<ReadonlyMap<string, Buffer>>;
  /** Errors of scripts and refusals of the policy, as the console shows them. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Serves the built site and runs a browser while the tests of a file run. */
export function useSite(): {
  open(address: string, options?: OpenOptions): Promise<OpenPage>;
  origin(): string;
} {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(SITE);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    origin: () => served.origin,
    async open(address, { colorScheme = 'light', width = 1280 } = {}) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const requests: string[] = [];
      const faults: string[] = [];
      const answers: Response[] = [];
      context.on('response', (response) => answers.push(response));
      context.on('request', (request) => requests.push(request.url()));

      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(served.origin + address);
      return {
        page,
        requests,
        faults,
        bodies: async () => {
          await page.waitForLoadState('networkidle');
          const read = answers.map(async (each) => [each.url(), await each.body()] as const);
          return new Map(await Promise.all(read));
        },
        close: () => context.close(),
      };
    },
  };
}
