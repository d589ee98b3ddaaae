/**
 * A place in an input as the scan knows it. Line numbers are relative to the grid cell, because
 * cells are scanned apart and in any order; {@link Where} is the absolute form.
 */
export interface Spot {
  /** Ordinal of the input. */
  readonly input: number;
  /** Ordinal of the grid cell that owns the line. */
  readonly cell: number;
  /** Newlines between the start of the cell and this line. */
  readonly line: number;
  /** Byte in the original input where the line (or the window into a long line) starts. */
  readonly offset: number;
}

/** A place in an input as a person reads it. */
export interface Where {
  /** Name of the input. */
  readonly input: string;
  /** Line number, from 1. */
  readonly line: number;
  /** Byte in the original input where the quoted text starts. */
  readonly offset: number;
}

/** Orders spots by input and offset. */
export const compareSpots = (a: Spot, b: Spot): number => a.input - b.input || a.offset - b.offset;
