import type { Diagnostic } from '../../core/report.ts';
import type { UnpackFault } from './unpack-fault.ts';

/** What is to be told of an archive as a whole. Messages hold the detail only, not yet in words. */
export interface ExpandedNotes {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  /** False where something that may be a log was not read. */
  readonly complete: boolean;
}

/** Names that a remark lists. */
const NAMED = 3;

interface Names {
  count: number;
  readonly first: string[];
}

function addName(names: Names, name: string): void {
  names.count++;
  if (names.first.length < NAMED) names.first.push(name);
}

const listed = ({ count, first }: Names): string =>
  `${count} (${first.join(', ')}${count > first.length ? ', ...' : ''})`;

const diagnostic = (
  code: string,
  level: Diagnostic['level'],
  { input, detail }: { readonly input: string; readonly detail: string },
): Diagnostic => ({ code, level, message: detail, where: { input }, help: '' });

/** What ended the reading of an input or an archive. */
export const toldFault = (input: string, { code, message }: UnpackFault): Diagnostic =>
  diagnostic(code, code === 'input-unreadable' ? 'error' : 'warning', { input, detail: message });

/** An archive that lies in too many others. */
export const tooDeep = (name: string, depth: number): ExpandedNotes => ({
  name,
  complete: false,
  diagnostics: [
    diagnostic('unpack-limit-depth', 'warning', { input: name, detail: String(depth) }),
  ],
});

/** What is packed in a format that is not unpacked here. */
export const foreignNotes = (name: string, format: string): ExpandedNotes => ({
  name,
  complete: false,
  diagnostics: [diagnostic('unpack-foreign', 'warning', { input: name, detail: format })],
});

/** Collects what is left out of one archive, so that it is told in few remarks. */
export class LeftOut {
  readonly #archive: string;
  readonly #noLogs: Names = { count: 0, first: [] };
  readonly #unsupported = new Map<string, Names>();
  readonly #told: Diagnostic[] = [];

  constructor(archive: string) {
    this.#archive = archive;
  }

  /** A member that is no log: a picture, a program. */
  noLog(name: string): void {
    addName(this.#noLogs, name);
  }

  /** A member that cannot be unpacked, and why. */
  unsupported(name: string, why: string): void {
    const names = this.#unsupported.get(why) ?? { count: 0, first: [] };
    addName(names, name);
    this.#unsupported.set(why, names);
  }

  /** What ends the archive before its end. */
  stop(fault: UnpackFault): void {
    this.#told.push(toldFault(this.#archive, fault));
  }

  /** The remarks, if there are any. `read`: whether anything was read of the archive. */
  notes(read: boolean): ExpandedNotes | null {
    const input = this.#archive;
    const faults = [...this.#unsupported].map(([why, names]) =>
      diagnostic('unpack-unsupported', 'warning', { input, detail: `${why}, ${listed(names)}` }),
    );
    faults.push(...this.#told);
    if (!read && faults.length === 0) {
      faults.push(diagnostic('unpack-nothing', 'warning', { input, detail: '' }));
    }
    const skipped = { input, detail: listed(this.#noLogs) };
    const remarks = this.#noLogs.count > 0 ? [diagnostic('unpack-skipped', 'info', skipped)] : [];
    const diagnostics = [...faults, ...remarks];
    return diagnostics.length > 0
      ? { name: input, diagnostics, complete: faults.length === 0 }
      : null;
  }
}
