import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/pack.ts';
import { loadPack } from '../pack/load.ts';

/**
 * The folder of this package: the nearest one at or above this file with a `package.json`. It is
 * the same whether the code runs from its source or from a bundle.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

/** Name and version of this package, as the report states them. */
export function ownTool(): { readonly name: string; readonly version: string } {
  const { name, version } = JSON.parse(
    readFileSync(join(packageRoot(), 'package.json'), 'utf8'),
  ) as {
    readonly name: string;
    readonly version: string;
  };
  return { name, version };
}

/**
 * The knowledge that comes with the package, as the build wrote it.
 * @throws Error where it is missing or of another version.
 */
export const readOwnPack = async (): Promise<Pack> =>
  loadPack(await readFile(join(packageRoot(), 'dist', 'pack.json'), 'utf8'));
