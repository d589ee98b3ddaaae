import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFile } from '../pack/read-entry.ts';

/** Reads all Markdown and table files below a folder, with paths relative to it. */
export function readKnowledge(root: string): readonly KnowledgeFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|tsv)$/.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
      return { path, text: readFileSync(full, 'utf8') };
    });
}

/** Ids of the analyzers there are: the folders below `root`. */
export const analyzerIds = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
