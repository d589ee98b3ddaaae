import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzers } from '../../analyzers/registry.ts';
import type { Report } from '../../src/core/report.ts';
import { analyzeSources } from '../../src/engine/analyze.ts';
import { inferences } from '../../src/inferences/registry.ts';
import { runCli, tempFolder } from '../cli/run-cli.ts';
import { memorySource } from '../engine/memory-source.ts';
import { joined, type Member, tarOf, zipOf } from '../engine/pack-files.ts';
import { utf16 } from '../transforms/encode.ts';
import { useAnalyzer } from '../web/open-analyzer.ts';
import { bigLog } from './big-log.ts';
import { type Incident, incidents, pack, textOf } from './incidents.ts';
import { outcome } from './outcome.ts';
import { bzip2Of } from './write-bzip2.ts';
import { xzOf } from './write-xz.ts';

const open = useAnalyzer();
const folder = tempFolder({ 'big.log': bigLog() });
afterAll(folder.remove);

/** What the engine says in this process of the logs as they lie in the folder of samples. */
function expected({ logs }: Incident): Promise<Report> {
  const sources = logs.map(({ name, bytes }) => memorySource(name, bytes));
  return analyzeSources(sources, { pack, analyzers, inferences });
}

/** A page that analyzes one set of files after the other. */
async function reader(): Promise<(files: readonly Member[]) => Promise<Report>> {
  const { page, report, saved } = await open();
  return async (files) => {
    const given = files.map(({ name, bytes }) => {
      return { name, mimeType: '', buffer: Buffer.from(bytes) };
    });
    await page.locator('#files').setInputFiles(given);
    await report();
    const json = await saved('json');
    await page.locator('#over').click();
    return JSON.parse(json) as Report;
  };
}

const xid79 = incidents.find(({ name }) => name === 'xid79-kernel-and-app')!;
const each = (change: (log: Member) => Uint8Array) => () =>
  xid79.logs.map((log) => ({ name: log.name, bytes: change(log) }));
const one = (name: string, bytes: Uint8Array): readonly Member[] => [{ name, bytes }];
const tar = tarOf(...xid79.logs);

describe('the browser says the same', () => {
  test('of every incident in a compressed tar', async () => {
    const read = await reader();
    for (const incident of incidents) {
      const bundle = one('case.tar.gz', gzipSync(tarOf(...incident.logs)));
      const report = outcome(await read(bundle));
      expect(report, incident.name).toEqual(outcome(await expected(incident)));
    }
  });

  test('of an incident in everything else that is unpacked or transcoded', async () => {
    const read = await reader();
    const forms: Readonly<Record<string, () => readonly Member[] | Promise<readonly Member[]>>> = {
      tar: () => one('case.tar', tar),
      'tar.zst': () => one('case.tar.zst', zstdCompressSync(tar)),
      'tar.xz': () => one('case.tar.xz', xzOf(tar)),
      'tar.bz2': () => one('case.tar.bz2', bzip2Of(tar)),
      zip: async () => one('case.zip', await zipOf(xid79.logs)),
      'gzip of two members': each(({ bytes }) =>
        joined(gzipSync(bytes.subarray(0, 99)), gzipSync(bytes.subarray(99))),
      ),
      'UTF-16 LE': each((log) => utf16(textOf(log), { bigEndian: false, mark: true })),
      'UTF-16 BE': each((log) => utf16(textOf(log), { bigEndian: true, mark: false })),
    };
    for (const [form, make] of Object.entries(forms)) {
      const recoded = form.startsWith('UTF-16');
      const report = outcome(await read(await make()), { recoded });
      expect(report, form).toEqual(outcome(await expected(xid79), { recoded }));
    }
  });

  test('of a log that its workers share, byte for byte', async () => {
    const { page, report, saved } = await open();
    await page.locator('#files').setInputFiles(join(folder.path, 'big.log'));
    await report();
    const args = ['--format', 'json', 'big.log'];
    expect(await saved('json')).toBe((await runCli(args, { cwd: folder.path })).stdout);
  });
});
