import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, GOOD_LINE, runCli, tempFolder } from './run-cli.ts';

const folder = tempFolder();
afterAll(folder.remove);

/** Six grid cells of 8 MiB, with a bad line now and then, also next to the cells' borders. */
beforeAll(() => {
  mkdirSync(join(folder.path, 'logs'));
  const file = openSync(join(folder.path, 'logs/big.log'), 'w');
  for (let part = 0; part < 44; part++) {
    const lines = Array.from({ length: 2 ** 20 / 64 }, (_, at) =>
      at % 16_000 === 99 ? BAD_LINE : `${GOOD_LINE} ${part * 100_000 + at}`,
    );
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
});

test('one thread and two give the same report, byte for byte', async () => {
  const args = ['logs/big.log', '--format', 'json', '--threads'];
  const one = await runCli([...args, '1'], { cwd: folder.path });
  const two = await runCli([...args, '2'], { cwd: folder.path });
  expect(one).toMatchObject({ code: 1, stderr: '' });
  expect(two.stdout).toBe(one.stdout);
  const report = JSON.parse(one.stdout) as { stats: { bytes: number; cells: number } };
  expect(report).toMatchObject({ findings: [{ id: BAD_ID, count: 88 }] });
  expect(report.stats.bytes).toBeGreaterThan(40 * 2 ** 20);
  expect(report.stats.cells).toBeGreaterThan(2);
}, 60_000);
