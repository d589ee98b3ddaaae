import { IDENTITY } from './offset-map.ts';
import { lineStart } from './records/lines.ts';
import { type Rewritten, rewriter } from './rewrite.ts';

const HASH = 0x23;
const ZERO = 0x30;

/** Bytes of a line in which its stamp and speaker are looked for. */
const HEAD = 300;

/** Where a daemon of syslog writes: `<11>May  1 12:00:02 host train[42]: `, or RFC 5424's order. */
const SYSLOG =
  /^(?:<\d{1,3}>)?(?:1 )?(?:[^\s!-@[-`{-~]{3,4}\.? [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT\S{8,30}) \S+ \S+/;

const isOctal = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= ZERO && byte <= ZERO + 7;

/** The control character that `#ooo` at `at` stands for, or -1. */
function controlAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== ZERO || !isOctal(bytes[at + 2]) || !isOctal(bytes[at + 3])) return -1;
  const code = (bytes[at + 2]! - ZERO) * 8 + (bytes[at + 3]! - ZERO);
  return code < 0x20 ? code : -1;
}

/**
 * Undoes rsyslog's way to write control characters (`#012` for a line feed, `#033` for an escape)
 * in lines of syslog, so that a traceback sent as one message is read as the lines it is.
 */
export function unescapeSyslog(bytes: Uint8Array): Rewritten {
  const out = rewriter(bytes);
  const decoder = new TextDecoder();
  let copied = 0;
  for (let at = bytes.indexOf(HASH); at >= 0; at = bytes.indexOf(HASH, at + 1)) {
    const code = controlAt(bytes, at);
    if (code < 0) continue;
    const start = lineStart(bytes, at);
    const head = decoder.decode(bytes.subarray(start, Math.min(at, start + HEAD)));
    if (!SYSLOG.test(head)) continue;
    out.copy(copied, at);
    out.put(code);
    copied = at + 4;
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
