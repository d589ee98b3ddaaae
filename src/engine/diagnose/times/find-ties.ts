import type { Instant } from '../../../core/instant.ts';
import { epochInstant } from '../../../core/stamp/calendar.ts';
import { splitLine } from '../../../core/stamp/split-line.ts';
import type { Spot } from '../../../core/where.ts';
import { allKept } from '../../partial/keep.ts';
import type { Partial } from '../../partial/partial.ts';
import type { BootTie } from './align-boot.ts';
import type { Place, Said } from './clock-knots.ts';
import { enough, saidOnce, sameHost } from './settle-zones.ts';

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

/** Boot stamps of one line in two inputs differ at most by how they are rounded. */
const sameBoot = (a: Instant, b: Instant): boolean => Math.abs(a.ms - b.ms) <= 1;

/**
 * Pairs of a line with a boot stamp and the same line with a wall stamp. Where the second shows the
 * boot stamp too the pair is certain; else each message must be said once on either side.
 */
function pairsOf(boot: readonly Said[], wall: readonly Said[]): [Said, Said][] {
  const both = new Map<string, Said[]>();
  for (const line of wall) {
    if (line.boot === null) continue;
    both.set(line.message, [...(both.get(line.message) ?? []), line]);
  }
  const certain = boot.flatMap((line): [Said, Said][] => {
    const twin = both.get(line.message)?.find(({ boot: at }) => at && sameBoot(at, line.at));
    return twin ? [[line, twin]] : [];
  });
  if (certain.length > 0) return certain;
  const others = saidOnce(wall.filter((line) => line.boot === null));
  const shared = [...saidOnce(boot).values()].flatMap((line): [Said, Said][] => {
    const other = others.get(line.message);
    return other && sameHost(line, other) ? [[line, other]] : [];
  });
  return enough(shared) ? shared : [];
}

/** Ties of an input's boot clock by kernel messages that some input holds with wall time. */
export function tiesFromMessages(
  said: readonly Said[],
  input: number,
  wallAt: (at: Instant, place: Place) => Instant,
): BootTie[] {
  const boot = said.filter((line) => line.spot.input === input && line.at.clock === 'boot');
  if (boot.length === 0) return [];
  const inputs = [...new Set(said.map((line) => line.spot.input))];
  return inputs.flatMap((other) => {
    const wall = said.filter((line) => line.spot.input === other && line.at.clock === 'wall');
    return pairsOf(boot, wall).map(
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
