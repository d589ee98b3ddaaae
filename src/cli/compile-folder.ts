import { statSync } from 'node:fs';
import { analyzers } from '../../analyzers/registry.ts';
import { readKnowledge } from '../build/knowledge-files.ts';
import type { Pack } from '../core/pack.ts';
import { compile } from '../pack/compile.ts';
import { formatFault } from '../pack/fault.ts';
import { checkBacktracking } from '../pack/regex/backtracking.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { Session } from './session.ts';

/** A folder of knowledge, compiled, with everything that is wrong in it as text. */
export interface CompiledFolder {
  readonly pack: Pack;
  readonly faults: readonly string[];
}

/** Compiles and checks a folder of entries. Throws {@link UsageError} where it is no folder. */
export function compileFolder(session: Session, folder: string): CompiledFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(session.say('cli.fault.no-folder', { folder }));
  }
  const { pack, faults } = compile(readKnowledge(folder), {
    analyzers: analyzers.map((analyzer) => analyzer.id),
    backtracking: checkBacktracking,
  });
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  return { pack, faults: faults.map((fault) => formatFault(fault, root)) };
}
