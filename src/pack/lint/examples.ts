import { type Fault, faultAt } from '../fault.ts';
import type { OriginalPage } from '../read-entry.ts';
import { parseRegex } from '../regex/parse.ts';
import type { Signature } from '../schema.ts';
import type { Example } from '../sections.ts';

/** Fewest examples of each kind. A catalog's member needs no near misses of its own. */
const FEWEST = 2;

/** A signature ready to be tried on lines. */
interface Trial {
  readonly signature: Signature;
  /** Named captures of the first match in these lines, or null. */
  match(lines: readonly string[]): Readonly<Record<string, string>> | null;
}

/** Lines as a pattern sees them: without terminal colours. */
const linesOf = (text: string): readonly string[] =>
  text.replace(/\x1b\[[\d;]*m/g, '').split(/\r?\n/);

function trialOf(signature: Signature): Trial {
  const flags = signature.flags ?? '';
  const compile = (source: string | undefined) =>
    source !== undefined && parseRegex(source, flags).pattern !== null
      ? new RegExp(source, flags)
      : null;
  const [pattern, not, then] = [signature.pattern, signature.not, signature.then].map(compile);
  const follows = (lines: readonly string[], index: number): boolean =>
    !then || lines.slice(index + 1, index + 1 + (signature.lines ?? 1)).some((l) => then.test(l));
  return {
    signature,
    match(lines) {
      for (const [index, line] of lines.entries()) {
        const match = pattern?.exec(line);
        if (match && !not?.test(line) && follows(lines, index)) return { ...match.groups };
      }
      return null;
    },
  };
}

const hits = (trial: Trial, example: Example) => trial.match(linesOf(example.text));

function lintCounts(page: OriginalPage, isMember: boolean): Fault[] {
  const count = (expect: Example['expect']) =>
    page.examples.filter((example) => example.expect === expect).length;
  const wanted = isMember ? { match: 1, none: 0 } : { match: FEWEST, none: FEWEST };
  const kinds = { match: 'positive', none: 'negative' } as const;
  return (['match', 'none'] as const)
    .filter((expect) => count(expect) < wanted[expect])
    .map((expect) => {
      const reason = `${count(expect)} ${kinds[expect]} examples, ${wanted[expect]} are needed`;
      const help = `Add fences \`\`\`log ${expect} under "Examples".`;
      return faultAt({ file: page.file, line: 1 }, reason, help);
    });
}

/** Faults that show when an entry's own signatures are tried on its examples, line by line. */
function lintOwnExamples(page: OriginalPage): Fault[] {
  const trials = page.front.signatures.map(trialOf);
  const positive = page.examples.filter((example) => example.expect === 'match');
  const negative = page.examples.filter((example) => example.expect === 'none');
  const idle = trials.flatMap((trial, index) =>
    positive.some((example) => hits(trial, example)) ? [] : [index],
  );
  const sure = trials.filter(({ signature }) => !signature.in && !signature.when);
  return [
    ...idle.map((index) =>
      faultAt(
        { file: page.file, line: page.lineOf(['signatures', index, 'pattern']) },
        `signature ${index + 1} matches no positive example`,
        'Add an example that only this signature matches, or remove the signature.',
      ),
    ),
    ...positive
      .filter((example) => trials.length > 0 && !trials.some((trial) => hits(trial, example)))
      .map((example) =>
        faultAt(
          { file: page.file, line: example.line },
          'no signature matches this positive example',
          'Correct the pattern, or the example.',
        ),
      ),
    ...negative
      .filter((example) => sure.some((trial) => hits(trial, example)))
      .map((example) =>
        faultAt(
          { file: page.file, line: example.line },
          'a signature matches this negative example',
          'Narrow the pattern, or guard it with `not`.',
        ),
      ),
  ];
}

/** `079` and `79` are the same code. */
const codeOf = (text = ''): string => text.replace(/^0+(?=\d)/, '');

/**
 * Faults of a catalog member's examples: each must hold the member's own value, or match one of the
 * member's own patterns (for lines that say the same without the code).
 */
function lintMemberExamples(page: OriginalPage, catalog: OriginalPage): Fault[] {
  const { key = '', prefix = '' } = catalog.front.catalog ?? {};
  const value = page.id.slice(prefix.length);
  const trials = catalog.front.signatures.map(trialOf);
  const own = page.front.signatures.map(trialOf);
  const shows = (example: Example): boolean =>
    trials.some((trial) => codeOf(hits(trial, example)?.[key]) === value) ||
    own.some((trial) => hits(trial, example) !== null);
  return page.examples
    .filter((example) => example.expect === 'match')
    .filter((example) => !shows(example))
    .map((example) =>
      faultAt(
        { file: page.file, line: example.line },
        `the pattern of ${catalog.id} finds no ${key} ${value} in this positive example`,
        `Correct the example, or the pattern in ${catalog.file}.`,
      ),
    );
}

/** Faults of an entry's examples. `catalog` is the entry whose member this one is, if any. */
export const lintExamples = (page: OriginalPage, catalog: OriginalPage | null): Fault[] => [
  ...lintCounts(page, catalog !== null),
  ...(catalog ? lintMemberExamples(page, catalog) : lintOwnExamples(page)),
];
