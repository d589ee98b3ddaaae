import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compile } from '../pack/compile.ts';
import { formatFault } from '../pack/fault.ts';
import { readKnowledge } from '../pack/read-folder.ts';
import { analyzerIds } from './analyzer-ids.ts';
import { cachedBacktracking } from './backtracking-cache.ts';

/*
 * Checks single entries: `node src/build/lint-entry.ts knowledge/driver/driver-too-old.md`.
 * The other entries are read for their ids and ties; only faults of the named ones are shown.
 */
const root = join(import.meta.dirname, '../..');
const paths = process.argv.slice(2);
const ids = new Set(paths.map((path) => path.replace(/^.*[\\/]/, '').replace(/\.md$/, '')));
const ofNamed = (path: string): boolean => ids.has(path.replace(/^.*\//, '').replace(/\.md$/, ''));

if (ids.size === 0) {
  process.stderr.write('usage: node src/build/lint-entry.ts knowledge/FAMILY/ID.md...\n');
  process.exit(2);
}
/** The knowledge folder that a page belongs to: the nearest one above it with a list of ids. */
function knowledgeOf(path: string): string {
  let folder = dirname(resolve(path));
  while (folder !== dirname(folder) && !existsSync(join(folder, 'problems.tsv'))) {
    folder = dirname(folder);
  }
  return existsSync(join(folder, 'problems.tsv')) ? folder : join(root, 'knowledge');
}
const { pack, faults, examples } = compile(readKnowledge(knowledgeOf(paths[0] ?? '')), {
  analyzers: analyzerIds(join(root, 'analyzers')),
  backtracking: cachedBacktracking(root),
});
const own = faults.filter((fault) => ofNamed(fault.file));
for (const fault of own) process.stdout.write(`${formatFault(fault, 'knowledge/')}\n`);
for (const entry of pack.entries.filter(({ id }) => ids.has(id))) {
  const count = examples.filter(({ id }) => id === entry.id).length;
  process.stdout.write(`${entry.id}: ${entry.clauses.length} signatures, ${count} examples\n`);
  for (const { pattern, literals } of entry.clauses) {
    process.stdout.write(
      `  ${pattern}\n    literals: ${literals.map((l) => JSON.stringify(l)).join(' ')}\n`,
    );
  }
}
process.stdout.write(own.length === 0 ? 'no faults\n' : `${own.length} faults\n`);
process.exitCode = own.length === 0 ? 0 : 1;
