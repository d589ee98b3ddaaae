/**
 * How fast is the analyzer? `npm run bench [-- --mb 1024]` generates logs, times the built command
 * line on them with one thread and with two, and ripgrep with the same literals and `wc -l` beside
 * it in the same run, and writes the table to RESULTS.md. Run it on a quiet machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../../src/core/pack.ts';
import { SUSPECT_LITERALS } from '../../src/engine/scan/find-suspects.ts';
import { generateLog, KINDS, type Kind } from './generate-log.ts';

const ROUNDS = 3;
const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { mb: { type: 'string', default: '1024' }, 'no-write': { type: 'boolean' } },
});
const megabytes = Number(values.mb);

interface Timing {
  readonly seconds: number;
  readonly peakMb: number;
}

/** Runs a command to its end; the peak of its resident memory is read from /proc while it runs. */
function once(command: string, args: readonly string[]): Promise<Timing> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, args, { stdio: 'ignore' });
    let peakMb = 0;
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // Gone between two readings.
      }
    }, 5);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - begun) / 1000, peakMb });
    });
  });
}

async function best(command: string, args: readonly string[]): Promise<Timing> {
  const timings: Timing[] = [];
  for (let i = 0; i < ROUNDS; i++) timings.push(await once(command, args));
  return {
    seconds: Math.min(...timings.map((timing) => timing.seconds)),
    peakMb: Math.max(...timings.map((timing) => timing.peakMb)),
  };
}

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

async function measure(kind: Kind): Promise<string> {
  const file = join(folder, `${kind}.log`);
  generateLog(file, kind, megabytes * 1e6);
  const size = statSync(file).size / 1e6;
  const ours = (threads: number): Promise<Timing> =>
    best(process.execPath, [bin, '--format', 'json', '--threads', String(threads), file]);
  const one = await ours(1);
  const two = await ours(2);
  const wc = await best('wc', ['-l', file]);
  const rg = hasRipgrep ? await best('rg', ['-c', '-F', '-f', literals, file]) : null;
  rmSync(file);
  const rate = (timing: Timing | null): string =>
    timing ? (size / timing.seconds).toFixed(0) : 'not installed';
  const times = (timing: Timing): string => (rg ? (rg.seconds / timing.seconds).toFixed(2) : '');
  return `| ${kind} | ${size.toFixed(0)} | ${rate(one)} | ${rate(two)} | ${rate(rg)} | ${rate(wc)} | ${times(one)} | ${times(two)} | ${Math.max(one.peakMb, two.peakMb).toFixed(0)} |`;
}

async function start(): Promise<string> {
  const file = join(folder, 'small.log');
  generateLog(file, 'mixed', 100_000);
  const small = await best(process.execPath, [bin, '--format', 'json', file]);
  const bare = await best(process.execPath, ['-e', '0']);
  return `A small log (${(statSync(file).size / 1000).toFixed(0)} KB) is answered in ${(small.seconds * 1000).toFixed(0)} ms; \`node -e 0\` takes ${(bare.seconds * 1000).toFixed(0)} ms.`;
}

const rows: string[] = [];
for (const kind of KINDS) rows.push(await measure(kind));
const text = `# Benchmark results

Made by \`npm run bench\`. Best of ${ROUNDS} runs of the whole command, file in the page cache, MB/s of 10^6 bytes.
Machine: ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}; ${allLiterals().length} literals.

| log | MB | one thread | two threads | ripgrep, same literals | wc -l | one : ripgrep | two : ripgrep | peak MB |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

${await start()}
`;
process.stdout.write(text);
if (!values['no-write']) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
rmSync(folder, { recursive: true });
