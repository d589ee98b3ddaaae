import type { Reading, Start } from '../../src/core/analyzer.ts';
import { epochInstant } from '../../src/core/stamp/calendar.ts';

/** A tie between the line's own stamp and a count of seconds since 1970. */
function tie(how: string, seconds: string, fraction?: string): Reading | null {
  const at = epochInstant(seconds, fraction);
  return at && { lines: 0, events: [{ kind: 'clock-tie', data: { how, epoch: at.ms } }] };
}

/**
 * Lines that tie the boot clock, or a clock that states no year or zone, to UTC; and those that say
 * that the boot clock stood still.
 */
export const clockStarts: readonly Start[] = [
  // drivers/rtc/class.c: `rtc_cmos 00:01: setting system clock to 2026-05-19T05:08:56 UTC (1779167336)`
  {
    literals: ['setting system clock to '],
    pattern: /setting system clock to \d{4}-\d\d-\d\d[T ][\d:]{8} UTC \((\d{9,10})\)/,
    read: ({ match }) => tie('rtc', match[1]!),
  },
  // kernel/audit.c, without auditd: `audit: type=1400 audit(1779167337.123:45): ...`. Type 2000 is
  // written while the system clock is still what the hardware clock said.
  {
    // AppArmor, SELinux and the start: the types a kernel writes in floods (1130, 1131) are left alone.
    literals: ['audit: type=14', 'audit: type=20'],
    pattern: /audit: type=(\d{4}) audit\((\d{10})\.(\d{3}):\d+\)/,
    read: ({ match }) => tie(match[1] === '2000' ? 'rtc' : 'audit', match[2]!, match[3]),
  },
  // kernel/power/suspend.c, hibernate.c and drivers/acpi/sleep.c
  {
    literals: ['PM: suspend ', 'PM: hibernation', 'PM: resume of devices', 'Waking up from system'],
    pattern:
      /PM: (?:suspend (?:entry|exit)|hibernation: hibernation (?:entry|exit)|hibernation (?:entry|exit)|resume of devices complete)|ACPI: (?:PM: )?Waking up from system sleep/,
    read: () => ({ lines: 0, events: [{ kind: 'suspend', data: {} }] }),
  },
];
