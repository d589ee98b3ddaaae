import { open, stat } from 'node:fs/promises';
import { analyzers } from '../../../analyzers/registry.ts';
import type { Pack } from '../../core/pack.ts';
import type { Report } from '../../core/report.ts';
import { mergePartials } from '../../engine/partial/merge.ts';
import type { Partial } from '../../engine/partial/partial.ts';
import { createCellScanner } from '../../engine/scan/scan-cell.ts';
import { foreignFormatOf, formatOf as packFormatOf } from '../../engine/unpack/recognise.ts';
import { newRedactor } from '../../report/redact.ts';
import { passOn, reportOn } from '../analyze-inputs.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { exitCode } from '../finish-report.ts';
import { chunksOf } from '../input/file-source.ts';
import type { InputFile, Inputs } from '../input/inputs.ts';
import { formatOf, shownReport } from '../present-report.ts';
import type { Session } from '../session.ts';
import type { Interrupt } from '../terminal/interrupt.ts';
import { reasonOf } from '../terminal/output.ts';
import { fileTail } from './file-tail.ts';
import { type FollowContext, Followed } from './followed.ts';
import { windowBuffer } from './growing-scan.ts';
import { streamTail } from './stream-tail.ts';
import type { Tail } from './tail.ts';
import { ToldFindings } from './told-findings.ts';
import { createWaker, type Waker } from './waker.ts';
import { endText, eventText } from './write-events.ts';

/** Time between two looks at the inputs. Milliseconds. */
const POLL = 250;

/** Formats that can be written bit by bit. */
const STREAMED = ['text', 'ndjson'];

interface FollowWork {
  readonly pack: Pack;
  readonly inputs: Inputs;
  readonly interrupt: Interrupt;
}

/** What a file that is packed cannot be: its end is not yet written, or it will never change. */
const isPacked = (head: Uint8Array): boolean =>
  packFormatOf(head) !== null || foreignFormatOf(head) !== null;

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Files that one remark names at most. */
const NAMED = 5;

const namesOf = (files: readonly InputFile[]): string =>
  files
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ') + (files.length > NAMED ? ' ...' : '');

interface TailContext {
  readonly interrupt: Interrupt;
  readonly waker: Waker;
}

/** The tail of standard input, or of a pipe. */
function streamTailOf(session: Session, file: InputFile, { interrupt, waker }: TailContext): Tail {
  const { name, path } = file;
  const ended = new AbortController();
  const signal = AbortSignal.any([interrupt.signal, ended.signal]);
  const interruption = { signal, onCut: () => undefined, ...passOn(session, file) };
  return streamTail({
    name,
    chunks: chunksOf(name, path, interruption),
    refusal: (head) => (isPacked(head) ? session.say('cli.unreadable.follow-packed') : null),
    onPressed: waker.wake,
    onClose: () => {
      // What is passed on (`--tee`) goes on to its end.
      if (!session.tee) ended.abort();
    },
  });
}

/** The tail of an input; null, and told, where it cannot be followed. */
async function tailOf(
  session: Session,
  file: InputFile,
  context: TailContext,
): Promise<Tail | null> {
  const { kind, name, path, isAwaited = false } = file;
  const onGone = (): void => session.note('cli.follow.gone', { name });
  try {
    if (isAwaited) session.note('cli.follow.awaited', { name });
    if (isAwaited) return await fileTail({ name, path, onGone });
    if (kind === 'stdin' || !(await stat(path)).isFile()) {
      return streamTailOf(session, file, context);
    }
    if (!isPacked(await headOf(path))) return await fileTail({ name, path, onGone });
    const reason = session.say('cli.unreadable.follow-packed');
    session.fault('cli.fault.unreadable', { name, reason });
  } catch (error) {
    session.fault('cli.fault.unreadable', { name, reason: reasonOf(error) });
  }
  return null;
}

/** Changes whenever something was found that may change the findings. */
function countOf({ inputs, hits, facts, events, diagnostics }: Partial): string {
  const kept = [...hits, ...events].reduce((sum, group) => sum + group.kept.count, 0);
  const stated = facts.reduce((sum, fact) => sum + fact.count, 0);
  return [inputs.length, hits.length, kept, facts.length, stated, diagnostics.length].join(' ');
}

interface Following extends FollowWork {
  readonly followed: readonly Followed[];
  readonly waker: Waker;
  readonly onEnd: (report: Report) => void;
}

/** What is to be printed, as it comes: events, then the report. */
async function* followedText(session: Session, work: Following): AsyncGenerator<string> {
  const { followed, interrupt, waker, pack, inputs } = work;
  const told = new ToldFindings();
  const redactor = newRedactor();
  const merged = (): Partial => mergePartials(followed.map((each) => each.partial()));
  const reportNow = (partial: Partial): Report =>
    told.withStableKeys(reportOn(session, partial, { pack, unreadable: inputs.unreadable }));
  let count = '';
  for (let isLast = false; !isLast; ) {
    isLast = interrupt.signal.aborted || followed.every((each) => each.isOver);
    for (const each of followed) await each.step(isLast);
    const partial = merged();
    const now = countOf(partial);
    if (now !== count) {
      count = now;
      const report = await shownReport(session, reportNow(partial), redactor);
      for (const event of told.next(report)) yield eventText(session, event, report);
    }
    if (!isLast && !followed.some((each) => each.isBehind)) await waker.sleep(POLL);
  }
  const report = reportNow(merged());
  work.onEnd(report);
  const shown = await shownReport(session, report, redactor);
  yield endText(session, shown, interrupt.isCaught());
}

function contextOf(session: Session, pack: Pack): FollowContext {
  let inputs = 0;
  return {
    scanner: createCellScanner({ pack, analyzers }),
    buffer: windowBuffer(),
    nextInput: () => inputs++,
    neverThere: session.say('cli.follow.never-there'),
    earlierName: (name, n) => session.say('cli.follow.earlier', { name, n }),
    onRestart: (name, why) => session.note(`cli.follow.${why}`, { name }),
  };
}

/**
 * Goes on reading as the inputs grow, and tells each finding once, and what changes, until Ctrl-C
 * (exit 130) or until all streams end; then prints the report.
 */
export async function follow(session: Session, work: FollowWork): Promise<number> {
  const { id } = formatOf(session);
  if (!STREAMED.includes(id)) {
    throw new UsageError(session.say('cli.fault.follow-format', { format: id }));
  }
  const { inputs, interrupt } = work;
  const waker = createWaker();
  interrupt.signal.addEventListener('abort', waker.wake, { once: true });
  const context = contextOf(session, work.pack);
  const followed: Followed[] = [];
  for (const file of inputs.files) {
    const tail = await tailOf(session, file, { interrupt, waker });
    if (tail) followed.push(new Followed(tail, context));
  }
  if (followed.length === 0) return 2;
  session.note('cli.note.following', { names: namesOf(inputs.files) });
  let last: Report | null = null;
  const onEnd = (report: Report): void => {
    last = report;
  };
  await session.print(followedText(session, { ...work, followed, waker, onEnd }));
  await Promise.all(followed.map((each) => each.close()));
  return ending(session, { last, work, unopened: inputs.files.length - followed.length });
}

function ending(
  session: Session,
  end: { readonly last: Report | null; readonly work: FollowWork; readonly unopened: number },
): number {
  const { inputs, interrupt } = end.work;
  const interrupted = interrupt.isCaught();
  if (interrupted) session.fault('cli.fault.follow-ended');
  // Nobody reads the output any more: what is wrong can be told to no one.
  if (!end.last) return interrupted ? 130 : 0;
  const unreadable = inputs.unreadable.length + end.unopened;
  return exitCode(session, end.last, { interrupted, unreadable });
}
