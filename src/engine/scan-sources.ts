import type { Analyzer } from '../core/analyzer.ts';
import type { Pack } from '../core/pack.ts';
import type { Diagnostic } from '../core/report.ts';
import type { Source } from '../core/source.ts';
import { mergePartials } from './partial/merge.ts';
import { EMPTY_PARTIAL, type Partial } from './partial/partial.ts';
import { CELL_BYTES } from './scan/cell-bounds.ts';
import type { CellTask } from './scan/cell-task.ts';
import { type CellScanner, cellCount, createCellScanner } from './scan/scan-cell.ts';
import { type AskCell, answerCell } from './share-cells.ts';
import { type Expanded, expandSource } from './unpack/expand-source.ts';
import { type GivenLimits, MEMBERS_MOST } from './unpack/limits.ts';

/** How far the reading of an input has come. */
export interface Progress {
  readonly input: string;
  /** Bytes read of this input, still packed if it is, and its size where known. */
  readonly bytes: number;
  readonly total: number | null;
}

/** The cells of one input, and what becomes of them. */
export interface CellJob {
  readonly source: Source;
  readonly tasks: readonly CellTask[];
  /** Scans one of the cells in this thread. */
  readonly here: AskCell;
  readonly onPartial: (partial: Partial) => void;
}

/**
 * Shares the cells of one input out to worker threads. Partials may come in any order. A rejected
 * run costs this input only.
 */
export interface CellRunner {
  /** Whether this runner takes the source; others are scanned in this thread. */
  accepts(source: Source, cells: number): boolean;
  run(job: CellJob): Promise<void>;
}

export interface ScanOptions {
  readonly pack: Pack;
  readonly analyzers: readonly Analyzer[];
  readonly cellBytes?: number;
  readonly runner?: CellRunner;
  /** Bounds against archives made to fill a machine; those left out are the usual ones. */
  readonly limits?: GivenLimits;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Which grid cells to scan, by the source's and the cell's ordinal; all where it is absent. A source
   * that is read front to back (a stream, something packed) is one unit and belongs to its cell 0.
   */
  readonly owns?: (source: number, cell: number) => boolean;
}

/** Ordinals kept for each source: its members, and a remark on every archive among them. */
const INPUTS_EACH = 2 * MEMBERS_MOST;

/** Partials merged at once; merging each as it comes would sort everything again every time. */
const MERGE_BATCH = 16;

function gather(): { add(partial: Partial): void; all(): Partial } {
  let held: Partial[] = [];
  return {
    add(partial) {
      held.push(partial);
      if (held.length >= MERGE_BATCH) held = [mergePartials(held)];
    },
    all: () => mergePartials(held),
  };
}

function failure(name: string, error: unknown): Diagnostic {
  return {
    code: 'input-unreadable',
    level: 'error',
    message: error instanceof Error ? error.message : String(error),
    where: { input: name },
    help: '',
  };
}

function incomplete(input: number, name: string, diagnostics: readonly Diagnostic[]): Partial {
  return { ...EMPTY_PARTIAL, inputs: [{ input, name, sniff: {}, complete: false }], diagnostics };
}

interface InputScan {
  readonly source: Source;
  /** What the source lies in packed, and the bytes read of that so far; null where in nothing. */
  readonly within: { readonly source: Source; readonly read: number } | null;
  /** Ordinals of the source as it was given, and of the input that this is. */
  readonly ordinal: number;
  readonly input: number;
  readonly scanner: CellScanner;
  readonly options: ScanOptions;
  readonly add: (partial: Partial) => void;
}

const bytesOf = (partial: Partial): number =>
  partial.cells.reduce((sum, cell) => sum + cell.bytes, 0);

/** Tells how far the source is read that was given: where it is packed, in packed bytes. */
function tellProgress({ source, within, options }: InputScan, scanned: number): void {
  const { name, size } = within?.source ?? source;
  options.onProgress?.({ input: name, bytes: within?.read ?? scanned, total: size ?? null });
}

/** The cells of an input, one after the other; of a stream, until somebody stops asking. */
function* cellTasks(scan: InputScan): Generator<CellTask> {
  const { source, within, ordinal, input, options } = scan;
  const cellBytes = options.cellBytes ?? CELL_BYTES;
  const size = source.size ?? null;
  const cells = size === null ? Number.POSITIVE_INFINITY : cellCount(size, cellBytes);
  for (let cell = 0; cell < cells; cell++) {
    // A stream is one unit: whoever reads its first cell reads them all.
    if (!within && options.owns?.(ordinal, size === null ? 0 : cell) === false) continue;
    yield { input, name: source.name, cell, cellBytes, size };
  }
}

async function scanHere(scan: InputScan): Promise<void> {
  const { source, input, scanner, options, add } = scan;
  const reader = scanner.reader(source);
  let bytes = 0;
  for (const task of cellTasks(scan)) {
    if (options.signal?.aborted) {
      add(incomplete(input, source.name, []));
      return;
    }
    const { partial, atEnd } = await scanner.scan(reader, task);
    add(partial);
    bytes += bytesOf(partial);
    tellProgress(scan, bytes);
    if (atEnd) return;
  }
}

async function scanShared(scan: InputScan, runner: CellRunner): Promise<void> {
  const { source, input, scanner, add } = scan;
  const tasks = [...cellTasks(scan)];
  const reader = scanner.reader(source);
  let done = 0;
  let bytes = 0;
  const onPartial = (partial: Partial): void => {
    add(partial);
    done++;
    bytes += bytesOf(partial);
    tellProgress(scan, bytes);
  };
  const here: AskCell = (task) => answerCell(scanner, task, () => reader);
  await runner.run({ source, tasks, here, onPartial });
  if (done < tasks.length) add(incomplete(input, source.name, []));
}

/** Scans what was found in a source, or notes what is to be told of it. */
async function scanExpanded(expanded: Expanded, scan: Omit<InputScan, 'source'>): Promise<void> {
  const { input, options, add } = scan;
  if (!('source' in expanded)) {
    const { name, diagnostics, complete } = expanded;
    add(complete ? { ...EMPTY_PARTIAL, diagnostics } : incomplete(input, name, diagnostics));
    return;
  }
  const { source } = expanded;
  const { runner, cellBytes = CELL_BYTES } = options;
  const cells = cellCount(source.size ?? 0, cellBytes);
  if (runner?.accepts(source, cells)) await scanShared({ ...scan, source }, runner);
  else await scanHere({ ...scan, source });
  const fault = expanded.fault();
  if (fault) add(incomplete(input, source.name, [fault]));
}

/** Scans one source and all that is packed in it. */
async function scanSource(
  source: Source,
  scan: Pick<InputScan, 'ordinal' | 'scanner' | 'options' | 'add'>,
): Promise<void> {
  const { ordinal, options, add } = scan;
  let input = ordinal * INPUTS_EACH;
  const packed = { source, read: 0 };
  const onRead = (bytes: number): void => {
    packed.read = bytes;
  };
  try {
    for await (const expanded of expandSource(source, options.limits, onRead)) {
      const within = 'source' in expanded && expanded.source === source ? null : packed;
      if (within && options.owns?.(ordinal, 0) === false) return;
      await scanExpanded(expanded, { ...scan, input, within });
      input++;
      if (!options.signal?.aborted) continue;
      // What is alone in its source was marked itself; of an archive more members may follow.
      const isMember = 'source' in expanded && expanded.source.name !== source.name;
      if (isMember) add(incomplete(input, source.name, []));
      return;
    }
  } catch (error) {
    add(incomplete(input, source.name, [failure(source.name, error)]));
  } finally {
    await source.close?.();
  }
}

/**
 * Scans all sources into one partial, and what is packed in them. A source that cannot be read, or
 * only in part, costs nothing of the others: it becomes a diagnostic, and what was read of it
 * counts. The ordinals of a source's members depend on no other source.
 */
export async function scanSources(
  sources: readonly Source[],
  options: ScanOptions,
): Promise<Partial> {
  const scanner = createCellScanner(options);
  const { add, all } = gather();
  for (const [ordinal, source] of sources.entries()) {
    await scanSource(source, { ordinal, scanner, options, add });
  }
  return all();
}
