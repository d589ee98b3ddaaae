import chromium from '@sparticuz/chromium';

/** Unpacks the browser once, before test files that run side by side all would. */
export async function setup(): Promise<void> {
  await chromium.executablePath();
}
