import type { Reading } from '../../../core/analyzer.ts';
import type { Event } from '../../../core/event.ts';
import type { Fact } from '../../../core/fact.ts';
import type { Diagnostic } from '../../../core/report.ts';
import type { Spot } from '../../../core/where.ts';
import type { SectionMark } from '../../partial/partial.ts';
import { type CellText, linesBefore, type Span, textOf } from '../cell-text.ts';
import type { StartTarget } from '../prepare-targets.ts';
import type { StampReader } from '../read-stamps.ts';
import { followingLines } from './following-lines.ts';
import { unwrapper } from './speakers.ts';

/** Characters kept of the line that states a fact. */
const FACT_TEXT = 300;
/** Lines a start may ask for at most. */
const MOST_LINES = 4000;

/** What a start read, with places. */
export interface SectionResult {
  readonly facts: readonly Fact[];
  readonly events: readonly Event[];
  readonly mark: SectionMark | null;
  /** End of the section in the cell's text; the line's own end where it claims none. */
  readonly end: number;
}

/** What reading sections needs of its cell. */
export interface SectionContext {
  readonly text: CellText;
  readonly stamps: StampReader;
  spotAt(at: number): Spot;
  report(diagnostic: Diagnostic): void;
}

function callRead(
  target: StartTarget,
  match: RegExpExecArray,
  lines: readonly string[],
  before: readonly string[],
  context: SectionContext,
): Reading | null {
  try {
    return target.start.read({ match, lines, before });
  } catch (error) {
    context.report({
      code: 'analyzer-failed',
      level: 'warning',
      message: `${target.analyzer.id}: ${error instanceof Error ? error.message : String(error)}`,
      help: '',
    });
    return null;
  }
}

/** Tries one start on one line; null where it does not match or reads nothing. */
export function readSection(
  target: StartTarget,
  line: string,
  span: Span,
  context: SectionContext,
): SectionResult | null {
  const { start, analyzer } = target;
  const unwrap = unwrapper(line);
  const bare = unwrap(line);
  const within = bare === line ? null : start.pattern.exec(bare);
  const match = within ?? start.pattern.exec(line);
  if (!match) return null;
  const said = (text: string): string => (within ? unwrap(text) : text);
  const { bytes } = context.text;
  const after = followingLines(bytes, span, line, Math.min(start.lines ?? 1, MOST_LINES) - 1);
  const spans = [span, ...after.spans];
  const texts = [line, ...after.texts];
  const before = start.before ? [...linesBefore(bytes, span.start, start.before)].reverse() : [];
  const reading = callRead(
    target,
    match,
    texts.map(said),
    before.map((b) => said(textOf(bytes, b))),
    context,
  );
  if (!reading) return null;
  const place = (at: number | undefined): { spot: Spot; text: string; start: number } => {
    const index = Math.min(Math.max(at ?? 0, 0), spans.length - 1);
    const from = spans[index]!.start;
    return { spot: context.spotAt(from), text: texts[index]!.slice(0, FACT_TEXT), start: from };
  };
  const facts = (reading.facts ?? []).map(({ line: at, ...fact }): Fact => {
    const { spot, text } = place(at);
    return { ...fact, spot, text, count: 1 };
  });
  const events = (reading.events ?? []).map(({ line: at, ...event }): Event => {
    const { spot, text, start: from } = place(at);
    return { ...event, spot, text, at: event.at ?? context.stamps.before(from) };
  });
  const claimed = Math.min(reading.lines, spans.length);
  const mark =
    claimed > 0
      ? { analyzer: analyzer.id, spot: context.spotAt(span.start), lines: claimed }
      : null;
  return { facts, events, mark, end: claimed > 0 ? spans[claimed - 1]!.end : span.end };
}
