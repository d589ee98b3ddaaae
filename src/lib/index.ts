/**
 * The library: what the command line does, without files and terminal.
 *
 * ```ts
 * import { analyze, render } from 'analyze-logs';
 * const report = await analyze({ name: 'run.log', text });
 * console.log(render(report, 'text'));
 * ```
 *
 * @module
 */
import { analyzers } from '../../analyzers/registry.ts';
import type { FormatOptions } from '../core/format.ts';
import type { Lang } from '../core/lang.ts';
import type { Pack } from '../core/pack.ts';
import type { Report } from '../core/report.ts';
import { analyzeSources } from '../engine/analyze.ts';
import { inferences } from '../inferences/registry.ts';
import { formats } from '../report/registry.ts';
import { ownTool, readOwnPack } from './package-files.ts';
import { type AnalyzeInput, toSources } from './to-sources.ts';

export type { FactKey, ReportedFact } from '../core/fact.ts';
export type { Evidence, Finding, Role } from '../core/finding.ts';
export type { FormatOptions } from '../core/format.ts';
export type { Lang } from '../core/lang.ts';
export type { Pack, Step } from '../core/pack.ts';
export type {
  Ask,
  Diagnostic,
  FirstSubject,
  GpuVerdict,
  Incident,
  Layer,
  LayerVerdict,
  Report,
  ReportedInput,
  ReportedRun,
  ReportedSection,
  Timeline,
  TimelineEntry,
  UnknownCluster,
  Verdict,
} from '../core/report.ts';
export type { Action, Severity } from '../core/severity.ts';
export type { Source } from '../core/source.ts';
export type { Where } from '../core/where.ts';
export type { AnalyzeInput, NamedLog } from './to-sources.ts';

/** How to analyze. All may be left out. */
export interface AnalyzeSettings {
  /** Language of titles, summaries and steps; evidence is never translated. Default: `en`. */
  readonly lang?: Lang;
  /** Year of stamps that state none. */
  readonly year?: number;
  /** Minutes east of UTC, for stamps that state no zone. */
  readonly zone?: number;
  /** Other knowledge than the package's own. */
  readonly pack?: Pack;
  /**
   * Bounds for archives and compressed logs, each input of its own: unpacked bytes (64 GiB), growth
   * (1000 times, from 1 GiB on), archives inside one another (4), files (20,000).
   */
  readonly limits?: {
    readonly bytes?: number;
    readonly ratio?: number;
    readonly depth?: number;
    readonly members?: number;
  };
  /** When it aborts, what was found so far is reported, marked as cut short. */
  readonly signal?: AbortSignal;
  /** Called now and then with the bytes read; `total` is null where an input has no size. */
  readonly onProgress?: (progress: {
    readonly input: string;
    readonly bytes: number;
    readonly total: number | null;
  }) => void;
}

let ownPack: Promise<Pack> | null = null;

function loadOwnPack(): Promise<Pack> {
  ownPack ??= readOwnPack();
  return ownPack;
}

/**
 * Analyzes logs and tells what is wrong, why, and what to do. Several inputs belong together: one
 * report is made of all. The package's knowledge is read from its files at the first call.
 *
 * @throws Error where the package's knowledge cannot be read. A source that cannot be read is no
 *   error: the report says so (`inputs[].complete`, `diagnostics`).
 */
export async function analyze(
  inputs: AnalyzeInput | readonly AnalyzeInput[],
  settings: AnalyzeSettings = {},
): Promise<Report> {
  const { pack, ...rest } = settings;
  return analyzeSources(toSources(inputs), {
    ...rest,
    pack: pack ?? (await loadOwnPack()),
    analyzers,
    inferences,
    tool: ownTool(),
  });
}

/** Ids of the formats that {@link render} knows. */
export const formatIds: readonly string[] = formats.map((format) => format.id);

/**
 * A report as text. Default: 80 columns, no colour, brief.
 *
 * @throws RangeError where there is no such format (see {@link formatIds}).
 */
export function render(
  report: Report,
  formatId: string,
  options: Partial<FormatOptions> = {},
): string {
  const format = formats.find((each) => each.id === formatId);
  if (!format) throw new RangeError(`no format "${formatId}"; there are ${formatIds.join(', ')}`);
  return format.render(report, { width: 80, color: false, verbose: false, ...options });
}
