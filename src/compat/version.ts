/**
 * A dotted version as a list of integers: `535.104.05` is [535, 104, 5]. Missing parts count as 0.
 * Never a float: as floats 535.104 would be older than 535.54.
 */
export type Version = readonly number[];

/**
 * The dotted number at the start of a text (`v12.1`, `>=525.60.13`, `2.1.0+cu121` give 12.1,
 * 525.60.13, 2.1.0), or null where there is none.
 */
export function parseVersion(text: string): Version | null {
  const match = /^\s*[v=>~^]{0,3}\s*(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(text);
  return match ? match[1]!.split('.').map(Number) : null;
}

/** Negative, zero or positive, as `a` is older than, the same as or newer than `b`. */
export function compareVersions(a: Version, b: Version): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `a` is `b` or newer. */
export const atLeast = (a: Version, b: Version): boolean => compareVersions(a, b) >= 0;

/** The major and minor of a version as text: `12.4.1` gives `12.4`, `12` gives `12.0`. */
export const majorMinor = (version: Version): string => `${version[0] ?? 0}.${version[1] ?? 0}`;
