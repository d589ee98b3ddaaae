import type { Report } from './report.ts';

export interface FormatOptions {
  /** Terminal columns; text formats wrap to it. */
  readonly width: number;
  /** Whether ANSI colour may be used. */
  readonly color: boolean;
  /** Show every finding's evidence and steps, not only the causes'. */
  readonly verbose: boolean;
}

/** One way to write a report. One file each in `src/report/formats`. */
export interface Format {
  readonly id: string;
  /** Usual file name ending, without the dot. */
  readonly extension: string;
  /** The report as text, with a final newline. */
  render(report: Report, options: FormatOptions): string;
}
