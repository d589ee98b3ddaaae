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
/** Characters that are looked at, the last ones: an error stands at the end of what is copied. */
const TEXT_LIMIT = 64 * 1024;

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
    .slice(-TEXT_LIMIT)
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').slice(0, LINE_LIMIT));

/** A text in which literals are looked for; whole-line literals hold line ends, so they are added. */
interface Searched {
  readonly exact: string;
  readonly lower: string;
}

function searched(lines: readonly string[]): Searched {
  const exact = `\n${lines.join('\n')}\n`;
  return { exact, lower: exact.toLowerCase() };
}

/** Whether a clause can match in a text at all. */
function hasLiteral({ exact, lower }: Searched, { literals, flags }: SignatureClause): boolean {
  return flags.includes('i')
    ? literals.some((literal) => lower.includes(literal.toLowerCase()))
    : literals.some((literal) => exact.includes(literal));
}

function matchAt(
  lines: readonly string[],
  at: number,
  clause: SignatureClause,
): RegExpExecArray | null {
  const line = lines[at] ?? '';
  if (!hasLiteral(searched([line]), clause)) return null;
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
  whole: Searched,
): SignatureMatch | null {
  // Nearly all clauses end here, so that a long text costs no more than it must.
  for (const clause of clauses.filter((each) => hasLiteral(whole, each))) {
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
  const whole = searched(lines);
  const found = signatures.flatMap((entry) => {
    const match = entryMatch(entry, lines, whole);
    return match ? { entry, match } : [];
  });
  const symptoms = new Set(found.flatMap(({ entry }) => entry.explains));
  const isSymptom = ({ match }: (typeof found)[number]): boolean => symptoms.has(match.id);
  return [...found.filter((each) => !isSymptom(each)), ...found.filter(isSymptom)].map(
    ({ match }) => match,
  );
}
