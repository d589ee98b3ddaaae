/** A signal that aborts at the first Ctrl-C; the second one ends the process at once. */
export function catchInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    process.once('SIGINT', () => process.exit(INTERRUPTED));
    controller.abort();
  });
  return controller.signal;
}

/** Exit code of an interrupted run, as shells have it: 128 + SIGINT. */
export const INTERRUPTED = 130;
