import type { Instant } from '../../../../core/instant.ts';
import type { Knot } from './clock-knots.ts';

const DAY = 86_400_000;
/** A log that is written all along has no gaps of weeks, as the wrong order makes of days. */
const WEEKS = 14 * DAY;
/** How far a log may lie from the other inputs to count as of the same days. */
const NEAR = 3 * DAY;

/** How the dates of one input are read whose day and month are both numbers. */
export interface OrderReading {
  readonly input: number;
  readonly dayFirst: boolean;
  /**
   * `proven`: some date has only one reading. `steady`: the other order would tear days apart by
   * months. `near`: only one order brings the input to the days of the others. `open`: nothing tells.
   */
  readonly how: 'proven' | 'steady' | 'near' | 'open';
  /** A date that may be read in two ways, in the order taken and in the other. */
  readonly example: readonly [Instant, Instant] | null;
}

/** An instant in the order given; a date with one reading keeps it. */
export function inOrder(at: Instant, dayFirst: boolean): Instant {
  if (at.order === undefined) return at;
  const { order, ...plain } = at;
  return dayFirst && order.swapped !== null ? { ...plain, ms: order.swapped } : plain;
}

const isOpen = ({ at }: Knot): boolean => typeof at.order?.swapped === 'number';

const total = (moments: readonly number[]): number =>
  moments.reduce((sum, ms, i) => sum + Math.abs(ms - (moments[i - 1] ?? ms)), 0);

/** The year of an instant, or where it states none the one that brings it nearest to `to`. */
function distance(at: Instant, to: Instant): number {
  if (at.year) return Math.abs(at.ms - to.ms);
  const date = new Date(at.ms);
  date.setUTCFullYear(new Date(to.ms).getUTCFullYear());
  return Math.abs(date.getTime() - to.ms);
}

function choose(
  open: readonly Knot[],
  others: readonly Instant[],
): Pick<OrderReading, 'dayFirst' | 'how'> {
  const ways = [false, true].map((dayFirst) => open.map(({ at }) => inOrder(at, dayFirst)));
  const [asMonth = 0, asDay = 0] = ways.map((way) => total(way.map(({ ms }) => ms)));
  if (Math.abs(asMonth - asDay) > WEEKS) return { dayFirst: asDay < asMonth, how: 'steady' };
  const [fromMonth = 0, fromDay = 0] = ways.map((way) =>
    Math.min(...way.flatMap((at) => others.map((other) => distance(at, other)))),
  );
  const dayFirst = fromDay < fromMonth;
  if (Math.min(fromMonth, fromDay) < NEAR && Math.max(fromMonth, fromDay) > WEEKS)
    return { dayFirst, how: 'near' };
  return { dayFirst: false, how: 'open' };
}

/**
 * Settles in which order an input writes day and month; null where its dates leave no doubt.
 * `others` are moments of the other inputs that state their year.
 */
export function readOrder(knots: readonly Knot[], others: readonly Instant[]): OrderReading | null {
  const numbered = knots.filter(({ at }) => at.order !== undefined);
  const open = numbered.filter(isOpen);
  if (numbered.length === 0) return null;
  const { input } = numbered[0]!;
  const proofs = new Set(
    numbered.filter((knot) => !isOpen(knot)).map(({ at }) => at.order?.first === 'day'),
  );
  const [proven] = proofs;
  const taken: Pick<OrderReading, 'dayFirst' | 'how'> =
    proofs.size === 1 && proven !== undefined
      ? { dayFirst: proven, how: 'proven' }
      : choose(open, others);
  const at = open[0]?.at;
  const example = at && ([inOrder(at, taken.dayFirst), inOrder(at, !taken.dayFirst)] as const);
  return { input, ...taken, example: example ?? null };
}
