import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../core/pack.ts';
import { readOriginal } from '../../pack/read-entry.ts';
import type { Example } from '../../pack/sections.ts';

/** The examples of an entry. They stand in its English page; other pages show the same. */
export function examplesOf(entry: Entry): readonly Example[] {
  const path = `${entry.page.replace(/\/$/, '')}.md`;
  const text = readFileSync(join(process.cwd(), 'knowledge', path), 'utf8');
  return readOriginal({ path, text }).page?.examples ?? [];
}
