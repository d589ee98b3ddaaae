import { comparable, formatInstant, type Instant } from '../../../core/instant.ts';
import type { Timeline, TimelineEntry } from '../../../core/report.ts';
import type { Spot, Where } from '../../../core/where.ts';
import type { Partial } from '../../partial/partial.ts';
import type { Placed } from '../draft.ts';
import type { TimeReading } from './resolve-times.ts';

/** Slices of the density curve, and entries of the timeline. */
const SLICES = 60;
const MOST_ENTRIES = 100;
/** Entries of one finding. */
const PER_FINDING = 6;

/** First and last of the instants on the main axis: wall time where there is any. */
export function spanOf(instants: readonly Instant[]): readonly [Instant, Instant] | null {
  const wall = instants.filter((at) => at.clock === 'wall');
  const axis = wall.length > 0 ? wall : instants;
  const reference = axis.find((at) => at.year) ?? axis[0];
  if (!reference) return null;
  const same = axis.filter((at) => at.clock === reference.clock && at.year === reference.year);
  const sorted = [...same].sort((a, b) => a.ms - b.ms);
  return [sorted[0]!, sorted[sorted.length - 1]!];
}

function density(samples: readonly Instant[], span: readonly [Instant, Instant]): number[] {
  const [first, last] = span;
  const length = last.ms - first.ms;
  if (length <= 0) return [];
  const slices = new Array<number>(SLICES).fill(0);
  for (const at of samples) {
    if (at.clock !== first.clock || at.year !== first.year) continue;
    const slice = Math.min(SLICES - 1, Math.floor(((at.ms - first.ms) / length) * SLICES));
    if (slice >= 0) slices[slice]!++;
  }
  return slices;
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
}

/** Everything that has a time, on one line; boot clocks, which nothing ties to the wall, come last. */
export function buildTimeline({ partial, findings, times, place }: TimelineContext): Timeline {
  const edges = partial.cells.flatMap((cell) => [cell.first, cell.last]);
  const samples = partial.density.map((sample) => times.resolve(sample.at));
  const all = [...edges.filter((at) => at !== null).map(times.resolve), ...samples];
  const span = spanOf(all);
  const entries = findings.flatMap((finding) => entriesOf(finding, place));
  const axis = (at: Instant): number => (at.clock === 'wall' ? 0 : 1);
  entries.sort(
    (a, b) => axis(a.at) - axis(b.at) || (comparable(a.at, b.at) ? a.at.ms - b.at.ms : 0),
  );
  return {
    notes: times.notes,
    first: span && formatInstant(span[0]),
    last: span && formatInstant(span[1]),
    density: span ? density(samples, span) : [],
    entries: entries.slice(0, MOST_ENTRIES).map(({ entry }) => entry),
  };
}
