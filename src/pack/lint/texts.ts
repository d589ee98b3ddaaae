import type { Step } from '../../core/pack.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { OriginalPage, TranslatedPage } from '../read-entry.ts';
import { certainCaptures } from '../regex/captures.ts';
import { parseRegex } from '../regex/parse.ts';
import type { Signature } from '../schema.ts';

const PLACEHOLDER = /\{([\w-]+)(\|[^{}]*)?\}/g;

/** Names that have a value in every match, and names that may have one. */
interface Names {
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/** What the patterns of one signature capture; `then` must match as well as `pattern`. */
function captured({ pattern, then = '', flags = '' }: Signature): Names {
  const sources = [pattern, then];
  const parsed = sources.map((source) => parseRegex(source, flags).pattern);
  const certain = parsed.flatMap((tree) => (tree ? [...certainCaptures(tree)] : []));
  const possible = sources.flatMap((source) => [...source.matchAll(/\(\?<(\w+)>/g)]);
  return { certain: new Set(certain), possible: new Set(possible.map(([, name = '']) => name)) };
}

/** What a summary may name: captures of the signatures, and a catalog's columns. */
function namesOf(page: OriginalPage, columns: readonly string[]): Names {
  const [first, ...rest] = page.front.signatures.map(captured);
  const certain = [...(first?.certain ?? [])].filter((name) =>
    rest.every((names) => names.certain.has(name)),
  );
  const possible = [first, ...rest].flatMap((names) => [...(names?.possible ?? [])]);
  return {
    certain: new Set([...certain, ...columns]),
    possible: new Set([...possible, ...columns]),
  };
}

function lintSummary(page: { file: string; line: number }, summary: string, names: Names): Fault[] {
  return [...summary.matchAll(PLACEHOLDER)].flatMap(([, name = '', fallback]) => {
    if (!names.possible.has(name)) {
      const reason = `the summary uses {${name}}, which no signature captures`;
      return [faultAt(page, reason, 'Name a capture of the patterns, or a column of the catalog.')];
    }
    if (fallback !== undefined || names.certain.has(name)) return [];
    const reason = `the summary uses {${name}}, which is missing or empty in some match`;
    return [faultAt(page, reason, `Write {${name}|what to say where it is missing}.`)];
  });
}

function lintSteps(
  page: TranslatedPage,
  heading: string,
  original: readonly Step[],
  translated: readonly Step[],
): Fault[] {
  const place = { file: page.file, line: 1 };
  if (original.length !== translated.length) {
    const reason = `${heading} has ${translated.length} steps, the English page ${original.length}`;
    return [faultAt(place, reason, 'Give both pages the same steps in the same order.')];
  }
  return original.flatMap((step, index) => {
    if (step.command === translated[index]?.command) return [];
    const reason = `step ${index + 1} of ${heading} has another command than the English page`;
    return [faultAt(place, reason, 'Copy the code blocks of the English page as they stand.')];
  });
}

function lintTranslation(
  page: OriginalPage,
  translated: TranslatedPage | null,
  names: Names,
): Fault[] {
  if (translated === null) {
    const help = `Write zh-cn/${page.file}: title, summary, and the same sections.`;
    return [faultAt({ file: page.file, line: 1 }, 'the page in zh-cn is missing or faulty', help)];
  }
  const { file } = translated;
  return [
    ...lintSummary({ file, line: translated.lineOf(['summary']) }, translated.front.summary, names),
    ...lintSteps(translated, '如何修复', page.fixes, translated.fixes),
    ...lintSteps(translated, '如何验证', page.verify, translated.verify),
  ];
}

/** What texts are checked against. */
export interface TextContext {
  /** The entry whose patterns find the problem: the catalog for a member, else the entry. */
  readonly found: OriginalPage;
  /** Columns of the catalog's table. */
  readonly columns: readonly string[];
  readonly translated: TranslatedPage | null;
}

/** Faults of summaries and translations. */
export function lintTexts(page: OriginalPage, context: TextContext): Fault[] {
  const names = namesOf(context.found, context.columns);
  const place = { file: page.file, line: page.lineOf(['summary']) };
  const subjects = page.front.subject.filter((name) => !names.possible.has(name));
  return [
    ...lintSummary(place, page.front.summary, names),
    ...subjects.map((name) =>
      faultAt(
        { file: page.file, line: page.lineOf(['subject']) },
        `the subject ${name} is captured by no signature`,
        'Name a capture of the patterns.',
      ),
    ),
    ...lintTranslation(page, context.translated, names),
  ];
}
