import { analyzers } from '../../../analyzers/registry.ts';
import type { Lang } from '../../core/lang.ts';
import type { Pack } from '../../core/pack.ts';
import type { Diagnostic, Report } from '../../core/report.ts';
import type { Source } from '../../core/source.ts';
import { diagnose, scanSources } from '../../engine/analyze.ts';
import type { Partial } from '../../engine/partial/partial.ts';
import { inferences } from '../../inferences/registry.ts';
import { newRedactor, type Redactor, redactReport, redactText } from '../../report/redact.ts';
import { formats } from '../../report/registry.ts';
import { visible, visibleReport } from '../../report/visible.ts';
import type { GivenFile, LeadStart, Questions, ReadProgress, StatedTimes } from '../protocol.ts';
import { blobSource } from './blob-source.ts';
import { createCellPool } from './cell-pool.ts';
import { chooseInputs } from './choose-inputs.ts';
import { readPassage } from './read-passage.ts';

/** What the worker analyzes with. */
export interface Knowledge {
  readonly pack: Pack;
  readonly tool: LeadStart['tool'];
  readonly script: LeadStart['script'];
}

/** What was read of the files, not yet diagnosed. */
export interface Reading {
  readonly lang: Lang;
  readonly partial: Partial;
  /** What is said of files that were not read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly string[];
  /** What was read, by the names of the files. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A report with what it is about. */
export interface Analysis {
  readonly reading: Reading;
  readonly report: Report;
  /** The masked report, and what masked it. */
  readonly masked: { readonly report: Report; readonly redactor: Redactor };
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

/** Sources to read the lines round a place from, by name: several may be read side by side. */
const ownSources = (inputs: ReadonlyMap<Source, File>): ReadonlyMap<string, Source> =>
  new Map(Array.from(inputs, ([{ name }, file]) => [name, blobSource(name, file)]));

/** Reads the files. When the signal aborts, what was read so far counts, marked as cut short. */
export async function read(
  { lang, files }: { readonly lang: Lang; readonly files: readonly GivenFile[] },
  { pack, script }: Knowledge,
  { signal, onProgress }: Watch,
): Promise<Reading> {
  const { inputs, skipped, diagnostics } = await chooseInputs(files, lang);
  const sources = [...inputs.keys()];
  const runner = createCellPool({ pack, script, signal, fileOf: (source) => inputs.get(source) });
  try {
    const watch = { runner, signal, onProgress: overall([...inputs.values()], onProgress) };
    const partial = await scanSources(sources, { pack, analyzers, ...watch });
    return { lang, partial, diagnostics, skipped, sources: ownSources(inputs) };
  } finally {
    runner.close();
  }
}

/**
 * The report on what was read, the same that the command line makes of files with these names. It
 * is made anew for other times; nothing is read again for that.
 */
export function judge(reading: Reading, times: StatedTimes, { pack, tool }: Knowledge): Analysis {
  const { lang, partial, diagnostics } = reading;
  const found = diagnose(partial, { pack, analyzers, inferences, lang, tool, ...times });
  const report = { ...found, diagnostics: [...found.diagnostics, ...diagnostics] };
  const redactor = newRedactor();
  return { reading, report, masked: { report: redactReport(report, redactor), redactor } };
}

/** The report as the page shows it. */
export function viewOf(analysis: Analysis, redact: boolean): Questions['view']['answer'] {
  const { report, masked, reading } = analysis;
  const name = (text: string): string => visible(redact ? redactText(text, masked.redactor) : text);
  return {
    report: visibleReport(redact ? masked.report : report),
    skipped: reading.skipped.map(name),
  };
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
  { report, masked, reading: { sources } }: Analysis,
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
