import { endsInBreak, unescapeRange } from '../json/escapes.ts';
import { type JsonValue, jsonObjectAt, memberOf } from '../json/object.ts';
import type { Rewritten } from '../rewrite.ts';
import { type ContainerFormat, type ContainerLine, joinPartials } from './join-partials.ts';
import { behindLine, indexWithin, lineStart, startsWith } from './lines.ts';

const LETTER_P = 0x50;
const SPACE = 0x20;
const COLON = 0x3a;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decoder = new TextDecoder();

/** What tells `stdout` from `stderr` where one of them is written: its fourth letter. */
const streamAt = (bytes: Uint8Array, at: number): number => bytes[at + 3] ?? 0;

/** Bytes in which a line of CRI says when, where and whether it is whole. */
const CRI_HEAD = 120;
/** `2026-01-05T10:02:11.123456789Z stderr P `: a message that goes on has the tag P, its end F. */
const CRI =
  /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) (?=std(?:out|err) ([PF])(?::\S{1,40})? )/;
const TAGGED = 'stderr P'.length;
const STREAMS = [encode('stdout '), encode('stderr ')];

const cri: ContainerFormat<ContainerLine> = {
  marked: true,
  // Only parts need a change, so only their tag is looked for.
  find(bytes, from) {
    for (let at = bytes.indexOf(LETTER_P, from); at >= 0; at = bytes.indexOf(LETTER_P, at + 1)) {
      const next = bytes[at + 1];
      if ((next !== SPACE && next !== COLON) || bytes[at - 1] !== SPACE) continue;
      if (STREAMS.some((stream) => startsWith(bytes, at - stream.length, stream)))
        return Math.max(from, lineStart(bytes, at));
    }
    return -1;
  },
  read(bytes, start, end) {
    const head = decoder.decode(bytes.subarray(start, Math.min(end, start + CRI_HEAD)));
    const match = CRI.exec(head);
    if (!match) return null;
    const stream = start + match[0].length;
    const from = indexWithin(bytes, SPACE, stream + TAGGED, end) + 1;
    return { stream: streamAt(bytes, stream), partial: match[1] === 'P', from, to: end };
  },
  head: (_, start, line, out) => out.copy(start, line.from),
  message: (_, line, out) => out.copy(line.from, line.to),
};

interface DockerLine extends ContainerLine {
  readonly time: JsonValue | undefined;
}

const DOCKER_START = encode('{"log":');

const docker: ContainerFormat<DockerLine> = {
  marked: false,
  find(bytes, from) {
    for (let at = from; at < bytes.length; at = behindLine(bytes, at))
      if (startsWith(bytes, at, DOCKER_START)) return at;
    return -1;
  },
  read(bytes, start, end) {
    if (!startsWith(bytes, start, DOCKER_START)) return null;
    const record = jsonObjectAt(bytes, start, end);
    const log = record && memberOf(bytes, record, 'log');
    if (!record || !log?.string) return null;
    const time = memberOf(bytes, record, 'time');
    const stream = memberOf(bytes, record, 'stream');
    if (!time && !stream) return null;
    const { from, to } = log;
    const whole = endsInBreak(bytes, from, to);
    return {
      stream: stream ? streamAt(bytes, stream.from) : 0,
      time,
      partial: !whole,
      from,
      to: whole ? to - 2 : to,
    };
  },
  head(bytes, start, { time }, out) {
    if (!time?.string) return;
    out.place(start, bytes.subarray(time.from, time.to));
    out.put(SPACE);
  },
  message: (bytes, line, out) => unescapeRange(bytes, line.from, line.to, out),
};

/** Joins what the Container Runtime Interface of Kubernetes cut in parts. */
export const joinCri = (bytes: Uint8Array): Rewritten => joinPartials(bytes, cri);

/** Lines of Docker's json-file log as their time and their message, with parts joined. */
export const unwrapDocker = (bytes: Uint8Array): Rewritten => joinPartials(bytes, docker);
