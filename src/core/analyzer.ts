import type { EventKind } from './event.ts';
import type { FactKey } from './fact.ts';
import type { Instant } from './instant.ts';
import type { Localized } from './lang.ts';

/**
 * Where something an analyzer reads begins. The scan finds one of `literals` (each at least seven
 * UTF-8 bytes, ASCII matched without case), then `pattern` must match the line.
 */
export interface Start {
  readonly literals: readonly string[];
  readonly pattern: RegExp;
  /** At most so many lines are handed to `read`, the start line first. Default 1, at most 4000. */
  readonly lines?: number;
  /** Lines before the start line that `read` may need (`lookback` of them come in `before`). */
  readonly before?: number;
  read(section: Section): Reading | null;
}

/** What a start's `read` gets: cleaned lines without their line ends, prefixes still on. */
export interface Section {
  readonly match: RegExpExecArray;
  /** The start line and those after it. */
  readonly lines: readonly string[];
  /** Lines before the start line, nearest last. */
  readonly before: readonly string[];
}

/** A fact read at a line of the section (0 is the start line). */
export interface ReadFact {
  readonly key: FactKey;
  readonly value: string;
  readonly unit?: string;
  readonly subject?: string;
  readonly line?: number;
}

/** An event read at a line of the section (0 is the start line). */
export interface ReadEvent {
  readonly kind: EventKind;
  readonly subject?: string;
  readonly at?: Instant | null;
  readonly line?: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What was read. `lines` is how many lines belong to the section; 0 claims none (a lone fact). */
export interface Reading {
  readonly lines: number;
  readonly facts?: readonly ReadFact[];
  readonly events?: readonly ReadEvent[];
}

/** How to get this kind of evidence, for the list of what is missing. */
export interface Capture {
  readonly command: string;
  /** What it would tell. */
  readonly tells: Localized;
}

/**
 * One kind of log source, one folder in `analyzers/`.
 *
 * Block sources (an `nvidia-smi` table) are found by `starts`. Line logs (dmesg, an app log) say
 * by `owns` whether a line is theirs beyond doubt (a `[  12.345678] ` stamp, ` kernel: `), and by
 * `sniff` how much the head of a source (its first 200 lines) looks like theirs, 0 to 1; a line
 * that nobody owns belongs to the analyzer with the highest score. `clock` reads the stamp of a
 * line. Nothing here may throw for any input; if it does, the engine reports it as a diagnostic.
 */
export interface Analyzer {
  readonly id: string;
  readonly title: Localized;
  readonly capture?: Capture;
  readonly starts: readonly Start[];
  sniff?(head: readonly string[]): number;
  owns?(line: string): boolean;
  clock?(line: string): Instant | null;
}
