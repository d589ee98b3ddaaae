import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often a command is run; the fastest run counts. */
export const ROUNDS = 3;

export interface Timing {
  readonly seconds: number;
  /** Peak of its resident memory, in MB of 2^20 bytes; 0 where it ended before the first look. */
  readonly peakMb: number;
}

/** Runs a command to its end; the peak of its resident memory is read from /proc while it runs. */
function once(command: string, args: readonly string[]): Promise<Timing> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(command, args, { stdio: 'ignore' });
    let peakMb = 0;
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // Gone between two readings.
      }
    }, 5);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - begun) / 1000, peakMb });
    });
  });
}

/** The fastest of several runs, and the highest peak of memory. @throws where it cannot be run. */
export async function bestOf(command: string, args: readonly string[]): Promise<Timing> {
  const timings: Timing[] = [];
  for (let i = 0; i < ROUNDS; i++) timings.push(await once(command, args));
  return {
    seconds: Math.min(...timings.map((timing) => timing.seconds)),
    peakMb: Math.max(...timings.map((timing) => timing.peakMb)),
  };
}
