import type { Pack } from '../core/pack.ts';

/** The version of the pack's form that this code reads. */
const SCHEMA = 1;

/**
 * Reads a compiled pack.
 * @throws Error where the text is no JSON or of another version than this code reads.
 */
export function loadPack(json: string): Pack {
  const pack = JSON.parse(json) as Partial<Pack>;
  if (pack.schema !== SCHEMA || !Array.isArray(pack.entries) || typeof pack.tables !== 'object') {
    throw new Error(`not a knowledge pack of schema ${SCHEMA}: build it again with this version`);
  }
  return pack as Pack;
}
