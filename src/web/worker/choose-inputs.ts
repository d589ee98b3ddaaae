import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { Diagnostic } from '../../core/report.ts';
import { HEAD_BYTES, headKind } from '../../engine/decode/file-kinds.ts';
import type { GivenFile } from '../protocol.ts';
import { blobSource } from './blob-source.ts';

/** What is to be read of the files that were given. */
export interface Choice {
  readonly inputs: readonly GivenFile[];
  /** Names of files in folders that are left out. */
  readonly skipped: readonly string[];
  /** What is said of files that were given by name and cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

const unreadableArchive = (name: string, lang: Lang): Diagnostic => ({
  code: 'input-unreadable',
  level: 'error',
  message: message(lang, 'cli.unreadable.archive'),
  where: { input: name },
  help: message(lang, 'cli.help.archive'),
});

async function kindOf({ name, file }: GivenFile): Promise<ReturnType<typeof headKind>> {
  try {
    return headKind(await blobSource(name, file).read(0, HEAD_BYTES));
  } catch {
    // The engine will say why it cannot be read.
    return 'text';
  }
}

/**
 * Looks at the first bytes of each file, as the command line does: a named file is read unless it
 * is an archive that cannot be unpacked, a file of a folder only where it is text or packed.
 */
export async function chooseInputs(files: readonly GivenFile[], lang: Lang): Promise<Choice> {
  const inputs: GivenFile[] = [];
  const skipped: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const given of files) {
    const kind = await kindOf(given);
    const isRead = kind === 'text' || kind === 'packed';
    if (isRead || (given.named && kind === 'binary')) inputs.push(given);
    else if (given.named) diagnostics.push(unreadableArchive(given.name, lang));
    else skipped.push(given.name);
  }
  return { inputs, skipped, diagnostics };
}
