import type { Lang } from '../../../../core/lang.ts';
import type { Spot, Where } from '../../../../core/where.ts';
import type { BootReading } from './align-boot.ts';
import type { DayReading } from './place-days.ts';
import type { YearReading } from './place-years.ts';
import type { OrderReading } from './settle-orders.ts';

/** What is given for reading the clocks of a case. */
export interface TimeOptions {
  readonly lang: Lang;
  readonly year?: number | undefined;
  readonly zone?: number | undefined;
  readonly place: (spot: Spot) => Where;
}

/** The clock of one file set right, and the lines that say how. */
export interface ZoneReading {
  readonly input: number;
  readonly minutes: number;
  /**
   * `epoch`: a line of the file holds a UTC time. `beside`: so does the stamp of one beside it. `shared`: another file, whose zone is known, holds
   * the same event. `shift`: so does one whose zone is not known, and its clock is taken.
   */
  readonly how: 'epoch' | 'beside' | 'shared' | 'shift';
  readonly here: Spot;
  readonly there: Spot | null;
}

/** Everything that was worked out about the clocks of a case. */
export interface ClockReading {
  readonly orders: ReadonlyMap<number, OrderReading>;
  readonly years: ReadonlyMap<number, YearReading>;
  readonly days: ReadonlyMap<number, DayReading>;
  readonly zones: ReadonlyMap<number, ZoneReading>;
  readonly boots: ReadonlyMap<number, BootReading>;
}
