import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { BAD_ID, BAD_LINE, GOOD_LINE, runCli, tempFolder } from '../cli/run-cli.ts';
import { file, tarOf, utf8, zipOf } from '../engine/pack-files.ts';
import { FIXTURES } from '../engine/unpack-fixtures.ts';
import { bigText } from './big-log.ts';
import { bzip2Of } from './write-bzip2.ts';
import { xzOf } from './write-xz.ts';

const XID = 'NVRM: Xid (PCI:0000:01:00): 79, pid=1234, GPU has fallen off the bus.';
const OOM = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.';

/** Text that does not compress, so that a cut or a damage costs what is near it and not all. */
const noise = Array.from({ length: 30_000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36));
const long = utf8(`${OOM}\n${noise.join('\n')}\n`);

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1);
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.fill(0x5a, copy.length >> 1, (copy.length >> 1) + 300);
  return copy;
}

const fixture = (name: keyof typeof FIXTURES): Uint8Array =>
  new Uint8Array(Buffer.from(FIXTURES[name], 'base64'));

const tar = tarOf(file('first.log', `${OOM}\n`), file('second.log', long));
const zip = await zipOf([file('first.log', `${OOM}\n`), file('second.log', long)]);

/** Inputs with a fault, and whether what stands before the fault is sure to be read, too. */
const FAULTS: Readonly<Record<string, readonly [content: Uint8Array, isReadBefore: boolean]>> = {
  'cut.log.gz': [cut(gzipSync(long)), true],
  'damaged.log.gz': [damaged(gzipSync(long)), true],
  'header-only.log.gz': [gzipSync(long).subarray(0, 12), false],
  'cut.log.zst': [cut(zstdCompressSync(long)), false],
  'cut.log.xz': [cut(xzOf(long)), true],
  'damaged.log.xz': [damaged(fixture('both.xz')), false],
  'damaged.log.bz2': [damaged(bzip2Of(utf8(`${OOM}\n${noise.slice(0, 900).join('\n')}`))), false],
  'cut.tar': [cut(tar), true],
  'cut.tar.gz': [cut(gzipSync(tar)), true],
  'cut.zip': [cut(zip), true],
  'damaged.zip': [damaged(zip), true],
  'locked.zip': [fixture('locked.zip'), false],
  'core.log': [Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256), false],
};

const folder = tempFolder({
  'a.log': `${GOOD_LINE}\n${BAD_LINE}\n`,
  'z.log': `${GOOD_LINE}\n${XID}\n`,
  ...Object.fromEntries(Object.entries(FAULTS).map(([name, [content]]) => [name, content])),
});
afterAll(folder.remove);

interface Told {
  readonly code: number | null;
  readonly stderr: string;
  readonly report: Report;
  /** Ids of findings, each with the inputs that prove it. */
  readonly proved: readonly string[];
}

async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const outcome = await runCli([...args, '--format', 'json'], { cwd: folder.path, env });
  const report = JSON.parse(outcome.stdout) as Report;
  const proved = report.findings.flatMap(({ id, evidence }) =>
    evidence.map(({ where }) => `${id} in ${where.input}:${where.line}`),
  );
  return { ...outcome, report, proved };
}

const OTHERS = [`${BAD_ID} in a.log:2`, 'xid-79 in z.log:2'];

describe('a fault in one input costs nothing of those beside it', () => {
  test.each(Object.entries(FAULTS))('%s', async (name, [, isReadBefore]) => {
    const { code, stderr, report, proved } = await run(['a.log', name, 'z.log']);
    expect(proved).toEqual(expect.arrayContaining(OTHERS));
    if (isReadBefore) expect(proved.join()).toContain(`cuda-out-of-memory in ${name}`);
    expect(code).toBe(2);
    expect(stderr).toContain(name);
    expect(report.diagnostics.some(({ where }) => where?.input.startsWith(name))).toBe(true);
  });

  test('all of them at once', async () => {
    const { code, report, proved } = await run(['a.log', ...Object.keys(FAULTS), 'z.log']);
    expect(proved).toEqual(expect.arrayContaining(OTHERS));
    expect(proved.filter((each) => each.startsWith('cuda-out-of-memory in '))).not.toEqual([]);
    expect(code).toBe(2);
    const isTold = (name: string): boolean =>
      report.diagnostics.some(({ where }) => where?.input.startsWith(name));
    expect(Object.keys(FAULTS).filter((name) => !isTold(name))).toEqual([]);
    expect(['a.log', 'z.log'].filter(isTold)).toEqual([]);
  });

  test('in a member of an archive, to the members behind it', async () => {
    const bundle = tarOf(
      file('bad.log.gz', cut(gzipSync(long))),
      file('good.log', `${XID}\n`),
      file('bad.zip', cut(zip)),
      file('last.log', `${BAD_LINE}\n`),
    );
    const { remove, path } = tempFolder({ 'bundle.tar.gz': gzipSync(bundle) });
    const { code, proved } = await run([join(path, 'bundle.tar.gz')]);
    remove();
    const inside = proved.map((each) => each.replace(/in .*?!/, 'in !')).sort();
    expect(inside).toEqual([
      'cuda-out-of-memory in !/bad.log.gz:1',
      'cuda-out-of-memory in !/bad.zip!/first.log:1',
      'cuda-out-of-memory in !/bad.zip!/second.log:1',
      `${BAD_ID} in !/last.log:1`,
      'xid-79 in !/good.log:1',
    ]);
    expect(code).toBe(2);
  });
});

test('a scan thread that dies over one file costs nothing of the others', async () => {
  const crash = `
    const { isMainThread, parentPort } = require('node:worker_threads');
    if (!isMainThread) parentPort.on('message', ({ path }) => {
      if (path.includes('victim')) process.exit(7);
    });`;
  const { path, remove } = tempFolder({
    'crash.cjs': crash,
    'victim.log': bigText(`${OOM}\n`),
    'big.log': bigText(`${XID}\n`),
  });
  const [victim, big] = [join(path, 'victim.log'), join(path, 'big.log')];
  const env = { NODE_OPTIONS: `--require ${join(path, 'crash.cjs')}` };
  const { code, stderr, report, proved } = await run([victim, big, 'a.log', '--threads', '2'], env);
  remove();
  expect(proved).toEqual(expect.arrayContaining([`${BAD_ID} in a.log:2`]));
  expect(proved.find((each) => each.startsWith('xid-79'))).toContain(big);
  expect(report.inputs.map(({ complete }) => complete)).toEqual([false, true, true]);
  expect(stderr).toContain('victim.log could not be read');
  expect(code).toBe(2);
});
