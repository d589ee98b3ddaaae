import { expect, test } from 'vitest';
import { BAD_LINE } from '../cli/run-cli.ts';
import { useAnalyzer } from './open-analyzer.ts';

const open = useAnalyzer();

const MARKUP = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 2</script>`;

const given = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('markup in a log or in its name is text', async () => {
  const { page, report, faults } = await open();
  const log = `${MARKUP}\n${BAD_LINE} ${MARKUP}\n${MARKUP}\n`;
  await page.locator('#files').setInputFiles(given(`<b onclick=x>run<b>.log`, log));
  await report();
  const text = await page.locator('#report').textContent();
  expect(text).toContain(`${BAD_LINE} ${MARKUP}`);
  expect(text).toContain('<b onclick=x>run<b>.log:2');
  await page.locator('.evidence .place').first().click();
  await page.waitForSelector('.passage');
  expect(await page.locator('.passage').textContent()).toContain(`3${MARKUP}`);
  expect(await page.locator('#report').locator('img, script, b[onclick]').count()).toBe(0);
  expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
  expect(faults).toEqual([]);
});

test('the page may not even try to make markup of a text', async () => {
  const { page } = await open();
  const write = `(() => {
    try { document.body.insertAdjacentHTML('beforeend', '<i>x</i>'); return 'written'; }
    catch { return 'refused'; }
  })()`;
  expect(await page.evaluate(write)).toBe('refused');
});

test('no text can become a script, in the page or in its worker', async () => {
  const { page } = await open();
  const [worker] = page.workers();
  if (!worker) throw new Error('there is no worker');
  for (const make of ['(0, eval)("1")', 'new Function("return 1")()']) {
    // In a turn of its own: what a debugger itself evaluates is under no policy.
    const attempt = `new Promise((done) => setTimeout(() => {
      try { done(${make}); } catch { done('refused'); }
    }))`;
    expect(await page.evaluate(attempt), make).toBe('refused');
    expect(await worker.evaluate(attempt), make).toBe('refused');
  }
});

test('what would turn, hide or recolour text is shown as what it is', async () => {
  const { page, report } = await open();
  const log = `\u202e\u2066 before\n${BAD_LINE} \u202egnp.exe\u2069 \x1b[31mred \u200b\x07\n`;
  await page.locator('#files').setInputFiles(given('run\u202egol.log', log));
  await report();
  await page.locator('.evidence .place').first().click();
  await page.waitForSelector('.passage');
  const text = (await page.locator('#report').textContent()) ?? '';
  expect(text).toContain('<U+202E>gnp.exe<U+2069>');
  expect(text).toContain('<U+202E><U+2066> before');
  expect(text).toContain('run<U+202E>gol.log');
  expect(text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\x1b\x07]/u);
});

test('a line of 10 MB is shown round what was found in it', async () => {
  const { page, report, faults } = await open();
  const half = 'x'.repeat(5_000_000);
  const log = `first\n${half} ${BAD_LINE} ${half}\nlast\n`;
  await page.locator('#files').setInputFiles(given('long.log', log));
  await report();
  expect(await page.locator('.evidence .quote').first().textContent()).toContain(BAD_LINE);
  await page.locator('.evidence .place').first().click();
  await page.waitForSelector('.passage');
  const passage = (await page.locator('.passage').first().textContent()) ?? '';
  expect(passage).toContain('no kernel image');
  expect(passage.length).toBeLessThan(5000);
  expect((await page.locator('#report').textContent())?.length).toBeLessThan(50_000);
  expect(faults).toEqual([]);
});

test('lines around are read in the encoding of the log', async () => {
  const { page, report } = await open();
  const text = `启动\r\n模型加载中\r\n${BAD_LINE}\r\n结束\r\n`;
  const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
  await page
    .locator('#files')
    .setInputFiles({ name: 'run.txt', mimeType: 'text/plain', buffer: utf16 });
  await report();
  await page.locator('.evidence .place').first().click();
  await page.waitForSelector('.passage');
  const rows = await page.locator('.passage').first().locator('tr').allTextContents();
  expect(rows.slice(0, 4)).toEqual(['1启动', '2模型加载中', `3${BAD_LINE}`, '4结束']);
  expect(await page.locator('.passage .asked').textContent()).toBe(`3${BAD_LINE}`);
});
