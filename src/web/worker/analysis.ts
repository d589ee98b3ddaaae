import { analyzers } from '../../../analyzers/registry.ts';
import type { Pack } from '../../core/pack.ts';
import type { Report } from '../../core/report.ts';
import type { Source } from '../../core/source.ts';
import { analyzeSources } from '../../engine/analyze.ts';
import { inferences } from '../../inferences/registry.ts';
import { newRedactor, type Redactor, redactReport, redactText } from '../../report/redact.ts';
import { formats } from '../../report/registry.ts';
import { visible, visibleReport } from '../../report/visible.ts';
import type { LeadStart, Questions, ReadProgress } from '../protocol.ts';
import { blobSource } from './blob-source.ts';
import { createCellPool } from './cell-pool.ts';
import { chooseInputs } from './choose-inputs.ts';
import { readPassage } from './read-passage.ts';

/** What the worker analyzes with. */
export interface Knowledge {
  readonly pack: Pack;
  readonly tool: LeadStart['tool'];
}

/** A report with the files that it is about. */
export interface Analysis {
  readonly report: Report;
  /** The masked report, and what masked it. */
  readonly masked: { readonly report: Report; readonly redactor: Redactor };
  readonly skipped: readonly string[];
  /** What was read, by the names of the files. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** How an analysis is watched and ended. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Tells the progress of all inputs together what is known of one. */
function overall(files: readonly File[], onProgress: Watch['onProgress']) {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  let current = { input: '', bytes: 0 };
  return ({ input, bytes }: { readonly input: string; readonly bytes: number }): void => {
    if (input !== current.input) before += current.bytes;
    current = { input, bytes };
    onProgress({ kind: 'progress', input, bytes: before + bytes, total });
  };
}

/**
 * Reads the files and makes the report, the same that the command line makes of files with these
 * names. When the signal aborts, what was found so far is reported, marked as cut short.
 */
export async function analyze(
  { lang, files }: Questions['analyze']['ask'],
  { pack, tool }: Knowledge,
  { signal, onProgress }: Watch,
): Promise<Analysis> {
  const { inputs, skipped, diagnostics } = await chooseInputs(files, lang);
  const fileOf = new Map(inputs.map(({ name, file }) => [blobSource(name, file), file]));
  const sources = [...fileOf.keys()];
  const runner = createCellPool({ pack, signal, fileOf: (source) => fileOf.get(source) });
  try {
    const knowledge = { pack, analyzers, inferences, lang, tool };
    const watch = { runner, signal, onProgress: overall([...fileOf.values()], onProgress) };
    const found = await analyzeSources(sources, { ...knowledge, ...watch });
    const report = { ...found, diagnostics: [...found.diagnostics, ...diagnostics] };
    const redactor = newRedactor();
    const masked = { report: redactReport(report, redactor), redactor };
    const byName = new Map(sources.map((source) => [source.name, source]));
    return { report, masked, skipped, sources: byName };
  } finally {
    runner.close();
  }
}

/** The report as the page shows it. */
export function viewOf(analysis: Analysis, redact: boolean): Questions['view']['answer'] {
  const { report, masked, skipped } = analysis;
  const name = (text: string): string => visible(redact ? redactText(text, masked.redactor) : text);
  return { report: visibleReport(redact ? masked.report : report), skipped: skipped.map(name) };
}

/** The report as a file. @throws Error where there is no such format. */
export function render(
  analysis: Analysis,
  { format: id, redact }: Questions['render']['ask'],
): Questions['render']['answer'] {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new Error(`no format "${id}"`);
  const report = redact ? analysis.masked.report : analysis.report;
  const text = format.render(report, { width: 80, color: false, verbose: false });
  return { text, extension: format.extension };
}

/**
 * The lines round a place of the shown report, made visible and masked as it is. Null where no
 * input has that name, its file cannot be read any more, or the place lies too deep in an archive.
 */
export async function passageOf(
  { report, masked, sources }: Analysis,
  { where, redact }: Questions['passage']['ask'],
): Promise<Questions['passage']['answer']> {
  const hide = (text: string): string => visible(redact ? redactText(text, masked.redactor) : text);
  const input = report.inputs.find(({ name }) => hide(name) === where.input);
  // A member of an archive is called `FILE!/MEMBER`.
  const source = sources.get(input?.name ?? '') ?? sources.get(input?.name.split('!/')[0] ?? '');
  if (!input || !source) return null;
  try {
    const passage = await readPassage(source, { ...where, input: input.name }, input.encoding);
    return passage && { ...passage, lines: passage.lines.map(hide) };
  } catch {
    return null;
  }
}
