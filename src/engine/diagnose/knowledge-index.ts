import type { Lang } from '../../core/lang.ts';
import { fill } from '../../core/messages/message.ts';
import type { Entry, EntryText, Pack } from '../../core/pack.ts';
import type { Action, Severity } from '../../core/severity.ts';

/** What the knowledge says of one problem id. */
export interface Problem {
  readonly id: string;
  readonly entry: Entry;
  readonly severity: Severity;
  readonly action: Action;
  readonly text: EntryText;
  /** Values that the texts may name besides the captures: the catalog row. */
  readonly values: Readonly<Record<string, string>>;
}

/** Looks problems up by id, catalogs included. */
export interface KnowledgeIndex {
  problem(id: string): Problem | null;
  /** Whether `cause` explains `symptom`, directly or over problems between them. */
  explains(cause: string, symptom: string): boolean;
}

function rowOf(pack: Pack, entry: Entry, id: string): Record<string, string> {
  const { catalog } = entry;
  if (!catalog) return {};
  const code = id.slice(catalog.prefix.length);
  const table = pack.tables[catalog.table];
  const column = table?.columns.indexOf(catalog.key) ?? -1;
  const row = table?.rows.find((cells) => cells[column] === code);
  const values: Record<string, string> = { [catalog.key]: code };
  for (const [i, name] of (table?.columns ?? []).entries()) if (row?.[i]) values[name] = row[i];
  return values;
}

function fillText(text: EntryText, values: Readonly<Record<string, string>>): EntryText {
  const step = (s: EntryText['fixes'][number]): EntryText['fixes'][number] => ({
    ...s,
    do: fill(s.do, values),
  });
  return {
    title: fill(text.title, values),
    summary: text.summary,
    fixes: text.fixes.map(step),
    verify: text.verify.map(step),
  };
}

/** An index over the pack, in one language. */
export function indexKnowledge(pack: Pack, lang: Lang): KnowledgeIndex {
  const entries = new Map(pack.entries.map((entry) => [entry.id, entry]));
  const catalogs = pack.entries.filter((entry) => entry.catalog);
  const catalogOf = (id: string): Entry | undefined =>
    catalogs.find((entry) => entry.catalog && id.startsWith(entry.catalog.prefix));
  const reach = new Map<string, ReadonlySet<string>>();

  const problem = (id: string): Problem | null => {
    const own = entries.get(id);
    const catalog = catalogOf(id);
    const entry = own ?? catalog;
    if (!entry) return null;
    const values = catalog ? rowOf(pack, catalog, id) : {};
    const { severity, action } = catalog?.catalog ?? {};
    const text = fillText(entry.texts[lang] ?? entry.texts.en, values);
    if (own) return { id, entry, severity: own.severity, action: own.action, text, values };
    return {
      id,
      entry,
      severity: severity?.map[values[severity.column] ?? ''] ?? entry.severity,
      action: action?.map[values[action.column] ?? ''] ?? entry.action,
      text,
      values,
    };
  };

  const directly = (id: string): readonly string[] =>
    (entries.get(id) ?? catalogOf(id))?.explains ?? [];
  const reachable = (cause: string): ReadonlySet<string> => {
    const known = reach.get(cause);
    if (known) return known;
    const found = new Set<string>();
    const open = [...directly(cause)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...directly(next));
    }
    reach.set(cause, found);
    return found;
  };
  return {
    problem,
    explains(cause, symptom) {
      if (cause === symptom) return false;
      const found = reachable(cause);
      if (found.has(symptom)) return true;
      return catalogs.some(
        (entry) =>
          entry.catalog &&
          symptom.startsWith(entry.catalog.prefix) &&
          found.has(`${entry.catalog.prefix}*`) &&
          !cause.startsWith(entry.catalog.prefix),
      );
    },
  };
}
