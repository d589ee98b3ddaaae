import type { Instant } from '../../../../core/instant.ts';
import { epochInstant } from '../../../../core/stamp/calendar.ts';
import { splitLine } from '../../../../core/stamp/split-line.ts';
import type { Spot } from '../../../../core/where.ts';
import { allKept } from '../../../partial/keep.ts';
import type { Partial } from '../../../partial/partial.ts';
import type { BootTie } from './align-boot.ts';
import type { Stretches } from './boot-stretches.ts';
import { SAME_FILE_MS, tiesOfBoth, type WallAt } from './both-clocks.ts';
import type { Said, TwoClocks } from './clock-knots.ts';
import { isTelling, proves, type SharedEvent, sharedEvents } from './share-events.ts';

/** A line whose own stamp, on whatever clock, meets a UTC time. */
export interface StampedEpoch {
  readonly spot: Spot;
  readonly at: Instant;
  readonly epoch: number;
  readonly how: 'audit' | 'rtc';
}

/** The precision of what the kernel states: audit in milliseconds, the hardware clock in seconds. */
const precisionOf = (how: 'audit' | 'rtc'): number => (how === 'audit' ? 1 : 1000);

/** Lines that state a UTC time beside their own stamp, in order of place. */
export function stampedEpochs(partial: Partial): StampedEpoch[] {
  const found = partial.events
    .filter(({ kind }) => kind === 'clock-tie')
    .flatMap((group) => allKept(group.kept))
    .flatMap(({ spot, text, data }): StampedEpoch[] => {
      const split = splitLine(text);
      const epoch = Number(data.epoch);
      const how = data.how === 'audit' ? 'audit' : 'rtc';
      return split && Number.isFinite(epoch) ? [{ spot, at: split.at, epoch, how }] : [];
    });
  return found.sort((a, b) => a.spot.input - b.spot.input || a.spot.offset - b.spot.offset);
}

/** Ties of an input's boot clock by lines of its own that state a UTC time. */
export const tiesFromEpochs = (epochs: readonly StampedEpoch[], input: number): BootTie[] =>
  epochs
    .filter(({ spot, at }) => spot.input === input && at.clock === 'boot')
    .map(({ spot, at, epoch, how }): BootTie => {
      const wall = epochInstant(String(Math.floor(epoch / 1000)))!;
      return {
        input,
        offset: spot.offset,
        boot: at.ms,
        wall: { ...wall, ms: epoch, precision: precisionOf(how) },
        how,
        from: spot,
      };
    });

/** Boot stamps of one line agree to the microsecond; two boots hardly ever say a thing so equally soon. */
const sameBoot = (a: number, b: number): boolean => Math.abs(a - b) < 0.002;

/** Of one message at one boot time, wall times that lie farther apart are of several boots. */
const ONE_BOOT_MS = 120_000;
/** What a machine says sooner after its start, it says at every start, and equally soon. */
const EARLY_MS = 300_000;

const wallOf =
  (wallAt: WallAt) =>
  ({ at, spot }: Said): Instant =>
    wallAt(at, spot);

/**
 * Lines of one boot clock and the same lines, with the same boot stamp, beside a wall clock. Such a
 * pair is certain, unless the second input holds it twice: then it is of several boots.
 */
function certainPairs(boot: readonly Said[], wall: readonly Said[], wallAt: WallAt): SharedEvent[] {
  const both = new Map<string, Said[]>();
  for (const line of wall) {
    if (line.boot === null) continue;
    both.set(line.message, [...(both.get(line.message) ?? []), line]);
  }
  return boot.flatMap((line): SharedEvent[] => {
    // Every boot begins at zero.
    if (line.at.ms === 0) return [];
    const twins = (both.get(line.message) ?? []).filter(
      (twin) => twin.boot !== null && sameBoot(twin.boot.ms, line.at.ms),
    );
    const moments = twins.map((twin) => wallOf(wallAt)(twin).ms);
    const one = Math.max(...moments) - Math.min(...moments) <= ONE_BOOT_MS;
    return twins[0] && one ? [[line, twins[0]]] : [];
  });
}

/** Pairs of a line with a boot stamp and the same line with a wall stamp only. */
function likelyPairs(boot: readonly Said[], wall: readonly Said[], wallAt: WallAt): SharedEvent[] {
  const plain = wall.filter((line) => line.boot === null);
  const shared = sharedEvents(boot, plain).filter(
    ([line]) => isTelling(line) || line.at.ms >= EARLY_MS,
  );
  const clock = (line: Said): Instant =>
    line.at.clock === 'boot' ? line.at : wallAt(line.at, line.spot);
  return proves(shared, clock) ? shared : [];
}

/** What is known of all inputs when the boot clock of one is tied. */
export interface TieContext {
  readonly said: readonly Said[];
  readonly both: ReadonlyMap<number, readonly TwoClocks[]>;
  readonly stretches: ReadonlyMap<number, Stretches>;
  readonly wallAt: WallAt;
}

/** Lines of an input that show both clocks, of the stretch that holds `offset`. */
function bothAt(input: number, offset: number, context: TieContext): readonly TwoClocks[] {
  const stretches = context.stretches.get(input);
  const lines = context.both.get(input) ?? [];
  return stretches
    ? lines.filter((line) => stretches.at(line.offset) === stretches.at(offset))
    : [];
}

/** Ties of an input's boot clock by kernel messages that another input holds with wall time. */
export function tiesFromMessages(input: number, context: TieContext): BootTie[] {
  const { said, wallAt } = context;
  const boot = said.filter((line) => line.spot.input === input && line.at.clock === 'boot');
  if (boot.length === 0) return [];
  const inputs = [...new Set(said.map((line) => line.spot.input))];
  return inputs.flatMap((other) => {
    const wall = said.filter((line) => line.spot.input === other && line.at.clock === 'wall');
    const certain = certainPairs(boot, wall, wallAt);
    if (certain.length > 0) {
      // One boot, so all lines of the other input that show both clocks tie this one's.
      return onePerStretch(certain, context).flatMap(([line, twin]) =>
        tiesOfBoth(bothAt(other, twin.spot.offset, context), wallAt, Number.POSITIVE_INFINITY).map(
          (tie): BootTie => ({ ...tie, input, offset: line.spot.offset, how: 'message' }),
        ),
      );
    }
    return likelyPairs(boot, wall, wallAt).map(
      ([line, twin]): BootTie => ({
        input,
        offset: line.spot.offset,
        boot: line.at.ms,
        wall: wallAt(twin.at, twin.spot),
        how: 'message',
        from: twin.spot,
      }),
    );
  });
}

/** One pair for each stretch of the one input that meets a stretch of the other. */
function onePerStretch(pairs: readonly SharedEvent[], { stretches }: TieContext): SharedEvent[] {
  const kept = new Map<string, SharedEvent>();
  for (const pair of pairs) {
    const ordinals = pair.map(({ spot }) => stretches.get(spot.input)?.at(spot.offset));
    kept.set(ordinals.join(' '), pair);
  }
  return [...kept.values()];
}

/** Ties of an input's boot clock by its own lines that show both clocks. */
export function tiesFromBoth(input: number, context: TieContext): BootTie[] {
  const { both, stretches, wallAt } = context;
  const own = stretches.get(input);
  const lines = both.get(input) ?? [];
  const ordinals = new Set(lines.map(({ offset }) => own?.at(offset)));
  return [...ordinals].flatMap((ordinal) =>
    tiesOfBoth(
      lines.filter(({ offset }) => own?.at(offset) === ordinal),
      wallAt,
      SAME_FILE_MS,
    ),
  );
}
