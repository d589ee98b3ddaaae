import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../core/pack.ts';
import { compile } from '../pack/compile.ts';
import { formatFault } from '../pack/fault.ts';
import { readKnowledge } from '../pack/read-folder.ts';
import { checkBacktracking } from '../pack/regex/backtracking.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Session } from './session.ts';

/** A folder of knowledge, compiled, with everything that is wrong in it as text. */
export interface CompiledFolder {
  readonly pack: Pack;
  readonly faults: readonly string[];
}

/** Compiles and checks a folder of entries. Rejects with {@link UsageError} where it is no folder. */
export async function compileFolder(session: Session, folder: string): Promise<CompiledFolder> {
  const stats = await stat(folder).catch(() => null);
  if (!stats?.isDirectory()) {
    throw new UsageError(session.say('cli.fault.no-folder', { folder }));
  }
  const { pack, faults } = compile(readKnowledge(folder), {
    analyzers: analyzers.map((analyzer) => analyzer.id),
    backtracking: checkBacktracking,
  });
  return { pack, faults: faults.map((fault) => formatFault(fault, join(folder, '/'))) };
}
