import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import type { Fact } from '../../src/core/fact.ts';
import { compareSpots, type Spot } from '../../src/core/where.ts';
import { hashSpot, keep, startKeeper } from '../../src/engine/partial/keep.ts';
import { mergePartials } from '../../src/engine/partial/merge.ts';
import {
  EMPTY_PARTIAL,
  type Hit,
  type Kept,
  type Partial,
} from '../../src/engine/partial/partial.ts';
import { mergeAsPlanned, mergePlans } from './merge-plan.ts';
import { tries } from './replay.ts';

/** Something that a line of a log gives. */
interface Found {
  readonly kind: 'hit' | 'fact' | 'event' | 'suspect' | 'section';
  /** What it is alike with others by. */
  readonly name: string;
  readonly spot: Spot;
}

function groupBy(found: readonly Found[], nameOf: (each: Found) => string): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const name = nameOf(each);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return groups;
}

/** Things of a kind by what makes them alike, in the order of that, each group in the order of places. */
const grouped = (found: readonly Found[], kind: Found['kind'], names: (each: Found) => string) =>
  [
    ...groupBy(
      found.filter((each) => each.kind === kind),
      names,
    ),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => members.sort((a, b) => compareSpots(a.spot, b.spot)));

const inInput = ({ name, spot }: Found): string => `${spot.input} ${name}`;

/** Everything that is alike, whole and sorted: what keeping and merging is to give. */
function naiveKept<T extends { readonly spot: Spot }>(all: readonly T[]): Kept<T> {
  const byHash = all.toSorted((a, b) => hashSpot(a.spot) - hashSpot(b.spot));
  return {
    count: all.length,
    first: all.slice(0, 5),
    last: all.at(-1)!,
    sample: byHash.slice(0, 32),
  };
}

/** The same as one cell's scan does it: thing after thing, in the order of places. */
function keptInTurn<T extends { readonly spot: Spot }>([first, ...rest]: readonly T[]): Kept<T> {
  const keeper = startKeeper(first!);
  for (const each of rest) keep(keeper, each);
  return keeper;
}

const hitOf = ({ name, spot }: Found): Hit => ({ spot, text: name, captures: {}, at: null });
const eventOf = ({ name, spot }: Found): Event => ({
  kind: 'gpu-sample',
  subject: name,
  spot,
  at: null,
  text: '',
  data: {},
});
const factOf = ({ name, spot }: Found): Fact => ({
  key: 'gpu.name',
  value: name,
  spot,
  text: '',
  count: 1,
});

type Keep = <T extends { readonly spot: Spot }>(all: readonly T[]) => Kept<T>;

/** What a partial holds of the things found, if `kept` says what is kept of alike ones. */
function partialOf(found: readonly Found[], kept: Keep): Partial {
  const facts = grouped(found, 'fact', inInput).map((all): Fact => {
    const once = factOf(all[0]!);
    return all.length === 1 ? once : { ...once, count: all.length, last: all.at(-1)!.spot };
  });
  return {
    ...EMPTY_PARTIAL,
    hits: grouped(found, 'hit', inInput).map((all) => ({
      entry: 0,
      clause: 0,
      id: 'oom',
      analyzer: '',
      subject: all[0]!.name,
      input: all[0]!.spot.input,
      kept: kept(all.map(hitOf)),
    })),
    events: grouped(found, 'event', inInput).map((all) => ({
      kind: 'gpu-sample',
      subject: all[0]!.name,
      input: all[0]!.spot.input,
      kept: kept(all.map(eventOf)),
    })),
    facts: facts.sort((a, b) => compareSpots(a.spot, b.spot)),
    suspects: grouped(found, 'suspect', ({ name }) => name).map((all) => ({
      hash: 7,
      template: all[0]!.name,
      count: all.length,
      first: all[0]!.spot,
    })),
    sections: grouped(found, 'section', () => '')
      .flat()
      .map(({ name, spot }) => ({ analyzer: name, spot, lines: 1 })),
  };
}

/** Logs with many alike things, each at a place of its own, and few or many of them in a cell. */
const logs: fc.Arbitrary<readonly Found[]> = fc
  .record({
    things: fc.array(
      fc.record({
        kind: fc.constantFrom('hit', 'hit', 'event', 'fact', 'suspect', 'section'),
        name: fc.constantFrom('a', 'a', 'a', 'b', 'c'),
        input: fc.nat(1),
      }),
      { maxLength: 600, size: 'max' },
    ),
    linesOfCell: fc.constantFrom(10, 600),
  })
  .map(({ things, linesOfCell }) =>
    things.map(({ kind, name, input }, i) => {
      const cell = Math.floor(i / linesOfCell);
      return { kind, name, spot: { input, cell, line: i % linesOfCell, offset: i * 31 } };
    }),
  );

/** The partials of the cells, each made from its own lines only. */
const cellsOf = (found: readonly Found[]): Partial[] =>
  [...groupBy(found, ({ spot }) => `${spot.input} ${spot.cell}`).values()].map((own) =>
    partialOf(own, keptInTurn),
  );

const asText = (partial: Partial): string => JSON.stringify(partial, null, 1);

describe('merging partials', () => {
  it('gives what looking at everything at once gives', () => {
    fc.assert(
      fc.property(logs, (found) => {
        expect(mergePartials(cellsOf(found))).toEqual(partialOf(found, naiveKept));
      }),
      tries(150),
    );
  });

  it('gives the same in any order and any grouping, byte for byte', () => {
    fc.assert(
      fc.property(logs, mergePlans, (found, plan) => {
        const parts = cellsOf(found);
        expect(asText(mergeAsPlanned(parts, plan))).toBe(asText(mergePartials(parts)));
      }),
      tries(150),
    );
  });

  it('with nothing changes nothing', () => {
    fc.assert(
      fc.property(logs, (found) => {
        const whole = mergePartials(cellsOf(found));
        expect(asText(mergePartials([EMPTY_PARTIAL, whole]))).toBe(asText(whole));
        expect(asText(mergePartials([whole, EMPTY_PARTIAL, EMPTY_PARTIAL]))).toBe(asText(whole));
      }),
      tries(50),
    );
  });

  it.each(['fact', 'suspect', 'section'] as const)(
    'is order-free also where there are more of a kind than are kept: %s',
    (kind) => {
      const many = Array.from({ length: 2600 }, (_, i): Found => {
        const spot = { input: 0, cell: Math.floor(i / 100), line: i % 100, offset: i };
        // Each name is found twice, first in an early cell and then, in another order, in a late one.
        return { kind, name: `${(i * 1009) % 2300}`, spot };
      });
      const parts = cellsOf(many);
      const whole = asText(mergePartials(parts));
      const half = parts.length >> 1;
      const [early, late] = [parts.slice(0, half), parts.slice(half)];
      expect(asText(mergePartials([mergePartials(late), mergePartials(early)]))).toBe(whole);
      const zipped = early.map((part, i) => mergePartials([part, late[i]!]));
      expect(asText(mergePartials(zipped))).toBe(whole);
      expect(asText(parts.reduceRight((all, part) => mergePartials([all, part])))).toBe(whole);
    },
  );
});
