import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KnowledgeFile } from './read-entry.ts';

/**
 * Reads all Markdown and table files below a folder, with paths relative to it.
 * @throws Error of the file system where a folder or file cannot be read.
 */
export function readKnowledge(root: string): readonly KnowledgeFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|tsv)$/.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = relative(root, full).replaceAll('\\', '/');
      return { path, text: readFileSync(full, 'utf8') };
    });
}
