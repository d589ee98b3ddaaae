import { formatInstant, type Instant } from '../../../core/instant.ts';
import type { Lang } from '../../../core/lang.ts';
import { message } from '../../../core/messages/message.ts';
import type { ReportedRun, Timeline, TimelineEntry } from '../../../core/report.ts';
import { severityRank } from '../../../core/severity.ts';
import { compareSpots, type Spot, type Where } from '../../../core/where.ts';
import type { Partial } from '../../partial/partial.ts';
import type { Placed } from '../draft.ts';
import { edgesOf } from './clocks/clock-knots.ts';
import type { Starts } from './list-starts.ts';
import { mainSpan } from './main-span.ts';
import type { TimeReading } from './resolve-times.ts';
import type { SpanFilter } from './restrict-span.ts';
import { onAxis } from './span-of.ts';

/** Slices of the density curve, and entries of the timeline. */
const SLICES = 60;
const MOST_ENTRIES = 100;
/** Entries of one finding: its first and its last. */
const PER_FINDING = 6;
/** Starts told of one input, and of all: the last ones. */
const STARTS_EACH = 20;
const MOST_STARTS = 100;

/** A stamp and how many lines of its input it stands for. */
interface Weighed {
  readonly at: Instant;
  readonly lines: number;
}

/** Samples of all inputs; each stands for an equal share of the lines of its own. */
function weigh({ partial, times }: TimelineContext): Weighed[] {
  const lines = new Map<number, number>();
  for (const { input, newlines } of partial.cells)
    lines.set(input, (lines.get(input) ?? 0) + newlines);
  const samples = new Map<number, number>();
  for (const { input } of partial.density) samples.set(input, (samples.get(input) ?? 0) + 1);
  return partial.density.map((sample) => ({
    at: times.resolve(sample.at, sample),
    lines: Math.max(1, lines.get(sample.input) ?? 1) / samples.get(sample.input)!,
  }));
}

function density(samples: readonly Weighed[], first: Instant, last: Instant): number[] {
  const length = last.ms - first.ms;
  if (length <= 0) return [];
  const slices = new Array<number>(SLICES).fill(0);
  for (const { at, lines } of samples) {
    if (!onAxis(at, first) || at.ms < first.ms || at.ms > last.ms) continue;
    slices[Math.min(SLICES - 1, Math.floor(((at.ms - first.ms) / length) * SLICES))]! += lines;
  }
  return slices.map((lines) => (lines === 0 ? 0 : Math.max(1, Math.round(lines))));
}

interface PlacedEntry {
  readonly at: Instant;
  readonly spot: Spot;
  readonly entry: TimelineEntry;
}

function entriesOf(finding: Placed, place: (spot: Spot) => Where): PlacedEntry[] {
  const timed = finding.proofs.flatMap(({ at, spot }) => (at ? [{ at, spot }] : []));
  const shown =
    timed.length <= PER_FINDING ? timed : [...timed.slice(0, PER_FINDING - 1), timed.at(-1)!];
  return shown.map(({ at, spot }) => ({
    at,
    spot,
    entry: {
      at: formatInstant(at),
      finding: finding.key,
      id: finding.problem.id,
      severity: finding.severity,
      where: place(spot),
    },
  }));
}

/** The entries of which there is room: the first of each finding, then the worse, then the earlier. */
function chosen(entries: readonly PlacedEntry[]): readonly PlacedEntry[] {
  if (entries.length <= MOST_ENTRIES) return entries;
  const seen = new Set<string>();
  const ranked = entries.map((placed) => {
    const again = seen.has(placed.entry.finding) ? 1 : 0;
    seen.add(placed.entry.finding);
    return { placed, again };
  });
  ranked.sort(
    (a, b) =>
      a.again - b.again ||
      severityRank(b.placed.entry.severity) - severityRank(a.placed.entry.severity),
  );
  const kept = new Set(ranked.slice(0, MOST_ENTRIES).map(({ placed }) => placed));
  return entries.filter((placed) => kept.has(placed));
}

/** Clocks that cannot be compared stand one behind the other: dated, without year, without date, boot. */
const axisOf = (at: Instant): number =>
  at.clock === 'boot' ? 3 : at.dateless ? 2 : at.year ? 0 : 1;

/** By time; what has one stamp in one input stays in the order of its lines. */
const byTime = (a: PlacedEntry, b: PlacedEntry): number =>
  axisOf(a.at) - axisOf(b.at) ||
  a.at.ms - b.at.ms ||
  (a.spot.input === b.spot.input ? compareSpots(a.spot, b.spot) : 0);

export interface TimelineContext {
  readonly partial: Partial;
  readonly findings: readonly Placed[];
  readonly times: TimeReading;
  readonly lang: Lang;
  readonly place: (spot: Spot) => Where;
  /** The span that the report is restricted to, and what is to be said of the restriction. */
  readonly span: SpanFilter | null;
  readonly starts: readonly Starts[];
  readonly notes: readonly string[];
}

const reportStarts = ({ starts, times, place }: TimelineContext): ReportedRun[] =>
  starts
    .flatMap(({ kind, events }) =>
      events.slice(-STARTS_EACH).map(({ at, spot }): ReportedRun => {
        const { input, line } = place(spot);
        return { kind, input, line, at: at && formatInstant(times.resolve(at, spot)) };
      }),
    )
    .slice(-MOST_STARTS);

/** Everything that has a time, on one line; boot clocks, which nothing ties to the wall, come last. */
export function buildTimeline(context: TimelineContext): Timeline {
  const { findings, times, place, span: asked, notes, partial, lang } = context;
  // Within a span the inputs' own ends tell nothing: the stamps of the evidence are needed too.
  const known = asked
    ? [...times.knots.values()].flat().map(({ at }) => at)
    : edgesOf(partial).map((edge) => times.resolve(edge.at, edge));
  const samples = weigh(context);
  const within = (at: Instant): boolean => !asked || asked.side(at) === 'within';
  const span = mainSpan([...known, ...samples.map(({ at }) => at)].filter(within));
  const entries = findings
    .flatMap((finding) => entriesOf(finding, place))
    .filter(({ at }) => within(at))
    .sort(byTime);
  const starts = reportStarts(context);
  const [stray] = span?.strays ?? [];
  const strayed = stray ? [message(lang, 'engine.far-off', { at: formatInstant(stray) })] : [];
  return {
    notes: [...(asked?.notes ?? []), ...notes, ...times.notes, ...strayed],
    first: span && formatInstant(span.first),
    last: span && formatInstant(span.last),
    density: span ? density(samples, span.first, span.last) : [],
    entries: chosen(entries).map(({ entry }) => entry),
    ...(asked?.ends ? { span: asked.ends } : {}),
    ...(starts.length > 0 ? { runs: starts } : {}),
  };
}
