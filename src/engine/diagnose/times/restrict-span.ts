import { comparable, formatInstant, type Instant } from '../../../core/instant.ts';
import type { Lang } from '../../../core/lang.ts';
import { message } from '../../../core/messages/message.ts';
import type { TimeBound } from '../../../core/stamp/time-bound.ts';
import type { Spot } from '../../../core/where.ts';
import { allKept } from '../../partial/keep.ts';
import type { EventGroup, HitGroup, Kept, Partial } from '../../partial/partial.ts';
import type { TimeReading } from './resolve-times.ts';
import { spanOf } from './span-of.ts';

/** Where an instant lies seen from a span. */
type Side = 'before' | 'within' | 'after';

/**
 * The span of time that a report is restricted to.
 *
 * It is applied to the evidence that the scan kept, not during the scan: an end relative to the last
 * stamp, a year or a zone taken from another input and an aligned boot clock are known only when all
 * is read. What that costs is said in the notes: a problem with more lines than are kept has a lower
 * bound for its count, and one seen before and after the span but in no kept line within it is named.
 */
export interface SpanFilter {
  /** Where the instant lies; null where it cannot be compared with the span. */
  side(at: Instant | null): Side | null;
  /** The ends as the report writes them; null where nothing in the inputs has a time. */
  readonly ends: { readonly since: string | null; readonly until: string | null } | null;
  readonly notes: readonly string[];
}

export interface SpanOptions {
  readonly since?: TimeBound | undefined;
  readonly until?: TimeBound | undefined;
  readonly lang: Lang;
}

/** A stamp without year in the year that brings it nearest to `reference`. */
function nearYear(at: Instant, reference: Instant): Instant {
  if (at.year || reference.clock !== 'wall') return at;
  const around = new Date(reference.ms).getUTCFullYear();
  const [best] = [around - 1, around, around + 1]
    .map((year) => {
      const date = new Date(at.ms);
      date.setUTCFullYear(year);
      return date.getTime();
    })
    .sort((a, b) => Math.abs(a - reference.ms) - Math.abs(b - reference.ms));
  return { ...at, ms: best ?? at.ms, year: true };
}

const local = (at: Instant): number => at.ms + (at.zone ?? 0) * 60_000;

/** `at` minus `bound` in milliseconds; without a zone on either side by what the clocks show. */
function stepFrom(bound: Instant, at: Instant): number | null {
  if (at.clock !== bound.clock || at.dateless !== bound.dateless) return null;
  const dated = bound.year ? nearYear(at, bound) : at;
  if (dated.year !== bound.year) return null;
  if (comparable(dated, bound)) return dated.ms - bound.ms;
  return local(dated) - local(bound);
}

function settleBound(bound: TimeBound | undefined, end: Instant | null): Instant | null {
  if (!bound) return null;
  if (bound.kind === 'at') return bound.at;
  return end && { ...end, ms: end.ms - bound.ms };
}

/** The filter for a span, its relative ends counted from the last stamp of all inputs. */
export function spanFilter(times: TimeReading, options: SpanOptions): SpanFilter | null {
  const { since, until, lang } = options;
  if (!since && !until) return null;
  const stamps = [...times.knots.values()].flat().map(({ at }) => at);
  const end = spanOf(stamps)?.[1] ?? null;
  const from = settleBound(since, end);
  const to = settleBound(until, end);
  if (!end || (!from && !to))
    return { side: () => null, ends: null, notes: [message(lang, 'engine.span-empty')] };
  const values = {
    since: from ? formatInstant(from) : '',
    until: to ? formatInstant(to) : '',
  };
  const key = from && to ? 'engine.span' : from ? 'engine.span-since' : 'engine.span-until';
  return {
    ends: { since: values.since || null, until: values.until || null },
    notes: [message(lang, key, values)],
    side(at) {
      if (at === null) return null;
      const after = from ? stepFrom(from, at) : 0;
      const before = to ? stepFrom(to, at) : 0;
      if (after === null || before === null) return null;
      // A bound that names no second, or only a day, reaches to its end.
      if (after < 0) return 'before';
      return before < Math.max(1, to?.precision ?? 1) ? 'within' : 'after';
    },
  };
}

interface Restricted {
  readonly groups: readonly HitGroup[];
  readonly notes: readonly string[];
}

const idsOf = (groups: readonly HitGroup[]): string =>
  [...new Set(groups.map(({ id }) => id))].sort().join(', ');

function rebuilt<T extends { readonly spot: Spot }>(
  kept: Kept<T>,
  inside: readonly T[],
  whole: boolean,
): Kept<T> {
  const last = inside.at(-1)!;
  const all = inside[0] === kept.first[0] && last === kept.last;
  return { count: !whole && all ? kept.count : inside.length, first: inside, last, sample: inside };
}

/** The matches that lie within the span, and what is to be said of those that cannot be judged. */
export function restrictHits(
  groups: readonly HitGroup[],
  filter: SpanFilter,
  context: { readonly times: TimeReading; readonly lang: Lang },
): Restricted {
  const { times, lang } = context;
  const least: HitGroup[] = [];
  const unsure: HitGroup[] = [];
  let untimed = 0;
  const restricted = groups.flatMap((group): HitGroup[] => {
    const hits = allKept(group.kept);
    const judged = hits.map(({ at, spot }) => filter.side(at && times.resolve(at, spot)));
    untimed += judged.filter((side) => side === null).length;
    const inside = hits.filter((_, i) => judged[i] === null || judged[i] === 'within');
    const whole = hits.length === group.kept.count;
    if (inside.length === 0) {
      // The first and the last are always kept: between them others may lie within.
      if (!whole && judged.includes('before') && judged.includes('after')) unsure.push(group);
      return [];
    }
    const kept = rebuilt(group.kept, inside, whole);
    if (!whole && kept.count < group.kept.count) least.push(group);
    return [{ ...group, kept }];
  });
  const notes = [
    ...(untimed > 0 ? [message(lang, 'engine.span-untimed', { n: untimed })] : []),
    ...(least.length > 0 ? [message(lang, 'engine.span-least', { ids: idsOf(least) })] : []),
    ...(unsure.length > 0 ? [message(lang, 'engine.span-unsure', { ids: idsOf(unsure) })] : []),
  ];
  return { groups: restricted, notes };
}

/** Events within the span; those without a time are kept. */
export function restrictEvents(
  partial: Partial,
  filter: SpanFilter,
  times: TimeReading,
): readonly EventGroup[] {
  return partial.events.flatMap((group) => {
    const events = allKept(group.kept);
    const inside = events.filter(({ at, spot }) => {
      const side = filter.side(at && times.resolve(at, spot));
      return side === null || side === 'within';
    });
    if (inside.length === 0) return [];
    return [{ ...group, kept: rebuilt(group.kept, inside, events.length === group.kept.count) }];
  });
}
