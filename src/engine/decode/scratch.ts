/** Buffers are kept in sizes that are multiples of this, so that one serves cells of about the same size. */
const STEP = 2 ** 20;
/** Smaller ones are not worth keeping. */
const LEAST = STEP;
/** Buffers kept between two pieces of work: a text, and what it is rewritten into. */
const MOST_KEPT = 2;

let kept: Uint8Array[] = [];
let lent: Uint8Array[] | null = null;

/**
 * Does work whose {@link takeBuffer buffers} are all done with when it ends. A cell's text is rewritten
 * several times; memory taken anew for each costs more time (the system clears it) than what is
 * written into it, and is let go of late.
 */
export function withScratch<T>(work: () => T): T {
  if (lent) return work();
  lent = [];
  try {
    return work();
  } finally {
    kept = [...kept, ...lent].sort((a, b) => b.length - a.length).slice(0, MOST_KEPT);
    lent = null;
  }
}

/** A buffer of `length` bytes or more; what it holds is not cleared. */
export function takeBuffer(length: number): Uint8Array {
  if (!lent || length < LEAST) return new Uint8Array(length);
  const at = kept.findIndex((buffer) => buffer.length >= length);
  const [buffer = new Uint8Array(Math.ceil(length / STEP) * STEP)] =
    at < 0 ? [] : kept.splice(at, 1);
  lent.push(buffer);
  return buffer;
}

/** Gives the same buffer each time, larger where that is asked for: for one text at a time. */
export type Room = (length: number) => Uint8Array;

/** A room that is still empty. */
export function createRoom(): Room {
  let buffer = new Uint8Array(0);
  return (length) => {
    if (buffer.length < length) {
      buffer = new Uint8Array(length < LEAST ? length : Math.ceil(length / STEP) * STEP);
    }
    return buffer.subarray(0, length);
  };
}
