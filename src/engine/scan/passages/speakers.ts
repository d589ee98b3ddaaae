import { prefixEnd } from '../../../core/stamp/prefix.ts';
import { findStamp } from '../../../core/stamp.ts';

/** What CRI writes behind its stamp. */
const STREAM = /std(?:out|err) [PF](?::\S{1,40})? /y;

/**
 * Names of a process that many print through one output: ranks of torchrun, workers of Ray and
 * vLLM, mpirun, `srun -l`, containers of compose, pods of `kubectl logs --prefix`.
 */
const SPEAKER =
  /\[(?:rank|default|local_rank|worker)[ :]?\d{1,6}\]:?|\[\d{1,6},\d{1,6}\]<std\w{3,4}>:|\((?:[\w.:@-]{1,80} )?(?:pid|ip)=[^)]{1,80}\)|\[pod\/[^\]]{1,200}\]| *\d{1,6}:(?= |$)|[\w./-]{1,80} *\|(?= |$)/y;

function endOf(pattern: RegExp, line: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(line) ? pattern.lastIndex : start;
}

/** Where the line's stamp, and what CRI writes behind it, end; 0 where it has none. */
const behindStamp = (line: string): number => endOf(STREAM, line, findStamp(line)?.end ?? 0);

/** Host and program of a line of syslog or the journal. */
const PROGRAM = /\w[\w.-]{0,254} [\w./@-]{1,80}(?:\[\d{1,10}\])?: /y;

/** The places in a line where what was said may begin: behind its stamp, and behind each prefix. */
export function messageStarts(line: string): readonly number[] {
  let at = behindStamp(line);
  const starts = at > 0 ? [at, endOf(PROGRAM, line, at)] : [];
  at = starts.at(-1) ?? 0;
  for (let before = -1; at > before; ) {
    before = at;
    at = Math.max(prefixEnd(line, at), endOf(SPEAKER, line, at));
    if (at > before) starts.push(at);
  }
  return starts;
}

/** The speaker's name with which a line begins, or ''. */
const speakerAt = (line: string): string => line.slice(0, endOf(SPEAKER, line, 0));

/** What stands before each message of a log that a container's runtime, a logger or a mail wrote. */
const HEADS: readonly RegExp[] = [
  // CRI, `kubectl logs --timestamps`, `docker logs -t`: nothing else writes times to the nanosecond
  /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{7,9}(?:Z|[+-]\d\d:\d\d) (?:std(?:out|err) [PF](?::\S{1,40})? )?/,
  // syslog of RFC 3164 and the journal, and of RFC 5424; the kernel's lines keep their own clock
  /^(?:<\d{1,3}>)?(?:[^\s!-@[-`{-~]{3,4}\.? [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT\S{8,30}) \w[\w.-]{0,254} (?!kernel\b)[\w./@-]{1,80}(?:\[\d{1,10}\])?: /,
  /^(?:<\d{1,3}>)?1 \d{4}-\d\d-\d\dT\S{8,30} \S{1,255} (?!kernel\b)\S{1,48} \S{1,128} \S{1,32} (?:-|\[.{1,400}?\]) /,
  /^(?:> )+/,
];

/**
 * The message of a record of JSON, up to the next member or the end; its escapes are undone by now,
 * so that of a message of several lines only the first stands here.
 */
const JSON_MESSAGE =
  /"(?:message|msg|event|text|log|body)" ?: ?"(.*?)(?:"(?=, ?"[\w.@-]{1,60}" ?:|\}\s*$)|$)/;

/** Takes the name with which `line` begins, and the blank behind it, off this and other lines. */
export function withoutSpeaker(line: string): (text: string) => string {
  const speaker = speakerAt(line);
  const blank = line[speaker.length] === ' ';
  return (text) => {
    if (!text.startsWith(speaker)) return text;
    const end = speaker.length;
    return text.slice(blank && text[end] === ' ' ? end + 1 : end);
  };
}

/**
 * How to take off this line and those round it what stands before each message in them: what a
 * runtime or a logger wrote, the name of a rank or container, the record of JSON.
 */
export function unwrapper(line: string): (text: string) => string {
  if (line.startsWith('{')) return (text) => JSON_MESSAGE.exec(text)?.[1] ?? text;
  const head = HEADS.find((each) => each.test(line));
  if (head) {
    const bare = withoutSpeaker(line.replace(head, ''));
    return (text) => bare(text.replace(head, ''));
  }
  return withoutSpeaker(line);
}

/** Who of several says a line, at its start or behind its stamp, or '' where it does not tell. */
export function speakerOf(line: string): string {
  const first = speakerAt(line);
  if (first !== '') return first;
  const start = behindStamp(line);
  return line.slice(start, endOf(SPEAKER, line, start));
}

/** Who says a line, and into which of CRI's streams; each part is '' where the line does not tell. */
export interface Voice {
  readonly speaker: string;
  readonly stream: string;
}

/** The voice of a line, see {@link Voice}. */
export function voiceOf(line: string): Voice {
  const stamped = findStamp(line)?.end ?? 0;
  const streamed = endOf(STREAM, line, stamped) > stamped;
  return {
    speaker: speakerOf(line),
    stream: streamed ? line.slice(stamped, stamped + 'stderr'.length) : '',
  };
}

const apart = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

/** Whether two lines tell that they are not of the same. */
export const differ = (a: Voice, b: Voice): boolean =>
  apart(a.speaker, b.speaker) || apart(a.stream, b.stream);

/** Whether two lines tell the same of who said them. */
export const isSame = (a: Voice, b: Voice): boolean =>
  a.speaker === b.speaker && a.stream === b.stream;
