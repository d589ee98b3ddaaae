import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { file, tarOf } from '../engine/pack-files.ts';
import { BAD_ID, BAD_LINE, GOOD_LINE, runCli, tempFolder } from './run-cli.ts';

const noise = Array.from({ length: 3000 }, (_, at) => `${(at * 2654435761) % 1e9}`).join('\n');
const bad = `${GOOD_LINE}\n${BAD_LINE}\n`;
const bundle = gzipSync(tarOf(file('./var/log/run.log', bad), file('plot.png', 'x')));
const folder = tempFolder({
  'run.log.gz': gzipSync(bad),
  'bundle.tar.gz': bundle,
  'cut.log.gz': gzipSync(`${bad}${noise}`).subarray(0, 9000),
  'logs/old.log.gz': gzipSync(bad),
  'logs/now.log': `${GOOD_LINE}\n`,
});
afterAll(folder.remove);

interface Shown {
  readonly inputs: readonly { readonly name: string; readonly complete: boolean }[];
  readonly findings: readonly { readonly id: string }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

async function run(args: readonly string[], input?: Uint8Array) {
  const options = { cwd: folder.path, ...(input ? { input } : {}) };
  const { code, stdout, stderr } = await runCli([...args, '--format', 'json'], options);
  return {
    code,
    stderr,
    ...(stdout ? (JSON.parse(stdout) as Shown) : { inputs: [], findings: [], diagnostics: [] }),
  };
}

describe('what is packed is read', () => {
  test.each([
    ['a compressed log', ['run.log.gz'], ['run.log.gz']],
    ['an archive', ['bundle.tar.gz'], ['bundle.tar.gz!/var/log/run.log']],
    ['a log in a folder', ['logs'], ['logs/now.log', 'logs/old.log.gz']],
    ['a log that a glob names', ['logs/*.gz'], ['logs/old.log.gz']],
  ])('%s', async (_, operands, names) => {
    const { code, stderr, inputs, findings } = await run(operands);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(inputs.map(({ name }) => name)).toEqual(names);
    expect(findings.map(({ id }) => id)).toEqual([BAD_ID]);
  });

  test('from standard input', async () => {
    const { code, inputs, findings } = await run(['-'], bundle);
    expect(code).toBe(1);
    expect(inputs.map(({ name }) => name)).toEqual(['stdin!/var/log/run.log']);
    expect(findings.map(({ id }) => id)).toEqual([BAD_ID]);
  });
});

test('a cut-off file is reported up to the cut, and exit is 2', async () => {
  const { code, stderr, inputs, findings, diagnostics } = await run(['cut.log.gz']);
  expect(code).toBe(2);
  expect(stderr).toContain('cut.log.gz is cut off');
  expect(inputs.map(({ complete }) => complete)).toEqual([false]);
  expect(findings.map(({ id }) => id)).toEqual([BAD_ID]);
  expect(diagnostics.map(({ code: each }) => each)).toEqual(['unpack-cut']);
});

describe('--max-unpacked', () => {
  test('bounds what is unpacked', async () => {
    const { code, stderr, diagnostics } = await run(['run.log.gz', '--max-unpacked', '100']);
    expect(code).toBe(2);
    expect(stderr).toContain('the limit of 100 B');
    expect(diagnostics.map(({ code: each }) => each)).toEqual(['unpack-limit-bytes']);
  });

  test.each(['1G', '1.5GiB', '200 mb', '100000'])('takes %s', async (size) => {
    expect((await run(['run.log.gz', '--max-unpacked', size])).code).toBe(1);
  });

  test.each(['much', '0', '-1', '5P'])('refuses %s', async (size) => {
    const { code, stderr } = await run(['run.log.gz', `--max-unpacked=${size}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('must be a size');
  });
});

test('redact refuses what is packed', async () => {
  const { code, stdout, stderr } = await runCli(['redact', 'run.log.gz'], { cwd: folder.path });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('run.log.gz: is packed');
});
