/** How long, in ms, the program that writes to this one has for its last words when both are told to end. */
const LAST_WORDS_MS = 5000;

/** What Ctrl-C has done so far. */
export interface Interrupt {
  /** Aborts when the work is to end where it is. */
  readonly signal: AbortSignal;
  /** Whether Ctrl-C was pressed, or the process told to end, at all. */
  isCaught(): boolean;
}

/**
 * Catches Ctrl-C: the work ends where it is, and what was found so far is told; one more ends the
 * process at once. With `patience` the first one only ends the program that writes to this one, so
 * that its last words still come through. SIGTERM, which batch systems and containers send before
 * they kill, ends the work likewise, but is not waited for a second time.
 */
export function watchInterrupt({ patience = false } = {}): Interrupt {
  const controller = new AbortController();
  const steps = [() => controller.abort(), () => process.exit(INTERRUPTED)];
  if (patience) steps.unshift(() => undefined);
  let caught = false;
  process.on('SIGINT', () => {
    caught = true;
    steps.shift()?.();
  });
  process.on('SIGTERM', () => {
    caught = true;
    if (patience) setTimeout(() => controller.abort(), LAST_WORDS_MS).unref();
    else controller.abort();
  });
  return { signal: controller.signal, isCaught: () => caught };
}

/** A signal that aborts at the first Ctrl-C; the second one ends the process at once. */
export const catchInterrupt = (): AbortSignal => watchInterrupt().signal;

/** Exit code of an interrupted run, as shells have it: 128 + SIGINT. */
export const INTERRUPTED = 130;
