import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { type Outcome, runCli, tempFolder } from '../cli/run-cli.ts';
import { bigLog } from './big-log.ts';
import { outcome } from './outcome.ts';

const log = bigLog();
const folder = tempFolder({ 'big.log': log, 'big.log.gz': gzipSync(log, { level: 1 }) });
afterAll(folder.remove);

const run = (args: readonly string[], input?: Uint8Array): Promise<Outcome> =>
  runCli([...args, '--format', 'json'], { cwd: folder.path, ...(input ? { input } : {}) });
const reportOf = ({ stdout }: Outcome): Report => JSON.parse(stdout) as Report;

let expected: Outcome;
beforeAll(async () => {
  expected = await run(['big.log', '--threads', '1']);
});

test('holds the findings of all incidents, in five cells', () => {
  const { findings, stats } = reportOf(expected);
  expect(stats.cells).toBe(5);
  expect(findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['xid-79', 'cuda-out-of-memory', 'no-kernel-image', 'driver-too-old']),
  );
});

test.each(['2', '3'])('%s threads give the same, byte for byte', async (threads) => {
  expect(await run(['big.log', '--threads', threads])).toEqual(expected);
});

test('two shards, merged, give the same, byte for byte', async () => {
  const parts = ['1', '2'].map((index) => `part-${index}.json`);
  for (const [i, part] of parts.entries()) {
    const args = ['--shard', `${i + 1}/2`, '-o', part, 'big.log'];
    expect(await runCli(args, { cwd: folder.path })).toMatchObject({ code: 0, stderr: '' });
  }
  expect(await run(['merge', ...parts.toReversed()])).toEqual(expected);
});

test('standard input gives the same', async () => {
  const report = reportOf(await run(['-'], log));
  expect(outcome(report)).toEqual(outcome(reportOf(expected)));
});

test('a compressed file gives the same', async () => {
  const report = reportOf(await run(['big.log.gz']));
  expect(outcome(report)).toEqual(outcome(reportOf(expected)));
});
