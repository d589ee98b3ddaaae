import type { Pack } from '../core/pack.ts';
import { readOwnPack } from '../lib/package-files.ts';
import type { Session } from './session.ts';
import { UsageError } from './arguments/usage-error.ts';

/** Reads the knowledge folders of `--knowledge`. Loaded only then: the compiler is big. */
async function readExtra(session: Session, folders: readonly string[]): Promise<readonly Pack[]> {
  const { compileFolder } = await import('./compile-folder.ts');
  return folders.map((folder) => {
    const { pack, faults } = compileFolder(session, folder);
    if (faults.length > 0) {
      throw new UsageError(session.say('cli.fault.bad-knowledge', { folder, faults: faults.join('\n') }));
    }
    return pack;
  });
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
  const folders = session.flags.all('knowledge');
  const own = await readOwnPack();
  return folders.length === 0 ? own : joinPacks([own, ...(await readExtra(session, folders))]);
}
