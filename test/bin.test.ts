import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const bin = join(import.meta.dirname, '../bin');
const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('an old Node is told what it is and what is needed', () => {
  const pretend = `Object.defineProperty(process, 'version', { value: 'v16.20.2' });
    Object.defineProperty(process.versions, 'node', { value: '16.20.2' });`;
  const script = `${pretend} require(${JSON.stringify(join(bin, 'analyze-logs.cjs'))});`;
  const { status, stderr } = run('-e', script);
  expect(status).toBe(2);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/needs Node\.js 20 or newer, but this is v16\.20\.2/);
});

test('the guard itself is written in syntax that an old Node reads', () => {
  const code = readFileSync(join(bin, 'analyze-logs.cjs'), 'utf8').replace(
    /^(?:#!|\s*\/\/).*$/gm,
    '',
  );
  expect(code).not.toMatch(/\b(?:const|let|class|async|import|export)\b|=>|`|\.\.\./);
});

test('without a build it says how to build', () => {
  const copy = mkdtempSync(join(tmpdir(), 'unbuilt-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(bin, join(copy, 'bin'), { recursive: true });
  const { status, stderr } = run(join(copy, 'bin/analyze-logs.cjs'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/not built yet: run `npm run build`/);
});
