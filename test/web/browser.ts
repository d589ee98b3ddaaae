import { tmpdir } from 'node:os';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/**
 * A headless browser. Of the packaged browser's own arguments only those that a container needs
 * are taken: its policy for web pages must be that of any other browser.
 */
export async function launchBrowser(): Promise<Browser> {
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars'],
    downloadsPath: tmpdir(),
    headless: true,
  });
}
