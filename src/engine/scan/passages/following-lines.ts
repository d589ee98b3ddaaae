import { linesAfter, type Span } from '../cell-text.ts';
import { differ, isSame, voiceOf } from './speakers.ts';

/** Lines among which others are looked for, to tell whether lines are mixed at all. */
const NEAR = 32;
/** Lines that are looked at for each that is wanted, and in any case. */
const EACH = 4;
const ANYWAY = 200;

interface Lines {
  readonly spans: readonly Span[];
  readonly texts: readonly string[];
}

/**
 * Up to `count` lines that follow `line`, which lies at `span`. Where lines of several ranks,
 * containers or streams are mixed, those of others are left out; where nothing more of this one
 * follows, the prefix is no speaker's name, and the next lines count as they stand.
 */
export function followingLines(bytes: Uint8Array, span: Span, line: string, count: number): Lines {
  const next = linesAfter(bytes, span, count);
  if (next.texts.length === 0) return next;
  const voice = voiceOf(line);
  if (voice.speaker === '' && voice.stream === '') return next;
  const near = next.texts.slice(0, NEAR);
  if (!near.some((text) => differ(voiceOf(text), voice))) return next;
  const more = linesAfter(bytes, span, count * EACH + ANYWAY);
  const voices = more.texts.map(voiceOf);
  if (!voices.some((other) => isSame(other, voice))) return next;
  const own = voices.flatMap((other, i) => (differ(other, voice) ? [] : [i])).slice(0, count);
  return { spans: own.map((i) => more.spans[i]!), texts: own.map((i) => more.texts[i]!) };
}
