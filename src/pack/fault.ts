/** Something wrong in the knowledge, where it stands, and what to do about it. */
export interface Fault {
  /** Path below the knowledge folder. */
  readonly file: string;
  /** Line number, from 1. */
  readonly line: number;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly help: string;
}

/** A place in a knowledge file that faults can be reported at. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A fault at a place. */
export const faultAt = (place: Place, reason: string, help: string): Fault => ({
  file: place.file,
  line: place.line,
  reason,
  help,
});

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders faults by file, line and reason. */
export const compareFaults = (a: Fault, b: Fault): number =>
  compareText(a.file, b.file) || a.line - b.line || compareText(a.reason, b.reason);

/** A fault as text, three lines: where, what, help. `root` is put before the file's path. */
export const formatFault = (fault: Fault, root = ''): string =>
  `${root}${fault.file}:${fault.line}: ${fault.reason}\n    help: ${fault.help}`;
