import type { Event, EventKind } from '../../core/event.ts';
import type { Fact } from '../../core/fact.ts';
import type { Instant } from '../../core/instant.ts';
import type { Diagnostic } from '../../core/report.ts';
import type { Spot } from '../../core/where.ts';

/** One match of a clause. */
export interface Hit {
  readonly spot: Spot;
  /** The line, cleaned, at most {@link TEXT_LIMIT} characters. */
  readonly text: string;
  readonly captures: Readonly<Record<string, string>>;
  readonly at: Instant | null;
}

/** Characters kept of a quoted line. */
export const TEXT_LIMIT = 600;

/**
 * What is kept of many alike things: exact count, the first few, the last, and a sample that is
 * spread evenly, chosen by a hash of the place. Merging two is order-free.
 */
export interface Kept<T extends { readonly spot: Spot }> {
  readonly count: number;
  readonly first: readonly T[];
  readonly last: T;
  readonly sample: readonly T[];
}

/** All matches of one clause for one problem id, subject and analyzer. */
export interface HitGroup {
  /** Entry and clause ordinal in the pack. */
  readonly entry: number;
  readonly clause: number;
  /** Problem id; differs from the entry's for catalogs. */
  readonly id: string;
  readonly subject: string;
  /** Analyzer that owns the lines, or '' where only the source as a whole tells. */
  readonly analyzer: string;
  readonly input: number;
  readonly kept: Kept<Hit>;
}

export interface EventGroup {
  readonly kind: EventKind;
  readonly subject: string;
  readonly input: number;
  readonly kept: Kept<Event>;
}

/** A part of a source that one analyzer read. */
export interface SectionMark {
  readonly analyzer: string;
  readonly spot: Spot;
  readonly lines: number;
}

/** Lines alike that look like an error and that no clause matched. */
export interface SuspectGroup {
  /** Hash of the template; decides which are kept when there are too many. */
  readonly hash: number;
  readonly template: string;
  readonly count: number;
  readonly first: Spot;
}

/** A grid cell that was scanned. */
export interface CellMark {
  readonly input: number;
  readonly cell: number;
  /** Bytes and line feeds the cell owns. */
  readonly bytes: number;
  readonly newlines: number;
  /** Whether the cell's last line has no line feed. */
  readonly openEnd: boolean;
  /** Encodings of its lines, with commas between, `ascii` among them; or `binary`. */
  readonly encoding: string;
  /** First and last stamp in the cell. */
  readonly first: Instant | null;
  readonly last: Instant | null;
}

/** A line that shows the wall clock and, in milliseconds, the boot clock. */
export interface BothClocks {
  readonly at: Instant;
  readonly boot: number;
  readonly spot: Spot;
}

/** A stamp read at a fixed share of the input, for the density curve. */
export interface DensitySample {
  readonly input: number;
  readonly offset: number;
  readonly at: Instant;
  /** The line, where the stamp lies minutes before that of the sample before it. */
  readonly spot?: Spot;
  /** A line with both clocks shortly before it. */
  readonly both?: BothClocks;
}

export interface InputMark {
  readonly input: number;
  readonly name: string;
  /** How much the head of the source looks like each line log, by analyzer id. */
  readonly sniff: Readonly<Record<string, number>>;
  /** False where reading failed or was stopped before the end. */
  readonly complete: boolean;
}

/**
 * The outcome of scanning a part of the inputs: plain data, and mergeable in any order and
 * grouping. Every list is sorted, so equal content means equal JSON.
 */
export interface Partial {
  readonly schema: 1;
  readonly inputs: readonly InputMark[];
  readonly cells: readonly CellMark[];
  readonly hits: readonly HitGroup[];
  readonly facts: readonly Fact[];
  readonly events: readonly EventGroup[];
  readonly sections: readonly SectionMark[];
  readonly suspects: readonly SuspectGroup[];
  readonly density: readonly DensitySample[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing scanned yet: the neutral element of the merge. */
export const EMPTY_PARTIAL: Partial = {
  schema: 1,
  inputs: [],
  cells: [],
  hits: [],
  facts: [],
  events: [],
  sections: [],
  suspects: [],
  density: [],
  diagnostics: [],
};
