import type { Analyzer } from '../../core/analyzer.ts';
import type { Spot } from '../../core/where.ts';
import { findAtStart, findLiterals } from '../literals/find-literals.ts';
import type { Keeper } from '../partial/keep.ts';
import { mergePartials } from '../partial/merge.ts';
import {
  EMPTY_PARTIAL,
  type EventGroup,
  type Hit,
  type HitGroup,
  type Kept,
  type Partial,
} from '../partial/partial.ts';
import type { CellTask } from './cell-task.ts';
import {
  type CellText,
  countLines,
  lineSpan,
  linesAfter,
  originalOffset,
  ownRange,
  type Span,
  textOf,
} from './cell-text.ts';
import { CellCollector, type RawHit } from './collect.ts';
import { describeGarblings } from './describe-garblings.ts';
import { suspectTemplate } from './find-suspects.ts';
import { capturesOf, matchClause, quoteOf } from './match-clauses.ts';
import { readSection, type SectionContext } from './passages/read-sections.ts';
import type { Targets } from './prepare-targets.ts';
import { readStamps } from './read-stamps.ts';
import { densityOf } from './sample-density.ts';

/** What scanning a text needs. */
export interface ScanContext {
  readonly targets: Targets;
  readonly analyzers: readonly Analyzer[];
  readonly task: CellTask;
}

/** Ordinals below a bound, each once, in the order they came. A `Set` anew for each line took longer. */
class OrdinalSet {
  readonly items: number[] = [];
  readonly #has: Uint8Array;

  constructor(bound: number) {
    this.#has = new Uint8Array(bound);
  }

  add(ordinal: number): void {
    if (this.#has[ordinal] !== 0) return;
    this.#has[ordinal] = 1;
    this.items.push(ordinal);
  }

  clear(): void {
    for (const ordinal of this.items) this.#has[ordinal] = 0;
    this.items.length = 0;
  }
}

/** Lines of the head that analyzers sniff at. */
const HEAD_LINES = 200;

/** The first lines of an input. They may reach beyond its first cell, which says nothing of them. */
function headLines({ bytes, ownStart }: CellText): string[] {
  const first = lineSpan(bytes, ownStart);
  return [textOf(bytes, first), ...linesAfter(bytes, first, HEAD_LINES - 1).texts];
}

function sniffAll(analyzers: readonly Analyzer[], head: readonly string[]): Record<string, number> {
  const scores: Record<string, number> = {};
  for (const analyzer of analyzers) {
    const score = analyzer.sniff?.(head) ?? 0;
    if (score > 0) scores[analyzer.id] = Math.round(score * 1000) / 1000;
  }
  return scores;
}

/**
 * Scans the text of one cell: literals, then on the few lines that hold one the section starts and
 * clauses of that literal. Lines before the cell's own are looked at for section starts only.
 */
export function scanText(text: CellText, context: ScanContext): Partial {
  const { targets, analyzers, task } = context;
  const { bytes } = text;
  const lines = countLines(text);
  const stamps = readStamps(text, analyzers);
  const collector = new CellCollector();
  const owners = analyzers.filter((analyzer) => analyzer.owns);
  const ownerOf = (content: string): string =>
    owners.find((candidate) => candidate.owns?.(content))?.id ?? '';
  const spotAt = (at: number): Spot => ({
    input: task.input,
    cell: task.cell,
    line: lines.lineAt(at),
    offset: originalOffset(text, at),
  });
  const sections: SectionContext = {
    text,
    stamps,
    spotAt,
    report: (d) => collector.diagnostics.push(d),
  };
  let active: { analyzer: string; end: number } | null = null;
  let line: Span = { start: -1, end: -1 };
  const clauses = new OrdinalSet(targets.allClauses.length);
  const starts = new OrdinalSet(targets.allStarts.length);
  let suspect = false;

  const readStarts = (content: string, own: boolean): void => {
    for (const ordinal of starts.items) {
      const target = targets.allStarts[ordinal]!;
      if (active && active.analyzer === target.analyzer.id && line.start < active.end) continue;
      const result = readSection(target, content, line, sections);
      if (!result) continue;
      if (result.mark) active = { analyzer: target.analyzer.id, end: result.end };
      if (!own) continue;
      if (result.mark) collector.sections.push(result.mark);
      collector.facts.push(...result.facts);
      for (const event of result.events) collector.addEvent(event);
    }
  };

  const matchLine = (content: string): void => {
    const inSection = active && line.start < active.end ? active.analyzer : '';
    // Where the line stands and whose it is costs time and is asked only of a line that hits.
    let owned: { readonly analyzer: string; readonly spot: Spot } | null = null;
    for (const ordinal of clauses.items) {
      const match = matchClause(targets.allClauses[ordinal]!, content, line, text);
      if (!match) continue;
      owned ??= { analyzer: inSection || ownerOf(content), spot: spotAt(line.start) };
      const hit = { spot: owned.spot, line: content, match, from: line.start };
      collector.addHit(ordinal, owned.analyzer, hit);
    }
    if (owned || !suspect || inSection) return;
    const template = suspectTemplate(content);
    if (template) collector.addSuspect(template, spotAt(line.start));
  };

  const flush = (): void => {
    const own = line.start >= text.ownStart && line.start < text.ownEnd;
    if (line.start < 0 || line.start >= text.ownEnd || (!own && starts.items.length === 0)) return;
    const content = textOf(bytes, line);
    if (starts.items.length > 0) readStarts(content, own);
    if (own) matchLine(content);
  };

  const onLiteral = (literal: number, at: number): void => {
    // A literal that begins with a line end belongs to the line behind it.
    const inLine = bytes[at] === 0x0a ? at + 1 : at;
    if (inLine < line.start || inLine > line.end) {
      flush();
      line = lineSpan(bytes, inLine);
      clauses.clear();
      starts.clear();
      suspect = false;
    }
    for (const ordinal of targets.clauses[literal]!) clauses.add(ordinal);
    for (const ordinal of targets.starts[literal]!) starts.add(ordinal);
    suspect ||= targets.suspect[literal]!;
  };
  // A program's own binary holds the texts of all the errors it can report; none has happened.
  if (!text.encodings.includes('binary')) {
    if (task.cell === 0) findAtStart(bytes, text.ownStart, targets.table, onLiteral);
    findLiterals(bytes, targets.table, onLiteral);
    flush();
  }
  return finish(text, context, { collector, stamps, newlines: lines.total(), spotAt });
}

interface Gathered {
  readonly collector: CellCollector;
  readonly stamps: ReturnType<typeof readStamps>;
  readonly newlines: number;
  readonly spotAt: (at: number) => Spot;
}

function finish(text: CellText, context: ScanContext, gathered: Gathered): Partial {
  const { task, analyzers } = context;
  const { collector, stamps } = gathered;
  const own = text.pieces[1];
  const stamped = ({ spot, line, match, from }: RawHit): Hit => ({
    spot,
    text: quoteOf(line, match),
    captures: capturesOf(match),
    at: stamps.before(from),
  });
  const keptHits = (keeper: Keeper<RawHit>): Kept<Hit> => ({
    count: keeper.count,
    first: keeper.first.map(stamped),
    last: stamped(keeper.last),
    sample: keeper.sample.map(stamped),
  });
  const hits = collector.groups().map(
    ({ match, analyzer, keeper }): HitGroup => ({
      entry: match.target.entryOrdinal,
      clause: match.target.clauseOrdinal,
      id: match.id,
      subject: match.subject,
      analyzer,
      input: task.input,
      kept: keptHits(keeper),
    }),
  );
  const range = ownRange(text);
  return mergePartials([
    {
      ...EMPTY_PARTIAL,
      inputs: [
        {
          input: task.input,
          name: task.name,
          sniff: task.cell === 0 ? sniffAll(analyzers, headLines(text)) : {},
          complete: true,
        },
      ],
      cells: [
        {
          input: task.input,
          cell: task.cell,
          bytes: range.end - range.start,
          newlines: gathered.newlines,
          openEnd: own.decoded.length > 0 && own.decoded[own.decoded.length - 1] !== 0x0a,
          encoding: text.encodings.join(', '),
          ...stamps.edges(),
        },
      ],
      hits,
      facts: collector.facts,
      events: [...collector.events.values()].map(
        ({ group, keeper }): EventGroup => ({ ...group, kept: { ...keeper } }),
      ),
      sections: collector.sections,
      suspects: [...collector.suspects.values()],
      density: densityOf(text, stamps, { task, spotAt: gathered.spotAt }),
      diagnostics: [...collector.diagnostics, ...describeGarblings(text.garblings, task.name)],
    },
  ]);
}
