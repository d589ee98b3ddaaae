import type { Clause, Pack } from '../core/pack.ts';

/** The signatures of one entry, as far as a pasted text needs them. */
export interface EntrySignatures {
  readonly id: string;
  /** Ids of the entry's symptoms. */
  readonly explains: readonly string[];
  readonly clauses: readonly SignatureClause[];
  /** Where the finding's id depends on a capture: `xid-` and `code`. */
  readonly catalog?: { readonly prefix: string; readonly key: string };
}

/** The part of a clause that can be judged on a few lines. */
export type SignatureClause = Pick<
  Clause,
  'pattern' | 'flags' | 'literals' | 'not' | 'then' | 'lines'
>;

/** A problem whose signature matches a pasted text. */
export interface SignatureMatch {
  readonly id: string;
  /** The line that matched. */
  readonly line: string;
}

/** A regular expression sees no more of a line than this, as in the engine. */
const LINE_LIMIT = 4096;
const LINES_LIMIT = 400;

/** A clause that needs other evidence cannot be judged on a line alone. */
const needsMore = ({ when }: Clause): boolean => when?.all !== undefined || when?.any !== undefined;

/** The signatures of a pack, without what only the engine can judge. */
export const packSignatures = (pack: Pack): readonly EntrySignatures[] =>
  pack.entries
    .filter((entry) => entry.clauses.length > 0)
    .map(({ id, explains, clauses, catalog }) => ({
      id,
      explains,
      clauses: clauses
        .filter((clause) => !needsMore(clause))
        .map(({ pattern, flags, literals, not, then, lines }) => ({
          pattern,
          flags,
          literals,
          ...(not !== undefined && { not }),
          ...(then !== undefined && { then }),
          ...(lines !== undefined && { lines }),
        })),
      ...(catalog && { catalog: { prefix: catalog.prefix, key: catalog.key } }),
    }));

const plainLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n|\r/, LINES_LIMIT)
    .map((line) => line.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').slice(0, LINE_LIMIT));

/** Whether a line can match at all; whole-line literals hold line ends, so they are added. */
function hasLiteral(line: string, { literals, flags }: SignatureClause): boolean {
  const bounded = `\n${line}\n`;
  const text = flags.includes('i') ? bounded.toLowerCase() : bounded;
  return literals.some((literal) =>
    text.includes(flags.includes('i') ? literal.toLowerCase() : literal),
  );
}

function matchAt(
  lines: readonly string[],
  at: number,
  clause: SignatureClause,
): RegExpExecArray | null {
  const line = lines[at] ?? '';
  if (!hasLiteral(line, clause)) return null;
  const { pattern, flags, not, then, lines: reach = 1 } = clause;
  const match = new RegExp(pattern, flags).exec(line);
  if (!match || (not !== undefined && new RegExp(not, flags).test(line))) return null;
  if (then === undefined) return match;
  const second = new RegExp(then, flags);
  return lines.slice(at + 1, at + 1 + reach).some((next) => second.test(next)) ? match : null;
}

function entryMatch(
  { id, clauses, catalog }: EntrySignatures,
  lines: readonly string[],
): SignatureMatch | null {
  for (const clause of clauses) {
    for (let at = 0; at < lines.length; at++) {
      const match = matchAt(lines, at, clause);
      if (!match) continue;
      const code = catalog && match.groups?.[catalog.key];
      const found = code === undefined ? id : `${catalog?.prefix}${Number(code)}`;
      return { id: found, line: (lines[at] ?? '').trim() };
    }
  }
  return null;
}

/**
 * The problems whose signatures match a pasted text, causes before what they explain. A quick
 * answer for a line or a traceback: what needs a whole log (other evidence, the kind of log, the
 * time) is left to the analysis.
 */
export function matchSignatures(
  signatures: readonly EntrySignatures[],
  text: string,
): readonly SignatureMatch[] {
  const lines = plainLines(text);
  const found = signatures.flatMap((entry) => {
    const match = entryMatch(entry, lines);
    return match ? { entry, match } : [];
  });
  const symptoms = new Set(found.flatMap(({ entry }) => entry.explains));
  const isSymptom = ({ match }: (typeof found)[number]): boolean => symptoms.has(match.id);
  return [...found.filter((each) => !isSymptom(each)), ...found.filter(isSymptom)].map(
    ({ match }) => match,
  );
}
