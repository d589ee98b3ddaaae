import type { Instant } from '../../../../core/instant.ts';
import type { Said } from './clock-knots.ts';

/** How much later than said a line may be stamped: two writers of one event, and rounding. */
export const SLACK_MS = 2000;
/** A single event that two inputs share must be told by a text as long as this. */
const TELLING = 30;
/** Two events so far apart, and as far in both inputs, are no coincidence of lines that recur. */
const APART_MS = 30_000;

/** A number that only one process or one event has; the id of a device is the same in every line. */
const IDENTITY =
  /\bpid\W{0,2}\d{2,}|\bprocess \d{2,} \(|(?<!(?:GPU|MIG)-)\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/i;

/** What programs that pass the kernel's words on leave as it was. */
const KERNEL_EVENTS: readonly RegExp[] = [
  /NVRM: Xid \((?:PCI:)?[\da-f:.]{4,20}\): \d{1,3}, pid=\d{1,10}/i,
  /Killed process \d{1,10} \([^)]{1,64}\)/,
];

/** What two lines about one event have in common: the message, or the kernel's words in it. */
function keysOf({ message }: Said): string[] {
  const words = KERNEL_EVENTS.flatMap((event) => event.exec(message)?.[0] ?? []);
  return [message, ...words.filter((text) => text !== message)];
}

/** Lines by key, for the keys that one line alone has. */
function saidOnce(said: readonly Said[]): ReadonlyMap<string, Said> {
  const lines = new Map<string, Said | null>();
  for (const line of said) {
    for (const key of keysOf(line)) lines.set(key, lines.has(key) ? null : line);
  }
  const once = new Map<string, Said>();
  // A key of which not every line was kept may have been said again.
  for (const [key, line] of lines) if (line?.whole) once.set(key, line);
  return once;
}

/** Whether two lines of one message can be of one event: no two hosts are named. */
const sameHost = (a: Said, b: Said): boolean =>
  a.host === null || b.host === null || a.host === b.host;

/** A line of one input and one of another that tell of the same event. */
export type SharedEvent = readonly [here: Said, there: Said];

/** Events that two inputs hold, each told once only on either side. */
export function sharedEvents(here: readonly Said[], there: readonly Said[]): SharedEvent[] {
  const others = saidOnce(there);
  const shared = new Map<Said, Said>();
  for (const [key, line] of saidOnce(here)) {
    const other = others.get(key);
    if (other && !shared.has(line) && sameHost(line, other)) shared.set(line, other);
  }
  return [...shared];
}

/** Whether a line has a number that no other event has. */
export const isTelling = ({ message }: Said): boolean =>
  message.length >= TELLING && IDENTITY.test(message);

/**
 * Whether shared lines prove that two inputs tell of the same events: one has a number that no other
 * event has, or two lie far apart, and equally far in both. Everything else recurs: each boot prints
 * the same lines, and each run of a program.
 */
export function proves(
  shared: readonly SharedEvent[],
  clock: (line: Said) => Pick<Instant, 'ms' | 'precision'>,
): boolean {
  if (shared.some(([here, there]) => isTelling(here) && isTelling(there))) return true;
  return shared.some(([a, b], i) =>
    shared.slice(i + 1).some(([c, d]) => {
      const [here, there] = [clock(c).ms - clock(a).ms, clock(d).ms - clock(b).ms];
      const slack = SLACK_MS + clock(a).precision + clock(b).precision;
      return Math.abs(here) >= APART_MS && Math.abs(here - there) <= slack;
    }),
  );
}
