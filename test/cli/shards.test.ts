import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, GOOD_LINE, runCli, tempFolder } from './run-cli.ts';

const folder = tempFolder({
  'small.log': `${GOOD_LINE}\n${BAD_LINE}\n`,
  'odd.log': `${GOOD_LINE}\nNVRM: Xid (PCI:0000:01:00): 79, pid=1, GPU has fallen off the bus.`,
  'empty.log': '',
});
afterAll(folder.remove);

/** Seven grid cells of 8 MiB, with bad lines also next to the cells' borders. */
beforeAll(() => {
  const file = openSync(join(folder.path, 'big.log'), 'w');
  for (let part = 0; part < 51; part++) {
    const lines = Array.from({ length: 2 ** 20 / 64 }, (_, at) =>
      at % 8_000 === 99 ? BAD_LINE : `${GOOD_LINE} ${part * 100_000 + at}`,
    );
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
});

const run = (...args: string[]) => runCli(args, { cwd: folder.path });
const INPUTS = ['small.log', 'big.log', 'odd.log', 'empty.log'];

/** Writes the shards of an analysis; gives their files. */
async function shardsOf(count: number, ...inputs: string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index++) {
    const file = `part-${index}-of-${count}.json`;
    const outcome = await run('--shard', `${index}/${count}`, ...inputs, '-o', file);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    files.push(file);
  }
  return files;
}

describe('shards, merged', () => {
  test.each([1, 2, 3, 7])(
    '%i give the report of the whole, byte for byte',
    async (count) => {
      const parts = await shardsOf(count, ...INPUTS);
      for (const format of ['json', 'text']) {
        const whole = await run(...INPUTS, '-f', format);
        expect(await run('merge', ...[...parts].reverse(), '-f', format)).toEqual(whole);
      }
    },
    120_000,
  );

  test('share the work: none reads it all', async () => {
    const parts = await shardsOf(3, ...INPUTS);
    const cells = parts.map((file) => {
      const { partial } = JSON.parse(readFileSync(join(folder.path, file), 'utf8')) as {
        partial: { cells: readonly object[] };
      };
      return partial.cells.length;
    });
    expect(Math.max(...cells) - Math.min(...cells)).toBeLessThan(2);
  }, 120_000);

  test('are redacted and judged by merge, in the language it is asked for', async () => {
    writeFileSync(join(folder.path, 'secret.log'), `/home/alice/run.py: ${BAD_LINE}\n`);
    const parts = await shardsOf(2, 'secret.log');
    const { code, stdout } = await run('merge', ...parts, '--redact', '--lang', 'zh-cn');
    expect(code).toBe(1);
    expect(stdout).toContain(BAD_ID);
    expect(stdout).not.toContain('alice');
    expect((await run('merge', ...parts, '--fail-on', 'never')).code).toBe(0);
  });

  test('keep what could not be read: exit 2, and the others are reported', async () => {
    const shard = await run('--shard', '1/1', 'small.log', 'gone.log', '-o', 'gone.json');
    expect(shard.code).toBe(2);
    const merged = await run('merge', 'gone.json', '-f', 'json');
    const whole = await run('small.log', 'gone.log', '-f', 'json');
    expect(merged).toMatchObject({ code: 2, stdout: whole.stdout });
  });
});

describe('merge refuses, with exit 2 and no report,', () => {
  const part = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const write = (name: string, text: string): void => writeFileSync(join(folder.path, name), text);

  beforeAll(async () => {
    await shardsOf(3, 'small.log', 'odd.log');
    await run('--shard', '3/3', 'small.log', '-o', 'other-inputs.json');
    write('copy.json', part('part-1-of-3.json'));
    write('cut.json', part('part-3-of-3.json').slice(0, 400));
    write('changed.json', part('part-2-of-3.json').replace('"cell":0', '"cell":1'));
    const other = (from: RegExp, to: string): string => part('part-3-of-3.json').replace(from, to);
    write('old.json', other(/"version":"[^"]*"/, '"version":"0.0.1"'));
    write('pack.json', other(/"pack":"[^"]*"/, '"pack":"of another time"'));
  });

  test.each([
    [['part-1-of-3.json', 'part-3-of-3.json'], 'these shards are missing: 2/3'],
    [['part-1-of-3.json', 'part-2-of-3.json', 'copy.json'], 'copy.json: is shard 1/3 again'],
    [['part-1-of-3.json', 'part-2-of-3.json', 'cut.json'], 'cut.json: is no partial'],
    [['part-1-of-3.json', 'part-3-of-3.json', 'changed.json'], 'changed.json: is damaged'],
    [['part-1-of-3.json', 'part-2-of-3.json', 'old.json'], 'was made by version 0.0.1'],
    [['part-1-of-3.json', 'part-2-of-3.json', 'pack.json'], 'knowledge of another time'],
    [['part-1-of-3.json', 'part-2-of-3.json', 'other-inputs.json'], 'odd.log is not the same file'],
    [['part-1-of-3.json', 'small.log'], 'small.log: is no partial'],
    [['part-1-of-3.json', 'nowhere.json'], 'nowhere.json: no such file'],
    [[], 'give the partials'],
  ])('%j', async (files, reason) => {
    const { code, stdout, stderr } = await run('merge', ...files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });

  test('partials of another version of the tool than its own', async () => {
    write('alone.json', part('part-1-of-3.json').replace('"index":1,"of":3', '"index":1,"of":1'));
    expect((await run('merge', 'alone.json')).code).toBe(1);
    const old = part('alone.json').replace(/"version":"[^"]*"/, '"version":"0.0.1"');
    write('alone.json', old);
    const { code, stderr } = await run('merge', 'alone.json');
    expect(code).toBe(2);
    expect(stderr).toContain('were made with version and knowledge 0.0.1');
  });
});

describe('--shard refuses', () => {
  test.each([
    [['--shard', '0/2', 'small.log'], 'must be I/N'],
    [['--shard', '3/2', 'small.log'], 'must be I/N'],
    [['--shard', 'half', 'small.log'], 'must be I/N'],
    [['--shard', '1/2', '-'], 'standard input cannot be shared out'],
    [['--shard', '1/2', 'small.log', '--redact'], 'give it to merge'],
    [['--shard', '1/2', 'small.log', '-f', 'json'], 'give it to merge'],
    [['--shard', '1/2', 'small.log', '--since', '2h'], 'give it to merge'],
    [['--shard', '1/2', 'small.log', '--follow'], 'do not go together'],
  ])('%j', async (args, reason) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
