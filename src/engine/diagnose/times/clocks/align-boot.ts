import { comparable, type Instant } from '../../../../core/instant.ts';
import type { Spot } from '../../../../core/where.ts';
import type { Stretches } from './boot-stretches.ts';
import type { Knot, Place } from './clock-knots.ts';

/**
 * What ties a boot clock to the calendar: a message that another input holds with its time, a line of
 * the same input with both clocks, a UTC time of the audit system, the setting of the clock.
 */
export type TieKind = 'message' | 'both' | 'audit' | 'rtc';

/** A moment that is known on both clocks. */
export interface BootTie extends Place {
  readonly boot: number;
  readonly wall: Instant;
  readonly how: TieKind;
  /** The line that states the wall time; not always of the input whose boot clock is tied. */
  readonly from: Spot;
  /** Boot times that it dates for certain; absent where it may date all, if no other tie objects. */
  readonly reach?: readonly [number, number];
}

/** The most that NTP bends a clock, 500 parts in a million: the two clocks drift apart by no more. */
export const DRIFT = 500e-6;
/** Syslog stamps what the kernel said during boot only when it starts itself. */
const LATE_MS = 120_000;
const distance = (a: BootTie, boot: number): number => Math.abs(a.boot - boot);

/** Wall time at boot zero, as the tie has it. */
const epochOf = (tie: BootTie): number => tie.wall.ms - tie.boot;

/**
 * The ties of one stretch that hold. What was said at a time may be stamped late but never early,
 * so of two that differ by more than drift the later reading goes; a difference that no delay
 * explains means that the clock was set, and nothing holds.
 */
function settle(ties: readonly BootTie[]): readonly BootTie[] | 'contradicted' {
  const clocks = ties.filter((tie) => tie.how !== 'rtc');
  const sound = clocks.length > 0 ? clocks : ties;
  const stated = sound.find(({ wall }) => wall.zone !== null) ?? sound[0];
  const same = sound.filter(({ wall }) => stated && comparable(wall, stated.wall));
  const allowed = (a: BootTie, b: BootTie): number =>
    DRIFT * distance(a, b.boot) + Math.max(a.wall.precision, b.wall.precision);
  const ahead = (a: BootTie, b: BootTie): number => epochOf(a) - epochOf(b) - allowed(a, b);
  if (same.some((a) => same.some((b) => ahead(a, b) > LATE_MS))) return 'contradicted';
  return same.filter((a) => !same.some((b) => ahead(a, b) > 0));
}

/** How the boot clock of one input is read. */
export interface BootReading {
  readonly input: number;
  /** The tie that is named, and the largest error over all that it dates, in milliseconds. */
  readonly tie: BootTie | null;
  readonly error: number;
  /** Whether stamps stay on the boot clock because it stood still between them and every tie. */
  readonly apart: boolean;
  readonly contradicted: boolean;
  /** The wall time, or the boot time itself where nothing ties it. */
  read(at: Instant, offset: number): Instant;
}

const errorOf = (tie: BootTie, boot: number): number =>
  tie.wall.precision + DRIFT * distance(tie, boot);

function align(at: Instant, tie: BootTie): Instant {
  const error = errorOf(tie, at.ms);
  const { zone, year } = tie.wall;
  // Its precision is that of the alignment, so that no more is written than is known.
  const precision = Math.max(1000, Math.ceil(error));
  return { ms: tie.wall.ms + at.ms - tie.boot, clock: 'wall', zone, year, precision };
}

/** Reads the boot clock of an input by the ties found for it; null where it has no boot stamps. */
export function alignBoot(
  knots: readonly Knot[],
  ties: readonly BootTie[],
  stretches: Stretches,
): BootReading | null {
  const boots = knots.filter(({ at }) => at.clock === 'boot');
  if (boots.length === 0) return null;
  const { input } = boots[0]!;
  const byStretch = new Map<number, readonly BootTie[]>();
  let contradicted = false;
  for (const stretch of new Set(ties.map(({ offset }) => stretches.at(offset)))) {
    if (stretches.unsure(stretch)) continue;
    const own = ties.filter(({ offset }) => stretches.at(offset) === stretch);
    const settled = settle(own.filter(({ reach }) => !reach));
    if (settled === 'contradicted') contradicted = true;
    byStretch.set(stretch, [
      ...own.filter(({ reach }) => reach),
      ...(settled === 'contradicted' ? [] : settled),
    ]);
  }
  const nearest = (boot: number, offset: number): BootTie | null => {
    const own = byStretch.get(stretches.at(offset)) ?? [];
    const certain = own.filter(({ reach }) => reach && boot >= reach[0] && boot <= reach[1]);
    const usable = certain.length > 0 ? certain : own.filter(({ reach }) => !reach);
    return usable.reduce<BootTie | null>(
      (best, tie) => (best && distance(best, boot) <= distance(tie, boot) ? best : tie),
      null,
    );
  };
  const dated = boots.map((knot) => ({ knot, tie: nearest(knot.at.ms, knot.offset) }));
  const errors = dated.flatMap(({ knot, tie }) => (tie ? [errorOf(tie, knot.at.ms)] : []));
  return {
    input,
    tie: dated.find(({ tie }) => tie !== null)?.tie ?? null,
    error: Math.max(0, ...errors),
    apart: dated.some(({ tie }) => tie === null),
    contradicted,
    read(at, offset) {
      const tie = at.clock === 'boot' ? nearest(at.ms, offset) : null;
      return tie ? align(at, tie) : at;
    },
  };
}
