/**
 * Scans a file in this thread with every n-th entry of the knowledge: `scan-with-part.ts FILE N`
 * prints the number of literals and the seconds. What a signature costs is seen by comparing two N.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzers } from '../../analyzers/registry.ts';
import { fileSource } from '../../src/cli/input/file-source.ts';
import type { Pack } from '../../src/core/pack.ts';
import { prepareTargets } from '../../src/engine/scan/prepare-targets.ts';
import { scanSources } from '../../src/engine/scan-sources.ts';

const [file = '', every = '1'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const whole = JSON.parse(readFileSync(join(root, 'dist/pack.json'), 'utf8')) as Pack;
const pack = { ...whole, entries: whole.entries.filter((_, i) => i % Number(every) === 0) };
const size = readFileSync(file).length;
const seconds: number[] = [];
for (let round = 0; round < 3; round++) {
  const begun = performance.now();
  await scanSources([fileSource(file, file, size)], { pack, analyzers });
  seconds.push((performance.now() - begun) / 1000);
}
const literals = prepareTargets(pack, analyzers).clauses.length;
process.stdout.write(JSON.stringify({ literals, seconds: Math.min(...seconds) }));
