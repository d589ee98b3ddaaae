import { formatInstant } from '../../../core/instant.ts';
import { message } from '../../../core/messages/message.ts';
import type { Spot } from '../../../core/where.ts';
import type { Partial } from '../../partial/partial.ts';
import type { Knot } from './clock-knots.ts';
import type { ClockReading, TimeOptions } from './clock-reading.ts';
import { findJumps, isDaylightSaving } from './find-jumps.ts';

/** Jumps and turns of the year named one by one. */
const MOST_EACH = 3;

type Knots = ReadonlyMap<number, readonly Knot[]>;

interface NoteContext extends TimeOptions {
  readonly partial: Partial;
  /** Stamps as the logs state them. */
  readonly raw: Knots;
}

const baseName = (path: string): string => path.replace(/^.*[\\/]/, '');

const nameOf = (context: NoteContext, input: number): string =>
  baseName(context.partial.inputs.find((mark) => mark.input === input)?.name ?? '');

const locate = (context: NoteContext, spot: Spot): string => {
  const { input, line } = context.place(spot);
  return `${baseName(input)}:${line}`;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** `1:00:00`: hours, minutes, seconds. */
function span(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** `UTC+08:00`, or `+8:00` for a difference. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The years that were filled in, and where each was taken from. */
function yearNotes({ years }: ClockReading, context: NoteContext): string[] {
  const { lang } = context;
  const bySource = new Map<
    string,
    { inputs: string[]; year: number | null; from: string | null }
  >();
  for (const [input, { base }] of years) {
    const from = base && base.from !== null ? nameOf(context, base.from) : null;
    const key = `${base?.year} ${from}`;
    const known = bySource.get(key);
    if (known) known.inputs.push(nameOf(context, input));
    else bySource.set(key, { inputs: [nameOf(context, input)], year: base?.year ?? null, from });
  }
  const notes = [...bySource.values()].map(({ inputs, year, from }) => {
    const input = inputs.join(', ');
    if (year === null) return message(lang, 'engine.year-unknown', { input });
    if (from === null) return message(lang, 'engine.year-given', { input, year });
    return message(lang, 'engine.year-inferred', { input, year, from });
  });
  const turns = [...years.values()].flatMap((reading) => reading.turns).slice(0, MOST_EACH);
  return [
    ...notes,
    ...turns.map(({ knot, year }) =>
      message(lang, 'engine.year-turns', {
        input: nameOf(context, knot.input),
        at: formatInstant(knot.at).slice(2, 7),
        year: year ?? '',
      }).replace(/ +\.$/, '.'),
    ),
  ];
}

/** What was solved about zones, and that others state none. */
function zoneNotes({ zones }: ClockReading, context: NoteContext): string[] {
  const { lang } = context;
  const solved = [...zones.values()].map(({ input, minutes, how, here, there }) =>
    message(lang, `engine.zone-${how}`, {
      input: nameOf(context, input),
      offset: offsetText(how === 'shift' ? -minutes : minutes),
      here: locate(context, here),
      there: there ? locate(context, there) : '',
    }),
  );
  const wall = [...context.raw.values()].flat().filter(({ at }) => at.clock === 'wall');
  const open = wall.some(({ at, input }) => at.zone === null && isOpen(zones.get(input)?.how));
  if (!open) return solved;
  if (context.zone !== undefined) return [message(lang, 'engine.zone-given')];
  const stated = wall.some(({ at }) => at.zone !== null) || solved.length > 0;
  return [...solved, message(lang, stated ? 'engine.zone-mixed' : 'engine.zone-unknown')];
}

const isOpen = (how: string | undefined): boolean => how === undefined || how === 'shift';

/** Which boot clocks were set on the calendar, by what, how surely; and which were not. */
function bootNotes({ boots }: ClockReading, context: NoteContext): string[] {
  const { lang, raw } = context;
  const wall = [...raw.values()].some((list) => list.some(({ at }) => at.clock === 'wall'));
  const readings = [...boots.values()];
  const notes = readings.flatMap(({ input, tie, error, apart, contradicted }) => {
    const name = nameOf(context, input);
    if (contradicted && !tie) return [message(lang, 'engine.boot-contradicted', { input: name })];
    if (!tie) return [];
    const values = {
      input: name,
      from: locate(context, tie.from),
      error: Math.max(1, Math.ceil(error / 1000)),
    };
    const told = [message(lang, `engine.boot-aligned-${tie.how}`, values)];
    return apart ? [...told, message(lang, 'engine.boot-suspended', values)] : told;
  });
  const untied = readings.some(({ tie, contradicted }) => tie === null && !contradicted);
  return untied && wall ? [...notes, message(lang, 'engine.boot-apart')] : notes;
}

/** Where clocks go back. */
function jumpNotes(resolved: Knots, context: NoteContext): string[] {
  const { lang } = context;
  const jumps = [...resolved].flatMap(([, list]) => findJumps(list));
  const told = jumps.slice(0, MOST_EACH).map(({ by, before, knot }) =>
    message(lang, isDaylightSaving(by) ? 'engine.jump-daylight' : 'engine.jump', {
      where: knot.spot ? locate(context, knot.spot) : nameOf(context, knot.input),
      by: span(by),
      before: formatInstant(before),
      after: formatInstant(knot.at),
    }),
  );
  const more = jumps.length - told.length;
  return more > 0 ? [...told, message(lang, 'engine.jump-more', { n: more })] : told;
}

/** Sentences on how the clocks of a case were read. */
export const timeNotes = (
  clocks: ClockReading,
  resolved: Knots,
  context: NoteContext,
): readonly string[] => [
  ...yearNotes(clocks, context),
  ...zoneNotes(clocks, context),
  ...bootNotes(clocks, context),
  ...jumpNotes(resolved, context),
];
