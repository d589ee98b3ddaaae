import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '../../src/pack/load.ts';
import { file, type Member } from '../engine/pack-files.ts';

const root = join(import.meta.dirname, '../..');
const samples = join(root, 'sample-logs');

/** All knowledge, as it was built. */
export const pack = loadPack(readFileSync(join(root, 'dist/pack.json'), 'utf8'));

/** A sample incident: its folder and its logs. */
export interface Incident {
  readonly name: string;
  readonly folder: string;
  readonly logs: readonly Member[];
}

/** Every sample incident. */
export const incidents: readonly Incident[] = readdirSync(samples, { withFileTypes: true })
  .filter((found) => found.isDirectory())
  .map(({ name }) => {
    const folder = join(samples, name);
    const names = readdirSync(folder).filter((each) => each !== 'expected.json');
    return {
      name,
      folder,
      logs: names.map((each) => file(each, readFileSync(join(folder, each)))),
    };
  });

/** The text of a log in whatever encoding the samples have. */
export function textOf({ bytes }: Member): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}
