import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `dist/` is made from. */
const SOURCES = ['src', 'analyzers', 'knowledge', 'package.json', 'package-lock.json'];
const STAMP = 'dist/.built';

/** When a file or anything below a folder last changed, in milliseconds since 1970. */
function changedAt(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(stats.mtimeMs, ...below);
}

/** Whether the last build that ended well began after every change of its sources. */
export function isFresh(root: string): boolean {
  try {
    const started = Number(readFileSync(join(root, STAMP), 'utf8'));
    return SOURCES.every((source) => changedAt(join(root, source)) < started);
  } catch {
    return false; // never built
  }
}

/** Notes that a build which began at `started` (milliseconds since 1970) ended well. */
export const markFresh = (root: string, started: number): void =>
  writeFileSync(join(root, STAMP), String(started));
