import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { file, tarOf, zipOf } from '../engine/pack-files.ts';
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
  'pipe.zip': await zipOf([file('a.log', bad), file('b.log', bad)], 0, { streamed: 4 }),
  'deep.tgz': gzipSync(tarOf(file('in.zip', await zipOf([file('x.log.gz', gzipSync(bad))])))),
  'old.log.lz4': Uint8Array.of(0x04, 0x22, 0x4d, 0x18, 0x64, 0x40, 0xa7, ...Buffer.from(bad)),
  'odd.tar': tarOf(file('a\nanalyze-logs: all is well\x1b[2J.log', bad)).subarray(0, 600),
});
afterAll(folder.remove);

interface Shown {
  readonly inputs: readonly { readonly name: string; readonly complete: boolean }[];
  readonly findings: readonly { readonly id: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly help: string }[];
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
    ['a zip that was written to a pipe', ['pipe.zip'], ['pipe.zip!/a.log', 'pipe.zip!/b.log']],
    ['archives in archives', ['deep.tgz'], ['deep.tgz!/in.zip!/x.log.gz']],
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

describe('--max-depth and --max-members', () => {
  test('bound what is opened, and are named where they do', async () => {
    const deep = await run(['deep.tgz', '--max-depth', '2']);
    expect(deep.code).toBe(2);
    expect(deep.diagnostics).toMatchObject([
      { code: 'unpack-limit-depth', help: expect.stringContaining('--max-depth') },
    ]);
    const many = await run(['pipe.zip', '--max-members', '1']);
    expect(many.inputs.map(({ name }) => name)).toEqual(['pipe.zip!/a.log', 'pipe.zip']);
    expect(many.diagnostics).toMatchObject([
      { code: 'unpack-limit-members', help: expect.stringContaining('--max-members') },
    ]);
  });

  test('stand in the help, as does --max-unpacked', async () => {
    const { stdout } = await runCli(['analyze', '--help']);
    for (const flag of ['--max-unpacked', '--max-members', '--max-depth']) {
      expect(stdout).toContain(flag);
    }
  });

  test.each(['0', 'many'])('refuse %s', async (number) => {
    const { code, stderr } = await run(['deep.tgz', '--max-depth', number]);
    expect(code).toBe(2);
    expect(stderr).toContain('--max-depth');
  });
});

test('a format that is not unpacked is named, from a file and from standard input', async () => {
  const named = await run(['old.log.lz4', 'run.log.gz']);
  expect(named.code).toBe(2);
  expect(named.stderr).toContain('old.log.lz4: is packed as LZ4, which is not read here');
  expect(named.findings.map(({ id }) => id)).toEqual([BAD_ID]);
  const piped = await run(['-'], Uint8Array.of(0x04, 0x22, 0x4d, 0x18, ...Buffer.from(bad)));
  expect(piped.code).toBe(2);
  expect(piped.stderr).toContain('stdin is packed as LZ4');
  expect(piped.findings).toEqual([]);
});

test('a name of a member cannot write lines or commands of its own to a terminal', async () => {
  const { code, stdout, stderr } = await runCli(['odd.tar'], { cwd: folder.path });
  expect(code).toBe(2);
  expect(stderr).toContain('odd.tar!/a\\nanalyze-logs: all is well\\x1b[2J.log is cut off');
  for (const text of [stdout, stderr]) {
    expect(text).not.toContain('\x1b');
    expect(text).not.toMatch(/^analyze-logs: all is well/m);
  }
});

test('redact refuses what is packed', async () => {
  const { code, stdout, stderr } = await runCli(['redact', 'run.log.gz'], { cwd: folder.path });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('run.log.gz: is packed');
});
