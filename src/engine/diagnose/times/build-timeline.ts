import { comparable, formatInstant, type Instant } from '../../../core/instant.ts';
import type { ReportedRun, Timeline, TimelineEntry } from '../../../core/report.ts';
import type { Spot, Where } from '../../../core/where.ts';
import type { Partial } from '../../partial/partial.ts';
import type { Placed } from '../draft.ts';
import { edgesOf } from './clock-knots.ts';
import { runsOf } from './list-runs.ts';
import type { TimeReading } from './resolve-times.ts';
import type { SpanFilter } from './restrict-span.ts';
import { onAxis, spanOf } from './span-of.ts';

/** Slices of the density curve, and entries of the timeline. */
const SLICES = 60;
const MOST_ENTRIES = 100;
/** Entries of one finding. */
const PER_FINDING = 6;

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

function density(
  samples: readonly Weighed[],
  [first, last]: readonly [Instant, Instant],
): number[] {
  const length = last.ms - first.ms;
  if (length <= 0) return [];
  const slices = new Array<number>(SLICES).fill(0);
  for (const { at, lines } of samples) {
    if (!onAxis(at, first) || at.ms < first.ms || at.ms > last.ms) continue;
    slices[Math.min(SLICES - 1, Math.floor(((at.ms - first.ms) / length) * SLICES))]! += lines;
  }
  return slices.map((lines) => (lines === 0 ? 0 : Math.max(1, Math.round(lines))));
}

function entriesOf(
  finding: Placed,
  place: (spot: Spot) => Where,
): { at: Instant; entry: TimelineEntry }[] {
  return finding.proofs
    .flatMap((proof) => (proof.at ? [{ at: proof.at, spot: proof.spot }] : []))
    .slice(0, PER_FINDING)
    .map(({ at, spot }) => ({
      at,
      entry: {
        at: formatInstant(at),
        finding: finding.key,
        id: finding.problem.id,
        severity: finding.severity,
        where: place(spot),
      },
    }));
}

export interface TimelineContext {
  readonly partial: Partial;
  readonly findings: readonly Placed[];
  readonly times: TimeReading;
  readonly place: (spot: Spot) => Where;
  /** The span that the report is restricted to, and what is to be said of the restriction. */
  readonly span: SpanFilter | null;
  readonly notes: readonly string[];
}

function reportRuns({ partial, times, place }: TimelineContext): ReportedRun[] {
  return [...runsOf(partial).values()].flat().map(({ event, spot }) => {
    const at = event.at && times.resolve(event.at, spot);
    const { input, line } = place(spot);
    return { input, line, at: at && formatInstant(at) };
  });
}

/** Everything that has a time, on one line; boot clocks, which nothing ties to the wall, come last. */
export function buildTimeline(context: TimelineContext): Timeline {
  const { findings, times, place, span: asked, notes, partial } = context;
  // Within a span the inputs' own ends tell nothing: the stamps of the evidence are needed too.
  const known = asked
    ? [...times.knots.values()].flat().map(({ at }) => at)
    : edgesOf(partial).map((edge) => times.resolve(edge.at, edge));
  const samples = weigh(context);
  const within = (at: Instant): boolean => !asked || asked.side(at) === 'within';
  const span = spanOf([...known, ...samples.map(({ at }) => at)].filter(within));
  const entries = findings
    .flatMap((finding) => entriesOf(finding, place))
    .filter(({ at }) => within(at));
  const axis = (at: Instant): number => (at.clock === 'wall' ? 0 : 1);
  entries.sort(
    (a, b) => axis(a.at) - axis(b.at) || (comparable(a.at, b.at) ? a.at.ms - b.at.ms : 0),
  );
  const runs = reportRuns(context);
  return {
    notes: [...(asked?.notes ?? []), ...notes, ...times.notes],
    first: span && formatInstant(span[0]),
    last: span && formatInstant(span[1]),
    density: span ? density(samples, span) : [],
    entries: entries.slice(0, MOST_ENTRIES).map(({ entry }) => entry),
    ...(asked?.ends ? { span: asked.ends } : {}),
    ...(runs.length > 0 ? { runs } : {}),
  };
}
