/**
 * A stamp of the report (see `formatInstant`) as milliseconds on its clock's own axis; null where it
 * is of no known form. A stamp without zone is read as UTC, one without year in a leap year: good
 * for distances between stamps that are written alike.
 */
export function instantMs(at: string): number | null {
  const boot = /^boot\+([\d.]+)s$/.exec(at);
  if (boot) return Number(boot[1]) * 1000;
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(at.slice(10));
  const ms = Date.parse(at.replace(/^--/, '1972-') + (zoned ? '' : 'Z'));
  return Number.isNaN(ms) ? null : ms;
}
