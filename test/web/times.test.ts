import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readTimes } from '../../src/web/page/read-times.ts';
import { BAD_LINE, runCli, tempFolder } from '../cli/run-cli.ts';
import { useAnalyzer } from './open-analyzer.ts';

const EMPTY = { year: '', zone: '', since: '', until: '' };

describe('fields are read as the flags of the command line', () => {
  test('an empty form states nothing', () => {
    expect(readTimes(EMPTY)).toEqual({ times: {}, faults: {} });
  });

  test('a year, a zone, a span', () => {
    const { times, faults } = readTimes({
      year: ' 2026 ',
      zone: 'Asia/Shanghai',
      since: '2h',
      until: '2026-01-05',
    });
    expect(faults).toEqual({});
    expect(times).toMatchObject({
      year: 2026,
      zone: 480,
      since: { kind: 'before-end', ms: 7_200_000 },
      until: { kind: 'at' },
    });
  });

  test('what is not understood is named, the rest counts', () => {
    const { times, faults } = readTimes({
      year: '26',
      zone: 'Europe/Berlin',
      since: 'yesterday',
      until: '1d',
    });
    expect(Object.keys(times)).toEqual(['until']);
    expect(faults).toEqual({
      year: 'web.times.year-fault',
      zone: 'web.times.zone-varies',
      since: 'web.times.bound-fault',
    });
  });
});

const open = useAnalyzer();

/** Two problems two hours apart, in stamps without year and zone. */
const LOG = [
  'Jan  5 08:00:00 node-1 train: step 1, loss 0.25',
  `Jan  5 08:10:00 node-1 train: ${BAD_LINE}`,
  `Jan  5 10:10:00 node-1 kernel: NVRM: Xid (PCI:0000:41:00): 79, pid=1, GPU has fallen off the bus.`,
  'Jan  5 10:11:00 node-1 train: stopped',
  '',
].join('\n');

const ids = (page: Page) => page.locator('article.finding .marks .id').allTextContents();

test('a report is made anew with year, zone and span, without giving the logs again', async () => {
  const { path, remove } = tempFolder({ 'syslog.log': LOG });
  onTestFinished(remove);
  const { page, report, saved, tried } = await open();
  await page.locator('#files').setInputFiles(join(path, 'syslog.log'));
  await report();
  expect(await ids(page)).toEqual(['no-kernel-image', 'xid-79']);
  await page.locator('#times summary').click();
  await page.getByLabel('Year').fill('2024');
  await page.getByLabel('Time zone').fill('+08:00');
  await page.getByLabel('Since').fill('30m');
  await page.getByLabel('Since').press('Enter');
  await page.locator('.timeline', { hasText: 'Only what happened since' }).waitFor();
  expect(await ids(page)).toEqual(['xid-79']);
  const flags = ['--year', '2024', '--timezone', '+08:00', '--since', '30m'];
  const { stdout } = await runCli(['--format', 'json', ...flags, 'syslog.log'], { cwd: path });
  expect(await saved('json')).toBe(stdout);
  // A report on a part does not look like one on the whole, also where the form is folded.
  await page.locator('#times summary').click();
  expect(await page.locator('#times-set').textContent()).toBe('year 2024, zone +08:00, since 30m');
  await page.locator('#times summary').click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => ids(page)).toEqual(['no-kernel-image', 'xid-79']);
  expect(await page.locator('#times-set').textContent()).toBe('');
  expect(tried()).toEqual([]);
});

test('a span that leaves nothing is said beside the clean answer', async () => {
  const { page, report } = await open();
  await page.locator('#times summary').click();
  await page.getByLabel('Until').fill('2001-01-01');
  const buffer = Buffer.from(`2026-01-05 10:00:00 ${BAD_LINE}\n`);
  await page.locator('#files').setInputFiles({ name: 'run.log', mimeType: 'text/plain', buffer });
  await report();
  expect(await page.locator('article.finding').count()).toBe(0);
  expect(await page.locator('#report').textContent()).toContain(
    'Only what happened until 2001-01-01',
  );
});

test('a field that is not understood says so, and nothing is analyzed', async () => {
  const { page, report } = await open({ lang: 'zh-cn' });
  await page.locator('#times summary').click();
  await page.locator('#times-zone').fill('Berlin');
  await page.locator('#times summary').click();
  await page.locator('#sample').click();
  await page.locator('#status', { hasText: '未作分析' }).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('times-zone');
  expect(await page.locator('#times-zone').getAttribute('aria-invalid')).toBe('true');
  const described = await page.locator('#times-zone').getAttribute('aria-describedby');
  expect(described?.split(' ')).toContain('times-zone-fault');
  expect(await page.locator('#times-zone-fault').textContent()).toContain('没有这个时区');
  await page.locator('#times-zone').fill('UTC');
  await page.locator('#sample').click();
  await report();
});

test('what was stated is kept nowhere', async () => {
  const { page } = await open();
  await page.locator('#times summary').click();
  await page.getByLabel('Year').fill('2024');
  await page.getByRole('button', { name: 'Apply' }).click();
  expect(page.url()).not.toContain('2024');
  const kept = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])';
  expect(await page.evaluate(kept)).toBe('[{},{},""]');
  await page.reload();
  await page.waitForSelector('body[data-state=ready]');
  expect(await page.locator('#times-year').inputValue()).toBe('');
});
