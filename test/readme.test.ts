import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README', () => {
  it('shows the report that its first command prints', () => {
    const [, folder, shown] =
      /npx analyze-logs (sample-logs\/\S+)\n[^`]*```\n([\s\S]*?)\n```/.exec(readme) ?? [];
    const bin = join(root, 'bin/analyze-logs.cjs');
    const run = spawnSync(process.execPath, [bin, '--lang', 'en', folder ?? ''], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '80' },
    });
    expect(run.stdout.trimEnd()).toBe(shown);
    expect(run.status).toBe(1);
  });

  it('gives the test command that CI runs', () => {
    const ci = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(readme).toContain('    npm ci && npm test\n');
    expect(ci).toContain('npm ci && npm test');
  });
});
