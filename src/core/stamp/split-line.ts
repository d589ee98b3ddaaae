import type { Instant } from '../instant.ts';
import { findStamp, type Stamp } from '../stamp.ts';
import { bootInstant } from './calendar.ts';
import { LEVEL } from './form.ts';

/** A stamped line taken apart. */
export interface SplitLine {
  readonly at: Instant;
  /** The boot clock's reading beside a wall clock, as rsyslog writes both into `kern.log`. */
  readonly boot: Instant | null;
  /** Host that syslog or the journal names. */
  readonly host: string | null;
  /** Whether the kernel said it. */
  readonly kernel: boolean;
  /** What was said, without stamps, host and speaker. */
  readonly message: string;
}

/** Host, the kernel as the speaker, and its ring buffer's stamp, each where it is there. */
const SPEAKER =
  /^(?:(?<host>[\w][\w.-]{0,254}) )?kernel(?:(?:\[\d+\])?: | - \S{1,32} (?:-|\[[^\]]{0,200}\]) )(?:\[ *(?<seconds>\d{1,8})\.(?<micros>\d{6})\](?: ?\[ *[TC]\d+\])? ?)?/;

/** Host and program of any other syslog line. */
const PROGRAM = /^(?<host>[\w][\w.-]{0,254}) [\w./@-]{1,80}(?:\[\d{1,10}\])?: /;

/** The same behind stamps that programs write, too: their process is named, and no level stands there. */
const PROCESS = new RegExp(
  `^(?<host>(?!${LEVEL}\\b)\\w[\\w.-]{0,254}) [\\w./@-]{1,80}\\[\\d{1,10}\\]: `,
);

function programOf(stamp: Stamp, rest: string): RegExpExecArray | null {
  if (stamp.form === 'syslog') return PROGRAM.exec(rest);
  // The journal's stamps have a zone or count from the boot; most programs' have neither.
  return stamp.at.zone !== null || stamp.at.clock === 'boot' ? PROCESS.exec(rest) : null;
}

/** Stamps, host and message of a line; null where it has no stamp of its own. */
export function splitLine(line: string): SplitLine | null {
  const stamp = findStamp(line);
  if (stamp === null) return null;
  const rest = line.slice(stamp.end);
  const kernel = SPEAKER.exec(rest);
  const speaker = kernel ?? programOf(stamp, rest);
  const { host, seconds, micros } = speaker?.groups ?? {};
  return {
    at: stamp.at,
    boot:
      stamp.at.clock === 'wall' && seconds !== undefined && micros !== undefined
        ? bootInstant(seconds, micros)
        : null,
    host: host ?? null,
    kernel: kernel !== null || (speaker === null && (stamp.kernel || stamp.form === 'dmesg-ctime')),
    message: rest.slice(speaker?.[0].length ?? 0).trim(),
  };
}
