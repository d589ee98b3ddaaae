/**
 * How fast is the analyzer in a browser? `node test/bench/browser.ts [--mb 1000] [--kind mixed]`
 * generates a log, has the built command line and the built page read it, and prints a row of a
 * table: seconds of both, their ratio (the budget is 2.5), and the longest tasks on the page's
 * thread (the budget is 50 ms). Run it on a quiet machine, with pack, bundle and site built.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { launchBrowser } from '../web/browser.ts';
import { serveFolder } from '../web/serve-folder.ts';
import { generateLog, KINDS, type Kind } from './generate-log.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '1000' },
    kind: { type: 'string', default: 'mixed' },
    rounds: { type: 'string', default: '3' },
    /** A browser of this machine in place of the packaged one. */
    browser: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const kind = KINDS.find((each) => each === values.kind);
if (!kind) throw new Error(`--kind is one of ${KINDS.join(', ')}`);

/** Installed before the page's own script: notes tasks over 50 ms, and when a report begins and ends. */
const WATCH = `
  globalThis.watched = { tasks: [], begun: 0, ended: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      const { state } = document.body.dataset;
      if (state === 'running') watched.begun = performance.now();
      if (state === 'report') watched.ended = performance.now();
    }).observe(document.body, { attributes: true, attributeFilter: ['data-state'] });
  });
`;

interface Watched {
  /** Tasks of the page's thread that took over 50 ms, in milliseconds since the page began. */
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[];
  readonly begun: number;
  readonly ended: number;
}

/** Seconds that the command line takes, from its start to its end. */
function readByCli(file: string): number {
  const begun = performance.now();
  const args = [join(root, 'bin/analyze-logs.cjs'), '--format', 'json', '--fail-on', 'never', file];
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`the command line ended with ${status}`);
  return (performance.now() - begun) / 1000;
}

/** What one reading by the page took. */
async function readByPage(browser: Browser, url: string, file: string): Promise<Watched> {
  const page = await browser.newPage();
  await page.addInitScript(WATCH);
  await page.goto(url);
  await page.waitForSelector('body[data-state=ready]');
  await page.locator('#files').setInputFiles(file);
  await page.waitForSelector('body[data-state=report]', { timeout: 600_000 });
  // What the report's nodes cost comes after the state: layout and painting.
  await page.waitForTimeout(1000);
  const watched = await page.evaluate<Watched>('watched');
  await page.close();
  return watched;
}

const best = (seconds: readonly number[]): number => Math.min(...seconds);
const longest = (tasks: Watched['tasks']): string =>
  tasks.length === 0
    ? 'none'
    : `${tasks.length}, ${Math.max(...tasks.map((one) => one.duration))} ms`;

async function measure(file: string, of: Kind): Promise<string> {
  const size = statSync(file).size / 1e6;
  const served = await serveFolder(join(root, 'dist/site'));
  const browser = await (values.browser
    ? chromium.launch({ executablePath: values.browser, args: ['--no-sandbox'] })
    : launchBrowser());
  try {
    const cli: number[] = [];
    const all: Watched[] = [];
    // By turns, so that a busy minute of the machine falls on both.
    for (let round = 0; round < rounds; round++) {
      cli.push(readByCli(file));
      all.push(await readByPage(browser, `${served.origin}/analyze/`, file));
    }
    const page = best(all.map(({ begun, ended }) => (ended - begun) / 1000));
    const starting = all.flatMap(({ tasks, begun }) =>
      tasks.filter((one) => one.startTime < begun),
    );
    const reading = all.flatMap(({ tasks, begun }) =>
      tasks.filter((one) => one.startTime >= begun),
    );
    return `| ${of} | ${size.toFixed(0)} | ${best(cli).toFixed(2)} | ${page.toFixed(2)} | ${(page / best(cli)).toFixed(2)} | ${(size / page).toFixed(0)} | ${longest(starting)} | ${longest(reading)} | ${browser.version()} |`;
  } finally {
    await browser.close();
    await served.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'analyze-logs-bench-'));
const file = join(folder, `${kind}.log`);
try {
  generateLog(file, kind, Number(values.mb) * 1e6);
  const row = await measure(file, kind);
  process.stdout.write(`Best of ${rounds}; ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; Node ${process.version}.

| log | MB | command line, s | page, s | page : command line | page, MB/s | tasks over 50 ms, starting | tasks over 50 ms, reading | Chromium |
|---|---|---|---|---|---|---|---|---|
${row}
`);
} finally {
  rmSync(folder, { recursive: true });
}
