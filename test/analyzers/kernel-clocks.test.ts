import { describe, expect, it } from 'vitest';
import { analyzer } from '../../analyzers/kernel-log/index.ts';
import { readText } from './read-text.ts';

const events = (line: string): unknown =>
  readText(analyzer, line).events.map(({ kind, data }) => ({ kind, ...data }));

describe('lines that tie clocks', () => {
  it.each([
    ['rtc_cmos 00:01: setting system clock to 2026-05-19T05:00:00 UTC (1779166800)', 'rtc', 0],
    ['rtc_cmos rtc_cmos: setting system clock to 2026-05-19 05:00:00 UTC (1779166800)', 'rtc', 0],
    ['audit: type=1400 audit(1779166800.250:45): apparmor="STATUS"', 'audit', 250],
    ['audit: type=2000 audit(1779166800.250:1): state=initialized', 'rtc', 250],
  ])('%s', (text, how, ms) => {
    expect(events(`[    1.500000] ${text}`)).toEqual([
      { kind: 'clock-tie', how, epoch: 1_779_166_800_000 + ms },
    ]);
  });

  it.each([
    ['a clock that was not set', 'audit: type=2000 audit(0.250:1): state=initialized'],
    ['a time set by hand', 'systemd-timedated: setting system clock to tomorrow'],
  ])('are none of %s', (_, text) => {
    expect(events(`[    1.500000] ${text}`)).toEqual([]);
  });
});

describe('lines at which the boot clock stands still', () => {
  it.each([
    ['PM: suspend entry (deep)'],
    ['PM: suspend exit'],
    ['PM: hibernation: hibernation entry'],
    ['ACPI: PM: Waking up from system sleep state S3'],
  ])('%s', (text) => {
    expect(events(`[  100.500000] ${text}`)).toEqual([{ kind: 'suspend' }]);
  });

  it.each([['PM: suspend debug: Waiting'], ['PM: hibernation image created']])(
    'is not %s',
    (text) => {
      expect(events(`[  100.500000] ${text}`)).toEqual([]);
    },
  );
});
