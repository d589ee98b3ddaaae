import type { Instant } from './instant.ts';
import type { Spot } from './where.ts';

/** The kinds of events that analyzers read out of sections. */
export const EVENT_KINDS = [
  'gpu-sample', // one GPU in one nvidia-smi capture; data: utilization %, memory MiB, temperature °C ...
  'gpu-process', // one process in one capture; data: pid, memory MiB, name
  'run-start', // a program began: several runs in one file are told apart by it
  'restart', // workers or a service were started anew; data: first = 1 where each start says this
  'boot', // the machine booted
  'clock-tie', // a line whose own stamp meets a UTC time; data: epoch ms, how (rtc | audit)
  'suspend', // the machine went to sleep or woke: the boot clock stood still
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened, read from a section by its analyzer. */
export interface Event {
  readonly kind: EventKind;
  readonly subject?: string;
  readonly at: Instant | null;
  readonly spot: Spot;
  readonly text: string;
  readonly data: Readonly<Record<string, string | number>>;
}
