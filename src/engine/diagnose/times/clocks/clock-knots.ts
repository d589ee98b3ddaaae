import type { Instant } from '../../../../core/instant.ts';
import { type SplitLine, splitLine } from '../../../../core/stamp/split-line.ts';
import type { Spot } from '../../../../core/where.ts';
import { allKept } from '../../../partial/keep.ts';
import type { Partial } from '../../../partial/partial.ts';

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

const byInputOf = <T extends Place>(places: readonly T[]): Map<number, T[]> => {
  const byInput = new Map<number, T[]>();
  for (const place of places) {
    const list = byInput.get(place.input);
    if (list) list.push(place);
    else byInput.set(place.input, [place]);
  }
  for (const list of byInput.values()) list.sort((a, b) => a.offset - b.offset);
  return byInput;
};

/** Everything known of the clock of each input, in order of place, by ordinal of the input. */
export function knotsOf(partial: Partial): ReadonlyMap<number, readonly Knot[]> {
  const samples = partial.density.map(
    ({ input, offset, at, spot }): Knot => ({ input, offset, at, spot: spot ?? null }),
  );
  return byInputOf([...edgesOf(partial), ...samples, ...hitKnots(partial)]);
}

/** A line of evidence with its own stamp, taken apart. */
export interface Said extends SplitLine {
  readonly spot: Spot;
  /** Whether every line alike was kept, so that a text seen once was said once. */
  readonly whole: boolean;
}

interface Quoted {
  readonly spot: Spot;
  readonly text: string;
  readonly whole: boolean;
}

/** Lines whose text is known: those that matched, that state a fact, or that tell of the machine. */
function quotedLines(partial: Partial): Quoted[] {
  const groups = [...partial.hits, ...partial.events.filter(({ kind }) => CLOCK_EVENTS.has(kind))];
  return [
    ...partial.facts.map(({ spot, text, count }) => ({ spot, text, whole: count === 1 })),
    ...groups.flatMap(({ kept }) => {
      const lines: readonly { readonly spot: Spot; readonly text: string }[] = allKept<{
        readonly spot: Spot;
        readonly text: string;
      }>(kept);
      return lines.map(({ spot, text }) => ({ spot, text, whole: lines.length === kept.count }));
    }),
  ];
}

/** Lines of which the text is known and that bear a stamp with a date, in order of place. */
export function saidIn(partial: Partial): Said[] {
  const said = new Map<string, Said>();
  for (const { spot, text, whole } of quotedLines(partial)) {
    const split = splitLine(text);
    if (split === null || split.at.dateless) continue;
    said.set(`${spot.input} ${spot.offset}`, { ...split, spot, whole });
  }
  return [...said.values()].sort(
    (a, b) => a.spot.input - b.spot.input || a.spot.offset - b.spot.offset,
  );
}

/** A line that shows the wall clock and the boot clock, in milliseconds since boot. */
export interface TwoClocks extends Place {
  readonly at: Instant;
  readonly boot: number;
  readonly spot: Spot;
}

/** The lines of each input that show both clocks, as far as they were looked at. */
export function twoClocksIn(
  partial: Partial,
  said: readonly Said[],
): ReadonlyMap<number, readonly TwoClocks[]> {
  const found = new Map<string, TwoClocks>();
  const add = (at: Instant, boot: number, spot: Spot): void => {
    const { input, offset } = spot;
    found.set(`${input} ${offset}`, { input, offset, at, boot, spot });
  };
  for (const { both } of partial.density) if (both) add(both.at, both.boot, both.spot);
  for (const { at, boot, spot } of said) if (boot !== null) add(at, boot.ms, spot);
  return byInputOf([...found.values()]);
}
