import type { MessageKey } from '../../core/messages/message.ts';
import { parseTimeBound } from '../../core/stamp/time-bound.ts';
import { parseZone } from '../../core/stamp/time-zone.ts';
import type { StatedTimes } from '../protocol.ts';

/** The fields in which a visitor states times, in their order on the page. */
export const TIME_FIELDS = ['year', 'zone', 'since', 'until'] as const;
export type TimeField = (typeof TIME_FIELDS)[number];

/** What a field states, as a part of the whole, or why it states nothing. */
type Stated = StatedTimes | { readonly fault: MessageKey };

/** A year as the command line takes it. */
function readYear(text: string): Stated {
  const isYear = /^\d{4}$/.test(text) && Number(text) >= 1970;
  return isYear ? { year: Number(text) } : { fault: 'web.times.year-fault' };
}

function readZone(text: string, year: number | undefined): Stated {
  const zone = parseZone(text, year);
  if (typeof zone === 'object') return { zone: zone.minutes };
  return { fault: zone === 'varies' ? 'web.times.zone-varies' : 'web.times.zone-fault' };
}

function readBound(text: string, field: 'since' | 'until'): Stated {
  const bound = parseTimeBound(text);
  return bound === null ? { fault: 'web.times.bound-fault' } : { [field]: bound };
}

function readField(field: TimeField, text: string, year: number | undefined): Stated {
  if (field === 'year') return readYear(text);
  return field === 'zone' ? readZone(text, year) : readBound(text, field);
}

/** What all fields state together, and what is wrong with those that are not understood. */
export interface ReadTimes {
  readonly times: StatedTimes;
  readonly faults: Readonly<Partial<Record<TimeField, MessageKey>>>;
}

/** Reads the fields as the command line reads its flags; an empty one states nothing. */
export function readTimes(texts: Readonly<Record<TimeField, string>>): ReadTimes {
  let times: StatedTimes = {};
  const faults: Partial<Record<TimeField, MessageKey>> = {};
  for (const field of TIME_FIELDS) {
    const text = texts[field].trim();
    if (text === '') continue;
    const stated = readField(field, text, times.year);
    if ('fault' in stated) faults[field] = stated.fault;
    else times = { ...times, ...stated };
  }
  return { times, faults };
}
