import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyzers } from '../../analyzers/registry.ts';
import { fileSource } from '../../src/cli/input/file-source.ts';
import { createThreadPool } from '../../src/cli/threads.ts';
import type { Report } from '../../src/core/report.ts';
import type { Source } from '../../src/core/source.ts';
import { analyzeSources, diagnose, scanSources } from '../../src/engine/analyze.ts';
import { mergePartials } from '../../src/engine/partial/merge.ts';
import type { Partial as Scanned } from '../../src/engine/partial/partial.ts';
import { inferences } from '../../src/inferences/registry.ts';
import { runCli } from '../cli/run-cli.ts';
import { memorySource, streamSource } from '../engine/memory-source.ts';
import { file, joined, type Member, tarOf, zipOf } from '../engine/pack-files.ts';
import { utf8, utf16 } from '../transforms/encode.ts';
import { type Incident, incidents, pack, textOf } from './incidents.ts';
import { outcome } from './outcome.ts';
import { bzip2Of } from './write-bzip2.ts';
import { xzOf } from './write-xz.ts';

const usual = { pack, analyzers, inferences };
/** Cells so small that every sample has several. */
const small = { ...usual, cellBytes: 512 };

const read = (sources: readonly Source[], options = usual): Promise<Report> =>
  analyzeSources(sources, options);

/** A way of a log to its report. */
interface Path {
  readonly name: string;
  /** Whether the log takes it in another encoding. */
  readonly recoded?: boolean;
  take(incident: Incident): Promise<Report>;
}

/** A path on which each log becomes another file. */
const changed = (name: string, change: (log: Member) => Uint8Array): Path => ({
  name,
  take: ({ logs }) => read(logs.map((log) => memorySource(`${log.name}.x`, change(log)))),
});

/** A path on which each log is written in another encoding. */
const recoded = (name: string, encode: (text: string) => Uint8Array): Path => ({
  ...changed(name, (log) => encode(textOf(log))),
  recoded: true,
});

/** A path on which all logs become one file, read as a file and as a stream. */
const bundled = (
  name: string,
  bundle: (logs: readonly Member[]) => Uint8Array | Promise<Uint8Array>,
): readonly Path[] => [
  { name, take: async ({ logs }) => read([memorySource('case', await bundle(logs))]) },
  {
    name: `${name}, as a stream`,
    take: async ({ logs }) => read([streamSource('stdin', await bundle(logs), 700)]),
  },
];

/** Two members cut anywhere, also within a line and within a character. */
function inTwo({ bytes }: Member): Uint8Array {
  const middle = (bytes.length >> 1) | 1;
  return joined(gzipSync(bytes.subarray(0, middle)), gzipSync(bytes.subarray(middle)));
}

const engine: readonly Path[] = [
  {
    name: 'streams',
    take: ({ logs }) => read(logs.map(({ name, bytes }) => streamSource(name, bytes, 700))),
  },
  {
    name: 'many cells',
    take: ({ logs }) =>
      read(
        logs.map(({ name, bytes }) => memorySource(name, bytes)),
        small,
      ),
  },
  changed('gzip', ({ bytes }) => gzipSync(bytes)),
  changed('gzip of two members', inTwo),
  changed('zstd', ({ bytes }) => zstdCompressSync(bytes)),
  changed('xz', ({ bytes }) => xzOf(bytes)),
  changed('bzip2', ({ bytes }) => bzip2Of(bytes)),
  ...bundled('tar', (logs) => tarOf(...logs)),
  ...bundled('tar.gz', (logs) => gzipSync(tarOf(...logs))),
  ...bundled('tar.zst', (logs) => zstdCompressSync(tarOf(...logs))),
  ...bundled('tar.xz', (logs) => xzOf(tarOf(...logs))),
  ...bundled('tar.bz2', (logs) => bzip2Of(tarOf(...logs))),
  ...bundled('zip', (logs) => zipOf(logs)),
  ...bundled('zip, stored', (logs) => zipOf(logs, 0)),
  ...bundled('tar.gz in a zip', (logs) => zipOf([file('in.tgz', gzipSync(tarOf(...logs)))])),
  ...bundled('tar of gzip', (logs) =>
    tarOf(...logs.map(({ name, bytes }) => file(`${name}.gz`, gzipSync(bytes)))),
  ),
  recoded('UTF-8 with a mark', (text) => utf8(`\uFEFF${text}`)),
  recoded('UTF-16 LE', (text) => utf16(text, { bigEndian: false, mark: true })),
  recoded('UTF-16 BE', (text) => utf16(text, { bigEndian: true, mark: true })),
  recoded('UTF-16 LE without a mark', (text) => utf16(text, { bigEndian: false, mark: false })),
  recoded('UTF-16 BE without a mark', (text) => utf16(text, { bigEndian: true, mark: false })),
];

const travelled = (partial: Scanned): Scanned => JSON.parse(JSON.stringify(partial)) as Scanned;

const shared: readonly Path[] = [
  {
    name: 'three shards, merged last to first',
    async take({ logs }) {
      const parts: Scanned[] = [];
      for (let shard = 0; shard < 3; shard++) {
        const owns = (input: number, cell: number): boolean => (input + cell) % 3 === shard;
        const sources = logs.map(({ name, bytes }) => memorySource(name, bytes));
        parts.unshift(travelled(await scanSources(sources, { ...small, owns })));
      }
      return diagnose(mergePartials(parts), small);
    },
  },
  {
    name: 'three threads',
    async take({ folder, logs }) {
      const sources = logs.map(({ name, bytes }) =>
        fileSource(name, join(folder, name), bytes.length),
      );
      const pathOf = ({ name }: Source): string => join(folder, name);
      const { signal } = new AbortController();
      const runner = createThreadPool({ threads: 3, pack, pathOf, signal });
      try {
        return await analyzeSources(sources, { ...small, runner });
      } finally {
        await runner.close();
      }
    },
  },
];

async function cli(args: readonly string[], folder: string, input?: Uint8Array): Promise<Report> {
  const options = input ? { cwd: folder, input } : { cwd: folder };
  const { stdout, stderr } = await runCli([...args, '--format', 'json'], options);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

const commandLine: readonly Path[] = [
  {
    name: 'files',
    take: ({ folder, logs }) =>
      cli(
        logs.map(({ name }) => name),
        folder,
      ),
  },
  {
    name: 'standard input, other logs beside it',
    take({ folder, logs: [first, ...rest] }) {
      return cli(['-', ...rest.map(({ name }) => name)], folder, first?.bytes);
    },
  },
  {
    name: 'a compressed tar on standard input',
    take: ({ folder, logs }) => cli(['-'], folder, gzipSync(tarOf(...logs))),
  },
];

describe.each(incidents)('$name says the same', (incident) => {
  const expected = read(incident.logs.map(({ name, bytes }) => memorySource(name, bytes)));

  it.each([...engine, ...shared])('from $name', async ({ take, recoded }) => {
    const report = await take(incident);
    expect(outcome(report, { recoded })).toEqual(outcome(await expected, { recoded }));
  });

  it.each(commandLine)('on the command line from $name', async ({ take }) => {
    expect(outcome(await take(incident))).toEqual(outcome(await expected));
  });
});
