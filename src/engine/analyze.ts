import type { Report } from '../core/report.ts';
import type { Source } from '../core/source.ts';
import type { DiagnoseOptions } from './diagnose/case-file.ts';
import { diagnose } from './diagnose/diagnose.ts';
import { type ScanOptions, scanSources } from './scan-sources.ts';

/** Everything {@link analyzeSources} can be told; only knowledge and analyzers are required. */
export interface AnalyzeOptions extends ScanOptions, DiagnoseOptions {}

/**
 * Reads all sources and says what is wrong in them. Never rejects for what a log holds or for a
 * source that cannot be read: that becomes a diagnostic in the report.
 */
export async function analyzeSources(
  sources: readonly Source[],
  options: AnalyzeOptions,
): Promise<Report> {
  return diagnose(await scanSources(sources, options), options);
}

export { diagnose } from './diagnose/diagnose.ts';
export type { CellRunner, Progress, ScanOptions } from './scan-sources.ts';
export { scanSources } from './scan-sources.ts';
