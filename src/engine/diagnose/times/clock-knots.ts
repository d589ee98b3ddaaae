import type { Instant } from '../../../core/instant.ts';
import { type SplitLine, splitLine } from '../../../core/stamp/split-line.ts';
import type { Spot } from '../../../core/where.ts';
import { allKept } from '../../partial/keep.ts';
import type { Partial } from '../../partial/partial.ts';

/** Where in the inputs an instant is stated: what decides how it is read. */
export interface Place {
  readonly input: number;
  readonly offset: number;
}

/** A stamp at its place: what is known of how the clock of an input runs. */
export interface Knot extends Place {
  readonly at: Instant;
  /** Where the line is known: a spot to name it by. */
  readonly spot: Spot | null;
}

/** First and last stamps of cells, at the cells' first and last bytes. */
export function edgesOf(partial: Partial): Knot[] {
  const starts = new Map<number, number>();
  return partial.cells.flatMap(({ input, cell, bytes, first, last }): Knot[] => {
    const start = starts.get(input) ?? 0;
    starts.set(input, start + bytes);
    const end = Math.max(start, start + bytes - 1);
    return [
      ...(first ? [{ input, offset: start, at: first, spot: null }] : []),
      ...(last ? [{ input, offset: end, at: last, spot: null }] : []),
    ].map((knot, i) =>
      i === 0 && cell > 0 ? { ...knot, spot: { input, cell, line: 0, offset: start } } : knot,
    );
  });
}

/** Events that say something of the clock itself. Others may quote another machine's time. */
const CLOCK_EVENTS: ReadonlySet<string> = new Set(['clock-tie', 'suspend', 'boot']);

function hitKnots(partial: Partial): Knot[] {
  const hits = partial.hits.flatMap((group) => allKept(group.kept));
  const events = partial.events
    .filter((group) => CLOCK_EVENTS.has(group.kind))
    .flatMap((group) => allKept(group.kept));
  return [...hits, ...events].flatMap(({ spot, at }) =>
    at === null ? [] : [{ input: spot.input, offset: spot.offset, at, spot }],
  );
}

/** Everything known of the clock of each input, in order of place, by ordinal of the input. */
export function knotsOf(partial: Partial): ReadonlyMap<number, readonly Knot[]> {
  const samples = partial.density.map(
    ({ input, offset, at, spot }): Knot => ({ input, offset, at, spot: spot ?? null }),
  );
  const byInput = new Map<number, Knot[]>();
  for (const knot of [...edgesOf(partial), ...samples, ...hitKnots(partial)]) {
    const list = byInput.get(knot.input);
    if (list) list.push(knot);
    else byInput.set(knot.input, [knot]);
  }
  for (const list of byInput.values()) list.sort((a, b) => a.offset - b.offset);
  return byInput;
}

/** A line of evidence with its own stamp, taken apart. */
export interface Said extends SplitLine {
  readonly spot: Spot;
  /** Whether every line alike was kept, so that a text seen once was said once. */
  readonly whole: boolean;
}

/** Lines that signatures matched and that bear a stamp of their own, in order of place. */
export function saidIn(partial: Partial): Said[] {
  const said = new Map<string, Said>();
  for (const { kept } of partial.hits) {
    const hits = allKept(kept);
    for (const { spot, text } of hits) {
      const split = splitLine(text);
      if (split === null) continue;
      said.set(`${spot.input} ${spot.offset}`, {
        ...split,
        spot,
        whole: hits.length === kept.count,
      });
    }
  }
  return [...said.values()].sort(
    (a, b) => a.spot.input - b.spot.input || a.spot.offset - b.spot.offset,
  );
}
