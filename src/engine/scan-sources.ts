import type { Analyzer } from '../core/analyzer.ts';
import type { Pack } from '../core/pack.ts';
import type { Diagnostic } from '../core/report.ts';
import type { Source } from '../core/source.ts';
import { mergePartials } from './partial/merge.ts';
import { EMPTY_PARTIAL, type Partial } from './partial/partial.ts';
import { CELL_BYTES } from './scan/cell-bounds.ts';
import { type CellScanner, type CellTask, cellCount, createCellScanner } from './scan/scan-cell.ts';

/** How far the reading of an input has come. */
export interface Progress {
  readonly input: string;
  /** Bytes scanned of this input, and its size where known. */
  readonly bytes: number;
  readonly total: number | null;
}

/**
 * Scans the cells of one input elsewhere: in worker threads. Partials may come in any order. A
 * rejected run costs this input only.
 */
export interface CellRunner {
  /** Whether this runner takes the source; others are scanned in this thread. */
  accepts(source: Source, cells: number): boolean;
  run(
    source: Source,
    tasks: readonly CellTask[],
    onPartial: (partial: Partial) => void,
  ): Promise<void>;
}

export interface ScanOptions {
  readonly pack: Pack;
  readonly analyzers: readonly Analyzer[];
  readonly cellBytes?: number;
  readonly runner?: CellRunner;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

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
  readonly input: number;
  readonly scanner: CellScanner;
  readonly options: ScanOptions;
  readonly add: (partial: Partial) => void;
}

async function scanHere({ source, input, scanner, options, add }: InputScan): Promise<void> {
  const cellBytes = options.cellBytes ?? CELL_BYTES;
  const reader = scanner.reader(source);
  const size = source.size ?? null;
  for (let cell = 0; ; cell++) {
    if (options.signal?.aborted) {
      add(incomplete(input, source.name, []));
      return;
    }
    const task = { input, name: source.name, cell, cellBytes, size };
    const { partial, atEnd } = await scanner.scan(reader, task);
    add(partial);
    const done = (cell + 1) * cellBytes;
    options.onProgress?.({
      input: source.name,
      bytes: size === null ? done : Math.min(done, size),
      total: size,
    });
    if (atEnd) return;
  }
}

async function scanElsewhere(
  { source, input, options, add }: InputScan,
  runner: CellRunner,
): Promise<void> {
  const cellBytes = options.cellBytes ?? CELL_BYTES;
  const size = source.size ?? 0;
  const tasks = Array.from({ length: cellCount(size, cellBytes) }, (_, cell) => ({
    input,
    name: source.name,
    cell,
    cellBytes,
    size,
  }));
  let done = 0;
  await runner.run(source, tasks, (partial) => {
    add(partial);
    done++;
    options.onProgress?.({
      input: source.name,
      bytes: Math.min(done * cellBytes, size),
      total: size,
    });
  });
  if (done < tasks.length) add(incomplete(input, source.name, []));
}

/**
 * Scans all sources into one partial. A source that cannot be read, or only in part, costs nothing
 * of the others: it becomes a diagnostic, and what was read of it counts.
 */
export async function scanSources(
  sources: readonly Source[],
  options: ScanOptions,
): Promise<Partial> {
  const scanner = createCellScanner(options);
  const cellBytes = options.cellBytes ?? CELL_BYTES;
  const gathered = gather();
  for (const [input, source] of sources.entries()) {
    const scan = { source, input, scanner, options, add: gathered.add };
    const runner = options.runner;
    try {
      if (runner?.accepts(source, cellCount(source.size ?? 0, cellBytes)))
        await scanElsewhere(scan, runner);
      else await scanHere(scan);
    } catch (error) {
      gathered.add(incomplete(input, source.name, [failure(source.name, error)]));
    } finally {
      await source.close?.();
    }
  }
  return gathered.all();
}
