import { expect, test } from 'vitest';
import { sample, useAnalyzer } from './open-analyzer.ts';

const open = useAnalyzer();

/** Ways to send something, as text to be run in the page or in a worker; each tells its outcome. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: `fetch(TARGET).then(() => 'sent', () => 'refused')`,
  'no-cors fetch': `fetch(TARGET, { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`,
  XMLHttpRequest: `new Promise((done) => {
    const request = new XMLHttpRequest();
    request.onload = () => done('sent');
    request.onerror = () => done('refused');
    request.open('GET', TARGET);
    request.send();
  })`,
  WebSocket: `new Promise((done) => {
    try {
      const socket = new WebSocket(TARGET.replace('http', 'ws'));
      socket.onopen = () => done('sent');
      socket.onerror = () => done('refused');
    } catch { done('refused'); }
  })`,
  EventSource: `new Promise((done) => {
    try {
      const source = new EventSource(TARGET);
      source.onopen = () => done('sent');
      source.onerror = () => done('refused');
    } catch { done('refused'); }
  })`,
};

const attempt = (way: string, target: string): string =>
  way.replaceAll('TARGET', JSON.stringify(target));

test('once the page is ready, an analysis from start to end makes not one request', async () => {
  const { page, report, saved, tried, arrived, faults } = await open();
  await page.locator('#files').setInputFiles(sample('oom-with-captures', 'train.log'));
  await report();
  await page.locator('.evidence .place').first().click();
  await page.waitForSelector('.passage');
  await page.locator('#redact').check();
  await saved('markdown');
  expect(tried()).toEqual([]);
  expect(arrived()).toEqual([]);
  expect(faults).toEqual([]);
});

test('whatever tries to send from the worker is refused', async () => {
  const { page, origin, arrived } = await open();
  const [worker] = page.workers();
  if (!worker) throw new Error('there is no worker');
  for (const [name, way] of Object.entries(WAYS)) {
    expect(await worker.evaluate(attempt(way, `${origin}/stolen`)), name).toBe('refused');
  }
  const script = `(() => { try { importScripts(${JSON.stringify(`${origin}/stolen.js`)}); return 'sent'; } catch { return 'refused'; } })()`;
  expect(await worker.evaluate(script)).toBe('refused');
  expect(arrived()).toEqual([]);
});

test('whatever tries to send from the page is refused', async () => {
  const { page, origin, arrived } = await open();
  for (const [name, way] of Object.entries(WAYS)) {
    expect(await page.evaluate(attempt(way, `${origin}/stolen`)), name).toBe('refused');
  }
  const image = `new Promise((done) => {
    const image = new Image();
    image.onload = () => done('sent');
    image.onerror = () => done('refused');
    image.src = TARGET;
  })`;
  expect(await page.evaluate(attempt(image, `${origin}/favicon.svg`))).toBe('refused');
  expect(await page.evaluate(`navigator.sendBeacon('${origin}/stolen', 'log')`)).toBe(true);
  expect(arrived()).toEqual([]);
});

test('the page works on where there is no network at all', async () => {
  const { page, report } = await open();
  await page.context().setOffline(true);
  await page.locator('#files').setInputFiles(sample('cudnn-cnn-infer-missing', 'transcribe.log'));
  await report();
  expect(await page.locator('article.finding').count()).toBeGreaterThan(0);
});
