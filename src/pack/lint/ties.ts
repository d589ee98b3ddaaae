import { FACT_KEYS } from '../../core/fact.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { OriginalPage } from '../read-entry.ts';
import type { KnownIds } from '../read-problems.ts';

/** A fact test: a fact key, alone or with the value it must have. */
const isFactTest = (text: string): boolean =>
  (FACT_KEYS as readonly string[]).includes(text.split('=')[0] ?? '');

const ID_HELP = 'Correct the id, or add the problem to problems.tsv.';

/** Faults of the ids and analyzers that an entry names. */
export function lintNames(
  page: OriginalPage,
  ids: KnownIds,
  analyzers: readonly string[] | null,
): Fault[] {
  const { explains, evidence, signatures } = page.front;
  const place = (path: readonly PropertyKey[]) => ({ file: page.file, line: page.lineOf(path) });
  const analyzerFault = (path: readonly PropertyKey[], id: string): readonly Fault[] =>
    analyzers === null || analyzers.includes(id)
      ? []
      : [faultAt(place(path), `unknown analyzer ${id}`, `There are: ${analyzers.join(', ')}.`)];
  const known = (id: string) => (id.endsWith('*') ? ids.hasPrefix(id.slice(0, -1)) : ids.has(id));
  return [
    ...explains.flatMap((id, index) =>
      known(id) ? [] : [faultAt(place(['explains', index]), `unknown id ${id}`, ID_HELP)],
    ),
    ...evidence.flatMap((id, index) => analyzerFault(['evidence', index], id)),
    ...signatures.flatMap((signature, index) => [
      ...(signature.in ?? []).flatMap((id) => analyzerFault(['signatures', index, 'in'], id)),
      ...(['all', 'any', 'none'] as const)
        .flatMap((list) => signature.when?.[list] ?? [])
        .filter((test) => !isFactTest(test) && !known(test))
        .map((test) =>
          faultAt(place(['signatures', index, 'when']), `unknown id or fact ${test}`, ID_HELP),
        ),
    ]),
  ];
}

/** The entries that an entry explains, wildcards resolved. */
function targets(page: OriginalPage, pages: ReadonlyMap<string, OriginalPage>): readonly string[] {
  const ids = page.front.explains.flatMap((id) =>
    id.endsWith('*')
      ? [...pages.keys()].filter((other) => other.startsWith(id.slice(0, -1)))
      : [id],
  );
  return ids.filter((id) => id !== page.id || page.front.explains.includes(page.id));
}

/** Faults where entries explain each other in a circle. */
export function lintCycles(pages: ReadonlyMap<string, OriginalPage>): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    const page = pages.get(id);
    if (page === undefined || done.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      const circle = [...path.slice(start), id].join(' → ');
      const place = { file: page.file, line: page.lineOf(['explains']) };
      const help = 'Remove one of the ties: a cause is never the symptom of its symptom.';
      faults.push(faultAt(place, `a circle of explains: ${circle}`, help));
      return;
    }
    for (const target of targets(page, pages)) visit(target, [...path, id]);
    done.add(id);
  };
  for (const id of pages.keys()) visit(id, []);
  return faults;
}
