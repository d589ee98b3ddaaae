/**
 * How fast is the analyzer? `npm run bench [-- --mb 1024]` generates logs, times the built command
 * on them with one thread and with two, and ripgrep with the same literals and `wc -l` beside it in
 * the same run, and writes the tables into RESULTS.md. Run it on a quiet machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../../src/core/pack.ts';
import { SUSPECT_LITERALS } from '../../src/engine/scan/find-suspects.ts';
import { generateLog, KINDS, type Kind } from './generate-log.ts';
import { bestOf, ROUNDS, type Timing } from './run-command.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { mb: { type: 'string', default: '1024' }, 'no-write': { type: 'boolean' } },
});
const bytes = Number(values.mb) * 1e6;

function allLiterals(): string[] {
  const pack = JSON.parse(readFileSync(join(root, 'dist/pack.json'), 'utf8')) as Pack;
  const ours = [
    ...pack.entries.flatMap((entry) => entry.clauses.flatMap((clause) => clause.literals)),
    ...analyzers.flatMap((analyzer) => analyzer.starts.flatMap((start) => start.literals)),
    ...SUSPECT_LITERALS,
  ];
  // ripgrep reads one pattern a line; a literal that starts at a line start loses that here.
  return [...new Set(ours.map((literal) => literal.replaceAll('\n', '')))].sort();
}

const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'analyze-logs-bench-'));
const bin = join(root, 'bin/analyze-logs.cjs');
const literals = join(folder, 'literals.txt');
writeFileSync(literals, `${allLiterals().join('\n')}\n`);

const analyze = (file: string, threads: number): Promise<Timing> =>
  bestOf(process.execPath, [bin, '--format', 'json', '--threads', String(threads), file]);

/** Writes a log of a kind, hands it on, and takes it away again. */
async function withLog<T>(kind: Kind, size: number, use: (file: string) => Promise<T>): Promise<T> {
  const file = join(folder, `${kind}.log`);
  generateLog(file, kind, size);
  try {
    return await use(file);
  } finally {
    rmSync(file);
  }
}

/** Bytes at most of the log whose every line hits, which takes thirty times as long as others. */
const HITS_MOST = 300e6;

const sizeOf = (kind: Kind): number =>
  kind === 'every-line-hits' ? Math.min(bytes, HITS_MOST) : bytes;

const rowOf = (kind: Kind): Promise<string> =>
  withLog(kind, sizeOf(kind), async (file) => {
    const megabytes = statSync(file).size / 1e6;
    const one = await analyze(file, 1);
    const two = await analyze(file, 2);
    const wc = await bestOf('wc', ['-l', file]);
    const rg = hasRipgrep ? await bestOf('rg', ['-c', '-F', '-f', literals, file]) : null;
    const rate = (timing: Timing | null): string =>
      timing ? (megabytes / timing.seconds).toFixed(0) : 'not installed';
    const times = (timing: Timing): string => (rg ? (rg.seconds / timing.seconds).toFixed(2) : '');
    const peaks = `${one.peakMb.toFixed(0)} / ${two.peakMb.toFixed(0)}`;
    return `| ${kind} | ${megabytes.toFixed(0)} | ${rate(one)} | ${rate(two)} | ${rate(rg)} | ${rate(wc)} | ${times(one)} | ${times(two)} | ${peaks} |`;
  });

/** The time for a file against that for a tenth of it. */
async function growth(): Promise<string> {
  const [part, whole] = [
    await withLog('mixed', bytes / 10, (file) => analyze(file, 2)),
    await withLog('mixed', bytes, (file) => analyze(file, 2)),
  ];
  return `Ten times the file (mixed, two threads) takes ${(whole.seconds / part.seconds).toFixed(1)} times as long: ${part.seconds.toFixed(2)} s and ${whole.seconds.toFixed(2)} s.`;
}

/** The time with all signatures against that with every tenth entry's, the scan alone. */
const signatures = (): Promise<string> =>
  withLog('mixed', Math.min(bytes, 300e6), async (file) => {
    const script = join(import.meta.dirname, 'scan-with-part.ts');
    const [part, whole] = ['10', '1'].map(
      (every) =>
        JSON.parse(
          spawnSync(process.execPath, [script, file, every], { encoding: 'utf8' }).stdout,
        ) as { readonly literals: number; readonly seconds: number },
    ) as [{ literals: number; seconds: number }, { literals: number; seconds: number }];
    return `${whole.literals} literals instead of ${part.literals} (mixed, one thread, the scan alone) take ${(whole.seconds / part.seconds).toFixed(2)} times as long.`;
  });

const start = (): Promise<string> =>
  withLog('mixed', 1, async (file) => {
    writeFileSync(file, readFileSync(file).subarray(0, 100_000));
    const small = await bestOf(process.execPath, [bin, '--format', 'json', file]);
    const bare = await bestOf(process.execPath, ['-e', '0']);
    const ms = ({ seconds }: Timing): string => (seconds * 1000).toFixed(0);
    return `A log of 100 KB is answered in ${ms(small)} ms; \`node -e 0\` takes ${ms(bare)} ms.`;
  });

async function tables(): Promise<string> {
  const rows: string[] = [];
  for (const kind of KINDS) rows.push(await rowOf(kind));
  return `Best of ${ROUNDS} runs of the whole command, file in the page cache, MB/s of 10^6 bytes.
Machine: ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}; ${allLiterals().length} literals.

| log | MB | one thread | two threads | ripgrep, same literals | wc -l | one : ripgrep | two : ripgrep | peak MB, one / two |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

- ${await growth()}
- ${await signatures()}
- ${await start()}
`;
}

/** What is made anew stands between these two lines of RESULTS.md; the rest is written by hand. */
const FROM = '<!-- made by npm run bench -->\n';
const TO = '<!-- to here -->\n';

const results = join(import.meta.dirname, 'RESULTS.md');
const text = await tables();
process.stdout.write(text);
if (!values['no-write']) {
  const [before] = readFileSync(results, 'utf8').split(FROM);
  const [, after] = readFileSync(results, 'utf8').split(TO);
  writeFileSync(results, `${before}${FROM}\n${text}\n${TO}${after}`);
}
rmSync(folder, { recursive: true });
