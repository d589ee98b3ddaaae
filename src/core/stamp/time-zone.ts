const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Offset of an IANA zone in minutes at a moment, or null where the zone is unknown. */
function offsetAt(zone: string, at: Date): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value;
    return name === 'GMT' ? 0 : parseOffset(name ?? '');
  } catch {
    return null;
  }
}

function parseOffset(text: string): number | null {
  const match = OFFSET.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return null;
  return match[1] === '-' ? -minutes : minutes;
}

/** What a person says of a zone: minutes east of UTC, or that its offset depends on the date, or nothing. */
export type ZoneAnswer = { readonly minutes: number } | 'varies' | 'unknown';

/**
 * Reads a zone: `+08:00`, `+8`, `UTC`, `Z`, or an IANA name (`Asia/Shanghai`) whose offset is the
 * same in winter and summer of `year`. A zone that changes its clocks has no one offset.
 */
export function parseZone(text: string, year = 2024): ZoneAnswer {
  if (/^(?:utc|gmt|z)$/i.test(text)) return { minutes: 0 };
  const offset = parseOffset(text);
  if (offset !== null) return { minutes: offset };
  if (!/^[a-z]+\/[\w+\-/]+$/i.test(text)) return 'unknown';
  const winter = offsetAt(text, new Date(Date.UTC(year, 0, 15)));
  const summer = offsetAt(text, new Date(Date.UTC(year, 6, 15)));
  if (winter === null || summer === null) return 'unknown';
  return winter === summer ? { minutes: winter } : 'varies';
}
