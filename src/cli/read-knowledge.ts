import type { Pack } from '../core/pack.ts';
import { readOwnPack } from '../lib/package-files.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Session } from './session.ts';

/** Compiles a folder of `--knowledge`. The compiler is loaded only then: it is big. */
async function readFolder(session: Session, folder: string): Promise<Pack> {
  const { compileFolder } = await import('./compile-folder.ts');
  const { pack, faults } = await compileFolder(session, folder);
  if (faults.length === 0) return pack;
  throw new UsageError(
    session.say('cli.fault.bad-knowledge', { folder, faults: faults.join('\n') }),
  );
}

/** Puts packs together; where two have an entry or a table of one name, the later one counts. */
export function joinPacks(packs: readonly Pack[]): Pack {
  const entries = new Map(packs.flatMap((pack) => pack.entries).map((entry) => [entry.id, entry]));
  return {
    schema: 1,
    version: packs.map((pack) => pack.version).join('+'),
    entries: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    tables: Object.assign({}, ...packs.map((pack) => pack.tables)),
  };
}

/** The knowledge that a command works with: the package's own and that of `--knowledge`. */
export async function readKnowledge(session: Session): Promise<Pack> {
  const own = await readOwnPack();
  const folders = session.flags.all('knowledge');
  if (folders.length === 0) return own;
  const extra: Pack[] = [];
  for (const folder of folders) extra.push(await readFolder(session, folder));
  return joinPacks([own, ...extra]);
}
