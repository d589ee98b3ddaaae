import { bootInstant, wallInstant, yearFirst } from '../calendar.ts';
import { MONTH, type StampForm, sticky, TIME } from '../form.ts';
import { monthNumber } from '../months.ts';

/** Stamps of the kernel's ring buffer and of what stands beside it on the boot clock. */
export const kernelForms: readonly StampForm[] = [
  {
    id: 'dmesg',
    leads: ['['],
    // With `dmesg -d` the step since the line before follows; CONFIG_PRINTK_CALLER adds a bracket.
    pattern: sticky('\\[ *(\\d{1,8})\\.(\\d{6})(?: *< *[+\\d.]+ *>)?\\](?: ?\\[ *[TC]\\d+\\])?'),
    read: (m) => bootInstant(m[1]!, m[2]!),
    sample: '[  130.456250] [   T1946] NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.',
    reads: 'boot+130.456s',
    kernel: true,
  },
  {
    id: 'dmesg-ctime',
    leads: ['['],
    // Apache's error log writes the same, so this alone does not prove the kernel.
    pattern: sticky(`\\[\\S{1,12} +${MONTH} +(\\d{1,2}) ${TIME} (\\d{4})(?: *< *[+\\d.]+ *>)?\\]`),
    read: (m) => {
      const month = monthNumber(m[1]!);
      return month === null
        ? null
        : wallInstant({
            year: Number(m[7]),
            month,
            day: Number(m[2]),
            hour: Number(m[3]),
            minute: Number(m[4]),
            second: Number(m[5]),
            fraction: m[6],
          });
    },
    sample:
      '[Sun Feb 23 16:24:18 2025] NVRM: Xid (PCI:0000:9b:00): 119, pid=2024380, name=nvidia-smi',
    reads: '2025-02-23T16:24:18',
  },
  {
    id: 'dmesg-reltime',
    leads: ['['],
    pattern: sticky('\\[(\\p{L}{3,5})(\\d{2}) (\\d{2}):(\\d{2})\\]'),
    read: (m) => {
      const month = monthNumber(m[1]!);
      return month === null
        ? null
        : wallInstant({
            year: null,
            month,
            day: Number(m[2]),
            hour: Number(m[3]),
            minute: Number(m[4]),
            second: null,
          });
    },
    sample: '[Feb23 16:24] nvidia 0000:01:00.0: enabling device (0000 -> 0003)',
    reads: '--02-23T16:24:00',
    kernel: true,
  },
  {
    id: 'dmesg-iso',
    leads: ['digit'],
    // util-linux alone writes a comma before the microseconds and a colon in the zone.
    pattern: sticky(
      '(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2}),(\\d{6})([+-]\\d{2}:\\d{2})(?= )',
    ),
    read: yearFirst,
    sample: 'kern  :warn  : 2025-01-21T04:41:44,283302+00:00 NVRM: Xid (PCI:0000:38:00): 13',
    reads: '2025-01-21T04:41:44.283Z',
    kernel: true,
  },
  {
    id: 'kmsg',
    leads: ['digit'],
    pattern: sticky('\\d{1,4},\\d{1,12},(\\d{1,15}),[-c+](?:,[^;]{0,40})?;'),
    read: (m) => {
      const micros = m[1]!.padStart(7, '0');
      return bootInstant(micros.slice(0, -6), micros.slice(-6));
    },
    sample: '6,3964,206764307,-;nvidia-nvswitch2: open (major=510)',
    reads: 'boot+206.764s',
    kernel: true,
  },
  {
    id: 'xorg',
    leads: ['['],
    // The X server pads to ten places, which tells it from other bracketed numbers.
    pattern: sticky('\\[(?=[ \\d.]{10}) *(\\d{1,8})\\.(\\d{3})\\](?= |$)'),
    read: (m) => bootInstant(m[1]!, m[2]!),
    sample: '[    12.345] (II) NVIDIA dlloader X Driver  510.73.08',
    reads: 'boot+12.345s',
  },
];
