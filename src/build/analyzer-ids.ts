import { readdirSync } from 'node:fs';

/** Ids of the analyzers there are: the names of the folders below `root`. */
export const analyzerIds = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
