import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BacktrackingCheck, checkBacktracking } from '../pack/regex/backtracking.ts';

/** Raised when the check itself changes, so that old answers are not taken for new ones. */
const VERSION = 1;

function readCache(file: string): Map<string, string | null> {
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | null>),
    );
  } catch {
    return new Map(); // none yet, or cut short: the answers are found again
  }
}

/**
 * The backtracking check with its answers kept on disk, in `node_modules/.cache` below `root`. New
 * answers are written when the process ends.
 */
export function cachedBacktracking(root: string): BacktrackingCheck {
  const file = join(root, `node_modules/.cache/analyze-logs/backtracking-${VERSION}.json`);
  const known = readCache(file);
  const before = known.size;
  process.once('exit', () => {
    if (known.size === before) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(Object.fromEntries(known)));
  });
  return (source, flags) => {
    const key = `/${source}/${flags}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached; // null is an answer, too: nothing is wrong
    const answer = checkBacktracking(source, flags);
    known.set(key, answer);
    return answer;
  };
}
