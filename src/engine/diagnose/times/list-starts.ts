import type { Event } from '../../../core/event.ts';
import type { Lang } from '../../../core/lang.ts';
import { type MessageKey, message } from '../../../core/messages/message.ts';
import type { ReportedRun } from '../../../core/report.ts';
import { splitLine } from '../../../core/stamp/split-line.ts';
import { compareSpots, type Spot, type Where } from '../../../core/where.ts';
import { allKept } from '../../partial/keep.ts';
import type { EventGroup, Partial } from '../../partial/partial.ts';
import { speakerOf } from '../../scan/passages/speakers.ts';
import { runsOf } from './list-runs.ts';

/** Where something began anew in one input, in order of place. */
export interface Starts {
  readonly kind: ReportedRun['kind'];
  readonly input: number;
  /** How many there are, also of those that are not kept. */
  readonly count: number;
  readonly events: readonly Event[];
}

/** The kernel's first line, of a log that it wrote: reports of tools quote it from `/proc/version`. */
function isBoot({ text }: Event): boolean {
  const split = splitLine(text);
  return split?.kernel === true && (split.at.clock === 'wall' || split.at.ms < 1000);
}

/** Boots in an input. A file with the kernel's log in two forms holds each twice: those of one count. */
function bootsIn({ input, kept }: EventGroup): Starts {
  const boots = allKept(kept).filter(isBoot);
  const [wall, boot] = (['wall', 'boot'] as const).map((clock) =>
    boots.filter(({ at }) => at?.clock === clock),
  );
  const events = (boot?.length ?? 0) > (wall?.length ?? 0) ? (boot ?? []) : (wall ?? []);
  return { kind: 'boot', input, count: events.length, events };
}

/** What was started anew. A banner that each start prints tells of a restart from its second on. */
function restartsIn({ input, kept }: EventGroup): Starts {
  const started = new Set<string>();
  const events = allKept(kept).filter(({ data, text }) => {
    const speaker = speakerOf(text);
    const again = data.first !== 1 || started.has(speaker);
    started.add(speaker);
    return again;
  });
  const first = allKept(kept).length - events.length;
  return { kind: 'restart', input, count: kept.count - first, events };
}

function joined(all: readonly Starts[]): Starts[] {
  const inputs = [...new Set(all.map(({ input }) => input))].sort((a, b) => a - b);
  return inputs.map((input) => {
    const own = all.filter((starts) => starts.input === input);
    return {
      kind: own[0]!.kind,
      input,
      count: own.reduce((sum, { count }) => sum + count, 0),
      events: own.flatMap(({ events }) => events).sort((a, b) => compareSpots(a.spot, b.spot)),
    };
  });
}

/** Runs of programs, restarts and boots of all inputs, where an input holds more than one of a kind. */
export function startsOf(partial: Partial): Starts[] {
  const groups = (kind: string): EventGroup[] =>
    partial.events.filter((group) => group.kind === kind);
  const runs = [...runsOf(partial)].map(
    ([input, list]): Starts => ({
      kind: 'run',
      input,
      count: list.length,
      events: list.map(({ event }) => event),
    }),
  );
  const boots = joined(groups('boot').map(bootsIn)).filter(({ count }) => count > 1);
  const restarts = joined(groups('restart').map(restartsIn)).filter(
    ({ events }) => events.length > 0,
  );
  return [...boots, ...runs, ...restarts];
}

const NOTES: Readonly<Record<ReportedRun['kind'], MessageKey>> = {
  run: 'engine.runs',
  restart: 'engine.restarts',
  boot: 'engine.boots',
};

/** Inputs whose starts are told of. */
const MOST_NOTES = 6;

/** What is to be said of inputs that hold several runs, restarts or boots. */
export const startNotes = (
  starts: readonly Starts[],
  { lang, place }: { readonly lang: Lang; readonly place: (spot: Spot) => Where },
): string[] =>
  starts.slice(0, MOST_NOTES).map(({ kind, count, events }) => {
    const { input, line } = place(events.at(-1)!.spot);
    return message(lang, NOTES[kind], { input: input.replace(/^.*[\\/]/, ''), n: count, line });
  });
