import { availableParallelism } from 'node:os';
import { analyzers } from '../../analyzers/registry.ts';
import type { Pack } from '../core/pack.ts';
import type { Report } from '../core/report.ts';
import type { Source } from '../core/source.ts';
import { parseTimeBound, type TimeBound } from '../core/stamp/time-bound.ts';
import { parseZone } from '../core/stamp/time-zone.ts';
import { diagnose, scanSources } from '../engine/analyze.ts';
import type { Partial } from '../engine/partial/partial.ts';
import { CELL_BYTES } from '../engine/scan/cell-bounds.ts';
import { CELLS_UNSHARED } from '../engine/share-cells.ts';
import type { GivenLimits } from '../engine/unpack/limits.ts';
import { inferences } from '../inferences/registry.ts';
import { ownTool } from '../lib/package-files.ts';
import { parseByteSize } from './arguments/byte-size.ts';
import { UsageError } from './arguments/usage-error.ts';
import { fileSource, type Interruption, pipeSource, stdinSource } from './input/file-source.ts';
import type { InputFile, Inputs, Unreadable } from './input/inputs.ts';
import type { Session } from './session.ts';
import type { Holding } from './shards/share.ts';
import { inputDiagnostics } from './tell-inputs.ts';
import { type Progress, showProgress } from './terminal/progress.ts';
import type { PoolOptions, ThreadPool } from './threads.ts';

/** Threads where the user names no number: more would wait for the disk, and cost memory. */
const USUAL_THREADS = 2;

/** Minutes east of UTC that `--timezone` names. */
function zoneOf(session: Session, year: number | undefined): number | undefined {
  const zone = session.flags.text('timezone');
  if (zone === undefined) return undefined;
  const answer = parseZone(zone, year);
  if (typeof answer === 'object') return answer.minutes;
  throw new UsageError(session.say(`cli.fault.zone-${answer}`, { zone }));
}

/** The end of a span of time that `--since` or `--until` names. */
function boundOf(session: Session, flag: 'since' | 'until'): TimeBound | undefined {
  const time = session.flags.text(flag);
  if (time === undefined) return undefined;
  const bound = parseTimeBound(time);
  if (bound !== null) return bound;
  throw new UsageError(session.say('cli.fault.time', { flag: `--${flag}`, time }));
}

/** The bound that `--max-unpacked` sets. Who states a size means it: the ratio is free. */
function unpackedMost(session: Session): GivenLimits {
  const size = session.flags.text('max-unpacked');
  if (size === undefined) return {};
  const bytes = parseByteSize(size);
  if (bytes !== null) return { bytes, ratio: Number.POSITIVE_INFINITY };
  throw new UsageError(session.say('cli.fault.size', { size }));
}

/** The limits for archives that flags set. */
function limitsOf(session: Session): GivenLimits {
  const members = session.flags.count('max-members', 1);
  const depth = session.flags.count('max-depth', 1);
  return {
    ...unpackedMost(session),
    ...(members === undefined ? {} : { members }),
    ...(depth === undefined ? {} : { depth }),
  };
}

/** The options of an analysis that flags set. */
export function analyzeOptions(session: Session, pack: Pack) {
  const year = session.flags.count('year', 1970);
  const zone = zoneOf(session, year);
  const limits = limitsOf(session);
  const since = boundOf(session, 'since');
  const until = boundOf(session, 'until');
  return {
    pack,
    analyzers,
    inferences,
    lang: session.lang,
    tool: ownTool(),
    ...(year === undefined ? {} : { year }),
    ...(zone === undefined ? {} : { zone }),
    limits,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

/** What `--tee` adds to the reading of standard input: its bytes go on to standard output. */
export const passOn = ({ tee }: Session, file: InputFile) =>
  tee && file.kind === 'stdin' ? { through: tee.write } : {};

/** The source behind an input. */
export function openInput(file: InputFile, interruption: Interruption): Source {
  if (file.kind === 'stdin') return stdinSource(interruption);
  if (file.kind === 'pipe') return pipeSource(file.name, file.path, interruption);
  return fileSource(file.name, file.path, file.size ?? 0);
}

/** Tells a progress line of all inputs together what is known of one. */
function overall({ inputs, holding }: Analysis, progress: Progress) {
  const done = new Map<string, number>();
  const sizes = inputs.files.map(({ size }, at) => (holding ? holding.bytesOf(at) : size));
  const total = sizes.includes(null) ? null : sizes.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return ({ input, bytes }: { readonly input: string; readonly bytes: number }): void => {
    done.set(input, Math.max(bytes, done.get(input) ?? 0));
    progress.update({ input, bytes: [...done.values()].reduce((a, b) => a + b, 0), total });
  };
}

/** A stream that tells what was read of it: the engine tells it by grid cells, and a slow one fills few. */
const countedStream = (source: Source, tell: ReturnType<typeof overall>): Source => ({
  ...source,
  read: async (offset, length) => {
    const bytes = await source.read(offset, length);
    tell({ input: source.name, bytes: offset + bytes.length });
    return bytes;
  },
});

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** What an analysis needs besides the session. */
interface Analysis {
  readonly pack: Pack;
  readonly inputs: Inputs;
  readonly signal: AbortSignal;
  /** The part of the inputs that is read; all where it is absent. */
  readonly holding?: Holding;
}

/** Files of up to so many bytes are scanned faster than a worker starts. */
const SMALL_BYTES = CELLS_UNSHARED * CELL_BYTES;

/** Worker threads where a file is big enough for them; the code for them is loaded only then. */
async function poolFor(
  session: Session,
  { files }: Inputs,
  rest: Omit<PoolOptions, 'threads'>,
): Promise<ThreadPool | null> {
  const threads =
    session.flags.count('threads', 1) ?? Math.min(USUAL_THREADS, availableParallelism());
  if (threads === 1 || files.every(({ size }) => (size ?? 0) <= SMALL_BYTES)) return null;
  const { createThreadPool } = await import('./threads.ts');
  return createThreadPool({ ...rest, threads });
}

/** The partial with the streams marked that an interruption ended: to the engine they were whole. */
const markCut = (partial: Partial, cut: ReadonlySet<string>): Partial => ({
  ...partial,
  inputs: partial.inputs.map((mark) => (cut.has(mark.name) ? { ...mark, complete: false } : mark)),
});

/** What the inputs that can be read hold, not yet diagnosed. */
export async function scanInputs(session: Session, analysis: Analysis): Promise<Partial> {
  const { pack, inputs, signal, holding } = analysis;
  const options = analyzeOptions(session, pack);
  const cut = new Set<string>();
  const paths = new Map<Source, string>();
  const interruption = { signal, onCut: (name: string) => cut.add(name) };
  const isShown = process.stderr.isTTY && !session.tee && !session.flags.has('quiet');
  const progress = isShown ? showProgress(process.stderr) : SILENT;
  const onProgress = overall(analysis, progress);
  const sources = inputs.files.map((file) => {
    const source = openInput(file, { ...interruption, ...passOn(session, file) });
    if (file.kind !== 'file') return countedStream(source, onProgress);
    paths.set(source, file.path);
    return source;
  });
  const pool = await poolFor(session, inputs, { pack, signal, pathOf: (each) => paths.get(each) });
  try {
    const partial = await scanSources(sources, {
      ...options,
      ...(pool ? { runner: pool } : {}),
      ...(holding ? { owns: holding.owns } : {}),
      signal,
      onProgress,
    });
    return markCut(partial, cut);
  } finally {
    progress.stop();
    await pool?.close();
  }
}

/** The report on what was scanned; inputs that could not be read are among its diagnostics. */
export function reportOn(
  session: Session,
  partial: Partial,
  { pack, unreadable }: { readonly pack: Pack; readonly unreadable: readonly Unreadable[] },
): Report {
  const report = diagnose(partial, analyzeOptions(session, pack));
  const diagnostics = [...report.diagnostics, ...inputDiagnostics(session, unreadable)];
  return { ...report, diagnostics };
}

/** The report of the inputs that can be read; those that cannot are among its diagnostics. */
export async function analyzeInputs(session: Session, analysis: Analysis): Promise<Report> {
  const { unreadable } = analysis.inputs;
  const partial = await scanInputs(session, analysis);
  return reportOn(session, partial, { pack: analysis.pack, unreadable });
}
