/** Most members a set of literals may have. */
export const MAX_MEMBERS = 32;
/** Longest repetition of a literal that is written out, in characters. */
const MAX_REPEATED = 64;
/** Length in bytes from which on fewer members are worth more than longer ones. */
const LONG_ENOUGH = 16;

/** A set of texts, without duplicates. */
export type Texts = readonly string[];

/**
 * What is known of every match of a part of a regular expression:
 * it is one of `exact` (where that is finite and small), begins with one of `prefix`, ends with one
 * of `suffix`, and contains one of `best` (where anything better than the empty text is known).
 */
export interface Sets {
  readonly exact: Texts | null;
  readonly prefix: Texts;
  readonly suffix: Texts;
  readonly best: Texts | null;
}

const EMPTY: Texts = [''];

/** Knows nothing: a class, a dot, a back-reference. */
export const ANYTHING: Sets = { exact: null, prefix: EMPTY, suffix: EMPTY, best: null };

/** Exactly one of these texts. */
export const exactly = (texts: Texts): Sets => ({
  exact: texts,
  prefix: texts,
  suffix: texts,
  best: choose([texts]),
});

const encoder = new TextEncoder();

/** Length in UTF-8 bytes. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** Length in bytes of the shortest member. */
export const shortest = (texts: Texts): number => Math.min(...texts.map(byteLength));

/** Members that hold another member are not needed: the shorter one is there whenever they are. */
const reduce = (texts: Texts): Texts =>
  texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));

function compareSets(a: Texts, b: Texts): number {
  const lengthA = shortest(a);
  const lengthB = shortest(b);
  const useful = Math.min(lengthA, LONG_ENOUGH) - Math.min(lengthB, LONG_ENOUGH);
  return useful || b.length - a.length || lengthA - lengthB;
}

/** The best of several sets, any of which would do; null where none says anything. */
export function choose(candidates: readonly (Texts | null)[]): Texts | null {
  let best: Texts | null = null;
  for (const candidate of candidates) {
    // A lone surrogate has no UTF-8 bytes of its own: such a text cannot be searched for.
    if (candidate === null || candidate.some((text) => text === '' || /\p{Cs}/u.test(text)))
      continue;
    const reduced = reduce(candidate);
    if (best === null || compareSets(reduced, best) > 0) best = reduced;
  }
  return best;
}

/** The best set of a part. */
export const bestOf = (sets: Sets): Texts | null =>
  choose([sets.exact, sets.prefix, sets.suffix, sets.best]);

const union = (parts: readonly Texts[]): Texts | null => {
  const all = [...new Set(parts.flat())];
  return all.length > MAX_MEMBERS ? null : all;
};

/** One text after the other. Two line starts in a row (`^^`) are the same line start. */
const join = (left: string, right: string): string =>
  left.endsWith('\n') && right.startsWith('\n') ? left + right.slice(1) : left + right;

/** Every text of `a` followed by every text of `b`; null where that is too many. */
function cross(a: Texts, b: Texts): Texts | null {
  if (a.length * b.length > MAX_MEMBERS) return null;
  return [...new Set(a.flatMap((left) => b.map((right) => join(left, right))))];
}

/** One of several parts. */
export function alternatives(parts: readonly Sets[]): Sets {
  const exacts = parts.map((part) => part.exact).filter((exact) => exact !== null);
  const exact = exacts.length === parts.length ? union(exacts) : null;
  const bests = parts.map(bestOf).filter((best) => best !== null);
  return {
    exact,
    prefix: union(parts.map((part) => part.prefix)) ?? EMPTY,
    suffix: union(parts.map((part) => part.suffix)) ?? EMPTY,
    best: choose([exact, bests.length === parts.length ? union(bests) : null]),
  };
}

/** Joins neighbours that are one text each, so that a plain sentence is one part. */
function mergePlain(parts: readonly Sets[]): readonly Sets[] {
  const merged: Sets[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const [left, right] = [last?.exact, part.exact];
    if (left?.length === 1 && right?.length === 1) {
      merged[merged.length - 1] = exactly([join(left[0] ?? '', right[0] ?? '')]);
    } else merged.push(part);
  }
  return merged;
}

function wholeOf(parts: readonly Sets[]): Texts | null {
  let whole: Texts | null = EMPTY;
  for (const part of parts) {
    if (part.exact === null) return null;
    whole = cross(whole, part.exact);
    if (whole === null) return null;
  }
  return whole;
}

function prefixOf(parts: readonly Sets[]): Texts {
  let run: Texts = EMPTY;
  for (const part of parts) {
    const longer = cross(run, part.exact ?? part.prefix);
    if (longer === null) return run;
    run = longer;
    if (part.exact === null) return run;
  }
  return run;
}

function suffixOf(parts: readonly Sets[]): Texts {
  let run: Texts = EMPTY;
  for (const part of parts.toReversed()) {
    const longer = cross(part.exact ?? part.suffix, run);
    if (longer === null) return run;
    run = longer;
    if (part.exact === null) return run;
  }
  return run;
}

/** All runs of texts that stand side by side from the part `start` on. */
function runsFrom(parts: readonly Sets[], start: number): readonly Texts[] {
  const first = parts[start];
  if (first === undefined) return [];
  let run: Texts = first.exact ?? first.suffix;
  const runs: Texts[] = [run];
  for (const part of parts.slice(start + 1)) {
    const longer = cross(run, part.exact ?? part.prefix);
    if (longer === null) break;
    run = longer;
    runs.push(run);
    if (part.exact === null) break;
  }
  return runs;
}

/** Parts one after the other. */
export function sequence(list: readonly Sets[]): Sets {
  const parts = mergePlain(list);
  const runs = parts.flatMap((_, start) => runsFrom(parts, start));
  return {
    exact: wholeOf(parts),
    prefix: prefixOf(parts),
    suffix: suffixOf(parts),
    best: choose([...runs, ...parts.map((part) => part.best)]),
  };
}

/** A part repeated `min` to `max` times. */
export function repeated(part: Sets, min: number, max: number): Sets {
  if (min === 0) {
    const exact = max === 1 && part.exact !== null ? union([EMPTY, part.exact]) : null;
    return exact === null ? ANYTHING : exactly(exact);
  }
  const longest = part.exact === null ? 0 : Math.max(...part.exact.map((text) => text.length));
  const times = longest === 0 ? 1 : Math.max(1, Math.min(min, Math.floor(MAX_REPEATED / longest)));
  const written = sequence(Array.from({ length: times }, () => part));
  return min === max && times === min ? written : { ...written, exact: null };
}
