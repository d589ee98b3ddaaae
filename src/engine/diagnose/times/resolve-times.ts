import { type Instant, YEARLESS } from '../../../core/instant.ts';
import type { Lang } from '../../../core/lang.ts';
import { message } from '../../../core/messages/message.ts';
import type { Partial } from '../../partial/partial.ts';

/** How instants of this case are read: a missing year or zone filled in, and what to say of it. */
export interface TimeReading {
  resolve(at: Instant): Instant;
  readonly notes: readonly string[];
}

/** Milliseconds of half a year: a stamp belongs to the year that brings it nearest to the reference. */
const HALF_YEAR = 183 * 86_400_000;

function withYear(at: Instant, year: number): Instant {
  const date = new Date(at.ms);
  date.setUTCFullYear(year);
  return { ...at, ms: date.getTime(), year: true };
}

function nearestYear(at: Instant, reference: number): Instant {
  const year = new Date(reference).getUTCFullYear();
  const same = withYear(at, year);
  if (same.ms - reference > HALF_YEAR) return withYear(at, year - 1);
  return reference - same.ms > HALF_YEAR ? withYear(at, year + 1) : same;
}

interface TimeOptions {
  readonly lang: Lang;
  readonly year?: number | undefined;
  readonly zone?: number | undefined;
}

/**
 * A year that any input states serves those that state none, and the reader is told from where; a
 * given year or zone comes before that. Without evidence a stamp stays month and day: nothing is
 * taken from this machine's clock.
 */
export function readTimes(partial: Partial, options: TimeOptions): TimeReading {
  const edges = partial.cells.flatMap((cell) =>
    [cell.first, cell.last].filter((at) => at !== null).map((at) => ({ at, input: cell.input })),
  );
  const dated = edges.find(({ at }) => at.clock === 'wall' && at.year);
  const yearless = edges.find(({ at }) => at.clock === 'wall' && !at.year);
  const zoneless = edges.some(({ at }) => at.clock === 'wall' && at.zone === null);
  const boot = edges.some(({ at }) => at.clock === 'boot');
  const name = (input: number): string =>
    (partial.inputs.find((mark) => mark.input === input)?.name ?? '').replace(/^.*[\\/]/, '');
  const { lang, year, zone } = options;
  const notes: string[] = [];
  if (yearless) {
    const input = name(yearless.input);
    if (year !== undefined) notes.push(message(lang, 'engine.year-given', { input, year }));
    else if (dated)
      notes.push(
        message(lang, 'engine.year-inferred', {
          input,
          year: new Date(dated.at.ms).getUTCFullYear(),
          from: name(dated.input),
        }),
      );
    else notes.push(message(lang, 'engine.year-unknown', { input }));
  }
  if (zoneless)
    notes.push(message(lang, zone === undefined ? 'engine.zone-unknown' : 'engine.zone-given'));
  if (boot && edges.some(({ at }) => at.clock === 'wall'))
    notes.push(message(lang, 'engine.boot-apart'));
  return {
    notes,
    resolve(at) {
      if (at.clock === 'boot') return at;
      let resolved = at;
      if (!at.year && year !== undefined) resolved = withYear(at, year);
      else if (!at.year && dated) resolved = nearestYear(at, dated.at.ms);
      if (resolved.zone === null && zone !== undefined) {
        resolved = { ...resolved, zone, ms: resolved.ms - zone * 60_000 };
      }
      return resolved;
    },
  };
}

/** Whether an instant stands in the placeholder year. */
export const isYearless = (at: Instant): boolean =>
  !at.year && new Date(at.ms).getUTCFullYear() === YEARLESS;
