import type { Writable } from 'node:stream';
import { columns, tailColumns } from '../../report/text/columns.ts';
import { visible } from '../../report/visible.ts';

/** How far the reading is. `total` is null where an input has no known size. */
export interface Step {
  readonly input: string;
  readonly bytes: number;
  readonly total: number | null;
}

/** Shows progress; `stop` wipes it away. */
export interface Progress {
  update(step: Step): void;
  stop(): void;
}

/** Work shorter than this shows no progress. Milliseconds. */
const QUIET_TIME = 1000;
/** Time between two drawings. Milliseconds. */
const INTERVAL = 200;

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Bytes for people: `12 B`, `3.4 MB`, `512 GB`. Decimal units. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}

/** Seconds for people: `42 s`, `3 min 05 s`, `2 h 04 min`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  const pad = (n: number): string => String(n).padStart(2, '0');
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${pad(Math.floor((whole % 3600) / 60))} min`;
}

/**
 * One line: share (never over 100 %), bytes, rate, time left, file. A file that grew while it was
 * read counts as read to its known end. `elapsed` in milliseconds.
 */
export function progressLine(step: Step, elapsed: number, width: number): string {
  const rate = elapsed > 0 ? (step.bytes * 1000) / elapsed : 0;
  const parts = [formatBytes(step.bytes), `${formatBytes(rate)}/s`];
  if (step.total !== null && step.total > 0) {
    const share = Math.min(1, step.bytes / step.total);
    const left = rate > 0 ? Math.max(0, step.total - step.bytes) / rate : 0;
    parts.unshift(`${String(Math.floor(share * 100)).padStart(3)} %`);
    parts.push(`-${formatSeconds(left)}`);
  }
  const figures = parts.join('  ');
  const room = width - 3 - columns(figures);
  return room < 8 ? figures : `${figures}  ${tailColumns(visible(step.input), room)}`;
}

/** Progress on a terminal, drawn over itself on one line, from the second second on. */
export function showProgress(
  stream: Writable & { readonly columns?: number },
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let last = start + QUIET_TIME - INTERVAL;
  let drawn = false;
  return {
    update: (step) => {
      const time = now();
      if (time - last < INTERVAL) return;
      last = time;
      drawn = true;
      stream.write(`\r\x1b[K${progressLine(step, time - start, stream.columns || 80)}`);
    },
    stop: () => {
      if (drawn) stream.write('\r\x1b[K');
      drawn = false;
    },
  };
}
