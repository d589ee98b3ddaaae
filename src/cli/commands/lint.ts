import { UsageError } from '../arguments/usage-error.ts';
import { compileFolder } from '../compile-folder.ts';
import type { Session } from '../session.ts';

/** Checks folders of entries. 0 where nothing is wrong, 1 where something is. */
export async function run(session: Session): Promise<number> {
  if (session.operands.length === 0) throw new UsageError(session.say('cli.fault.no-lint-folder'));
  const all: string[] = [];
  for (const folder of session.operands) {
    const { pack, faults } = await compileFolder(session, folder);
    all.push(...faults);
    const counts = { folder, entries: pack.entries.length, faults: faults.length };
    session.note('cli.note.linted', counts);
  }
  await session.print(all.map((fault) => `${fault}\n`).join(''));
  return all.length === 0 ? 0 : 1;
}
