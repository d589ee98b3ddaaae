import { findStamp } from '../../src/core/stamp.ts';

/** Levels of Apache's error log, whose stamp is that of `dmesg -T`. */
const APACHE = /^\[(?:\w{1,20}:)?(?:emerg|alert|crit|error|warn|notice|info|debug|trace\d)\]/;

/** A host and the kernel as the speaker, behind a stamp of syslog (RFC 3164, RFC 5424) or the journal. */
const SPEAKER =
  /^(?:\w[\w.-]{0,254} )?kernel(?:(?:\[\d+\])?: | - \S{1,32} (?:-|\[[^\]]{0,200}\]) )/;

/** A host and a process of it, as `journalctl -o short-monotonic` writes them behind the kernel's stamp. */
const PROCESS = /^\w[\w.-]{0,254} (?!kernel\b)[\w./@-]{1,80}\[\d{1,10}\]: /;

/** Lines that carry no stamp, or one that needs no reading, and that only the kernel writes. */
const BARE =
  /^(?:<\d{1,3}>)?\s*(?:kernel: )?(?:(?:NVRM|nvidia-(?:nvlink|modeset|uvm|nvswitch\d{0,3})): |(?:pcieport|nvidia|nouveau) [\da-f]{4,5}:[\da-f]{2}:[\da-f]{2}\.\d: |\[ *\+\d+\.\d{6}\] |kern +:(?:emerg|alert|crit|err|warn|notice|info|debug) *: )/;

/** A line of `journalctl -o json` that the kernel spoke. */
const JOURNAL_JSON = /^\{.{0,4000}"(?:_TRANSPORT|SYSLOG_IDENTIFIER)" ?: ?"kernel"/;

/** Openings of kernel messages in a log whose stamps were cut off (`dmesg -t`, `journalctl -o cat`). */
const USUAL =
  /^\s*(?:\[drm|ACPI: |usb \d|EXT4-fs|audit: |Call Trace:|RIP: |BUG: |INFO: task |Out of memory: |oom-kill:|Kernel panic|Modules linked in:|pci 0000:|CPU: \d+ PID: |Command line: |Linux version \d|e820: |systemd\[1\]: )/;

/** Whether a line is the kernel's beyond doubt. */
export function ownsLine(line: string): boolean {
  if (BARE.test(line)) return true;
  if (line.startsWith('{')) return JOURNAL_JSON.test(line);
  const stamp = findStamp(line);
  if (stamp === null) return false;
  const rest = line.slice(stamp.end, stamp.end + 300);
  if (stamp.kernel) return !PROCESS.test(rest);
  return stamp.form === 'dmesg-ctime' ? !APACHE.test(rest) : SPEAKER.test(rest);
}

/** How much the head of a source looks like a kernel log, 0 to 1. */
export function sniffHead(head: readonly string[]): number {
  let lines = 0;
  let score = 0;
  for (const line of head) {
    if (line.trim() === '') continue;
    lines++;
    if (ownsLine(line)) score += 1;
    else if (USUAL.test(line)) score += 0.8;
  }
  return lines === 0 ? 0 : score / lines;
}
