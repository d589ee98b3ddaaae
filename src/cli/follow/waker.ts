/** Sleeps that can be ended early. */
export interface Waker {
  /** Resolves after `ms` milliseconds, or at once when `wake` was called since the last sleep. */
  sleep(ms: number): Promise<void>;
  wake(): void;
}

/** A waker; one sleep at a time. */
export function createWaker(): Waker {
  let isWoken = false;
  let end = (): void => undefined;
  return {
    wake: () => {
      isWoken = true;
      end();
    },
    sleep: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end(), ms);
        end = () => {
          clearTimeout(timer);
          end = () => undefined;
          isWoken = false;
          resolve();
        };
        if (isWoken) end();
      }),
  };
}
