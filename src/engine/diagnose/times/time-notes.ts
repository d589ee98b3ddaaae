import { formatInstant } from '../../../core/instant.ts';
import type { Lang } from '../../../core/lang.ts';
import { message } from '../../../core/messages/message.ts';
import type { Diagnostic } from '../../../core/report.ts';
import type { Spot } from '../../../core/where.ts';
import type { Partial } from '../../partial/partial.ts';
import type { Knot } from './clocks/clock-knots.ts';
import type { ClockReading, TimeOptions } from './clocks/clock-reading.ts';
import type { YearReading } from './clocks/place-years.ts';
import { findJumps, isDaylightSaving } from './find-jumps.ts';

/** Notes of one kind, and inputs named in one. */
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

/** The first few names, and how many more there are. */
function names(context: NoteContext, inputs: readonly number[]): string {
  const shown = inputs.slice(0, MOST_EACH).map((input) => nameOf(context, input));
  const n = inputs.length - shown.length;
  if (n > 0) shown.push(message(context.lang, 'engine.more-inputs', { n }));
  return shown.join(', ');
}

/** The first few sentences of a kind, and how many more there would be. */
function bounded(told: readonly string[], lang: Lang): readonly string[] {
  const n = told.length - MOST_EACH;
  if (n <= 0) return told;
  return [...told.slice(0, MOST_EACH), message(lang, 'engine.more-notes', { n })];
}

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

/** Which of two numbers was taken for the month, where the dates themselves leave it open. */
function orderNotes({ orders }: ClockReading, context: NoteContext): string[] {
  return [...orders.values()].flatMap(({ input, how, example }) => {
    if (example === null || how === 'proven' || how === 'open') return [];
    const [taken, other] = example.map((at) => formatInstant(at).replace(/T.*/, ''));
    const values = { input: nameOf(context, input), taken: taken ?? '', other: other ?? '' };
    return [message(context.lang, `engine.order-${how}`, values)];
  });
}

/** Dates of which nothing tells which number is the month: what is made of them may be wrong. */
export function dateDoubts(
  orders: ClockReading['orders'],
  partial: Partial,
  lang: Lang,
): Diagnostic[] {
  return [...orders.values()].flatMap(({ input, how, example }): Diagnostic[] => {
    if (example === null || how !== 'open') return [];
    const [taken = '', other = ''] = example.map((at) => formatInstant(at).replace(/T.*/, ''));
    const name = partial.inputs.find((mark) => mark.input === input)?.name ?? '';
    return [
      {
        code: 'date-order',
        level: 'warning',
        message: message(lang, 'engine.order-open', { taken, other }),
        where: { input: name },
        help: message(lang, 'engine.order-open-help'),
      },
    ];
  });
}

/** The years that were filled in, and where each was taken from. */
function yearNotes({ years }: ClockReading, context: NoteContext): string[] {
  const { lang } = context;
  const bySource = new Map<string, { inputs: number[]; base: YearReading['base'] }>();
  for (const [input, { base }] of years) {
    const own = base?.from === input;
    const key = `${base?.year} ${own ? 'own' : base?.from}`;
    const known = bySource.get(key);
    if (known) known.inputs.push(input);
    else bySource.set(key, { inputs: [input], base });
  }
  const notes = [...bySource.values()].map(({ inputs, base }) => {
    const input = names(context, inputs);
    if (base === null) return message(lang, 'engine.year-unknown', { input });
    const { year, from } = base;
    if (from === null) return message(lang, 'engine.year-given', { input, year });
    if (inputs.includes(from)) return message(lang, 'engine.year-own', { input, year });
    return message(lang, 'engine.year-inferred', { input, year, from: nameOf(context, from) });
  });
  const turns = [...years.values()].flatMap((reading) => reading.turns).slice(0, MOST_EACH);
  return [
    ...bounded(notes, lang),
    ...turns.map(({ knot, year }) =>
      message(lang, 'engine.year-turns', {
        input: nameOf(context, knot.input),
        at: formatInstant(knot.at).slice(2, 7),
        year: year ?? '',
      }).replace(/ +\.$/, '.'),
    ),
  ];
}

/** What times of day without a date were taken to be. */
function dayNotes({ days }: ClockReading, context: NoteContext): string[] {
  const { lang } = context;
  const of = (dated: boolean): number[] =>
    [...days.values()].filter((reading) => reading.dated === dated).map(({ input }) => input);
  const [known, unknown] = [of(true), of(false)];
  const over = [...days.values()].some(({ dated, midnights }) => !dated && midnights > 0);
  const key = over ? 'engine.day-counted' : 'engine.day-unknown';
  return [
    ...(known.length > 0
      ? [message(lang, 'engine.day-known', { input: names(context, known) })]
      : []),
    ...(unknown.length > 0 ? [message(lang, key, { input: names(context, unknown) })] : []),
    ...(unknown.length > 1 ? [message(lang, 'engine.day-same')] : []),
  ];
}

/** What was solved about zones, and that others state none. */
function zoneNotes({ zones }: ClockReading, context: NoteContext): string[] {
  const { lang } = context;
  const solved = bounded(
    [...zones.values()].map(({ input, minutes, how, here, there }) =>
      message(lang, `engine.zone-${how}`, {
        input: nameOf(context, input),
        offset: offsetText(how === 'shift' ? -minutes : minutes),
        here: locate(context, here),
        there: there ? locate(context, there) : '',
      }),
    ),
    lang,
  );
  const wall = [...context.raw.values()].flat().filter(({ at }) => at.clock === 'wall');
  const open = wall.some(({ at, input }) => at.zone === null && isOpen(zones.get(input)?.how));
  if (!open) return [...solved];
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
  return untied && wall
    ? [...bounded(notes, lang), message(lang, 'engine.boot-apart')]
    : [...bounded(notes, lang)];
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
  ...bounded(orderNotes(clocks, context), context.lang),
  ...yearNotes(clocks, context),
  ...dayNotes(clocks, context),
  ...zoneNotes(clocks, context),
  ...bootNotes(clocks, context),
  ...jumpNotes(resolved, context),
];
