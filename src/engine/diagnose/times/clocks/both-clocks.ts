import { comparable, type Instant } from '../../../../core/instant.ts';
import { type BootTie, DRIFT } from './align-boot.ts';
import type { Place, TwoClocks } from './clock-knots.ts';

/** Reads an instant of a wall clock. */
export type WallAt = (at: Instant, place: Place) => Instant;

/** Before this the wall clock is often still to be set, and syslog writes what was said before it ran. */
const SETTLED_MS = 120_000;
/** What was put into one file need not be of one boot: so long it is taken to be. */
export const SAME_FILE_MS = 3_600_000;
/** How late a line is written once the machine is up. */
const LATE_MS = 2000;
/** Lines that are looked at; more of them would tell no more. */
const MOST = 400;

function thinned<T>(list: readonly T[]): readonly T[] {
  const stride = Math.ceil(list.length / MOST);
  return list.filter((_, i) => i % stride === 0 || i === list.length - 1);
}

/** Whether two lines show the same wall time for the boot: no suspend and no set clock between them. */
function agree(a: BootTie, b: BootTie): boolean {
  const allowed = DRIFT * Math.abs(b.boot - a.boot) + a.wall.precision + b.wall.precision + LATE_MS;
  return (
    comparable(a.wall, b.wall) && Math.abs(b.wall.ms - b.boot - (a.wall.ms - a.boot)) <= allowed
  );
}

/**
 * Ties by lines of one stretch of an input that show both clocks. Each dates what lies between it and
 * the next, unless the two disagree: then the clock was set there, or stood still. At either end they
 * reach `beyond` milliseconds further.
 */
export function tiesOfBoth(lines: readonly TwoClocks[], wallAt: WallAt, beyond: number): BootTie[] {
  const settled = lines.filter(({ boot }) => boot >= SETTLED_MS);
  const ties = [...thinned(settled.length > 0 ? settled : lines)]
    .sort((a, b) => a.boot - b.boot)
    .map(
      (line): BootTie => ({
        input: line.input,
        offset: line.offset,
        boot: line.boot,
        wall: wallAt(line.at, line.spot),
        how: 'both',
        from: line.spot,
      }),
    );
  const edge = (tie: BootTie, next: BootTie | undefined, step: number): number => {
    if (!next) return tie.boot + step * beyond;
    return agree(tie, next) ? next.boot : tie.boot;
  };
  return ties.map((tie, i) => ({
    ...tie,
    reach: [edge(tie, ties[i - 1], -1), edge(tie, ties[i + 1], 1)],
  }));
}
