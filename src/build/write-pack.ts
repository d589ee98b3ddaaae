import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile } from '../pack/compile.ts';
import { formatFault } from '../pack/fault.ts';
import { readKnowledge } from '../pack/read-folder.ts';
import { analyzerIds } from './analyzer-ids.ts';
import { cachedBacktracking } from './backtracking-cache.ts';

/** Compiles the repository's own knowledge. */
export const compileOwnKnowledge = (root: string): Compiled =>
  compile(readKnowledge(join(root, 'knowledge')), {
    analyzers: analyzerIds(join(root, 'analyzers')),
    backtracking: cachedBacktracking(root),
  });

/** Compiles `knowledge/` to `dist/pack.json`. Prints every fault; true where there is none. */
export function writePack(root: string): boolean {
  const { pack, faults } = compileOwnKnowledge(root);
  for (const fault of faults) process.stderr.write(`${formatFault(fault, 'knowledge/')}\n`);
  if (faults.length > 0) {
    process.stderr.write(`${faults.length} faults in the knowledge\n`);
    return false;
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/pack.json'), JSON.stringify(pack));
  return true;
}

if (import.meta.main && !writePack(join(import.meta.dirname, '../..'))) process.exitCode = 1;
