import { utf8 } from '../transforms/encode.ts';
import { incidents, textOf } from './incidents.ts';

/** Bytes of two grid cells. */
const PAIR = 16 * 2 ** 20;

const QUIET = utf8('2026-01-05 10:02:11 INFO worker 3: batch finished, loss 0.25, queue drained\n');

/** Fills a stretch with whole lines of a healthy log; the last is as long as is left. */
function fill(stretch: Uint8Array): void {
  for (let at = 0; at < stretch.length; at += QUIET.length) {
    stretch.set(QUIET.subarray(0, stretch.length - at), at);
  }
  stretch[stretch.length - 1] = 0x0a;
}

/** A log of more than four grid cells, so that threads share it, that ends with a text. */
export function bigText(end: string): Uint8Array {
  const log = new Uint8Array(2 * PAIR + 2 ** 20);
  fill(log);
  log.set(utf8(`\n${end}`), log.length - utf8(end).length - 1);
  return log;
}

/**
 * A log of more than four grid cells that holds every sample incident: half of them lie across the
 * border of the first pair of cells and half across that of the second, each set cut in its middle.
 */
export function bigLog(): Uint8Array {
  const log = new Uint8Array(2 * PAIR + 2 ** 20);
  fill(log);
  const texts = incidents.flatMap(({ logs }) => logs.map((each) => `\n${textOf(each)}\n`));
  const half = texts.length >> 1;
  for (const [i, part] of [texts.slice(0, half), texts.slice(half)].entries()) {
    const bytes = utf8(part.join(''));
    log.set(bytes, (i + 1) * PAIR - (bytes.length >> 1));
  }
  return log;
}
