import type { Report } from '../../core/report.ts';

/** The inputs' names as the report shows them. */
export interface InputNames {
  /** Folder that all inputs share, with its final separator, or empty. */
  readonly folder: string;
  /** The name below {@link folder}. A name that is no input's is returned as it is. */
  short(name: string): string;
}

const SEPARATOR = /[/\\]/;

function sharedFolder(names: readonly string[]): string {
  const [first = ''] = names;
  let shared = 0;
  for (let at = 0; at < first.length; at++) {
    const character = first.charAt(at);
    if (!names.every((name) => name.charAt(at) === character)) break;
    if (SEPARATOR.test(character)) shared = at + 1;
  }
  return shared > 1 ? first.slice(0, shared) : '';
}

/** Short names for a report's inputs: what all have in common is said once. */
export function inputNames(report: Report): InputNames {
  const folder = sharedFolder(report.inputs.map((input) => input.name));
  return {
    folder,
    short: (name) =>
      name.startsWith(folder) && name.length > folder.length ? name.slice(folder.length) : name,
  };
}
