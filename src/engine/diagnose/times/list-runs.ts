import type { Event } from '../../../core/event.ts';
import type { Fact } from '../../../core/fact.ts';
import type { Lang } from '../../../core/lang.ts';
import { message } from '../../../core/messages/message.ts';
import { type Severity, severityRank } from '../../../core/severity.ts';
import type { Spot } from '../../../core/where.ts';
import { allKept } from '../../partial/keep.ts';
import type { Partial } from '../../partial/partial.ts';
import type { Draft, Placed } from '../draft.ts';

/** One run of a program in an input that holds several. */
export interface Run {
  readonly spot: Spot;
  readonly event: Event;
  /** What was run, without its arguments: a rerun has the same. */
  readonly program: string;
}

/** The script or module of a command line. */
const SCRIPT =
  /[^\s\\/]+\.py\b|-m \S+|(?:torchrun|accelerate launch|deepspeed|vllm serve|ollama serve|trtexec)\b/;

function programOf(event: Event): string {
  const { name, command } = event.data;
  if (typeof name === 'string') return name;
  return typeof command === 'string' ? (SCRIPT.exec(command)?.[0] ?? command) : '';
}

/** Runs by ordinal of the input, in order, for inputs that hold more than one and whose runs are all known. */
export function runsOf(partial: Partial): ReadonlyMap<number, readonly Run[]> {
  const byInput = new Map<number, readonly Run[]>();
  for (const { kind, input, kept } of partial.events) {
    if (kind !== 'run-start') continue;
    const events = allKept(kept);
    if (events.length < 2 || events.length < kept.count) continue;
    byInput.set(
      input,
      events.map((event) => ({ event, spot: event.spot, program: programOf(event) })),
    );
  }
  return byInput;
}

/** What is to be said of findings that the last run of their program took back. */
export function takenBackNotes(findings: readonly Placed[], lang: Lang): string[] {
  const ids = findings.filter((finding) => isTakenBack(finding)).map(({ problem }) => problem.id);
  if (ids.length === 0) return [];
  return [message(lang, 'engine.taken-back', { ids: [...new Set(ids)].join(', ') })];
}

/** Whether a later run took the finding back: only then is something above info merely related. */
export const isTakenBack = ({ role, severity }: Placed): boolean =>
  role === 'related' && severity !== 'info';

/** A run with the place where the next begins. */
interface Bounds {
  readonly run: Run;
  readonly end: number;
}

function boundsOf(runs: readonly Run[]): Bounds[] {
  return runs.map((run, i) => ({ run, end: runs[i + 1]?.spot.offset ?? Number.POSITIVE_INFINITY }));
}

const within = ({ run, end }: Bounds, spot: Spot): boolean =>
  spot.input === run.spot.input && spot.offset >= run.spot.offset && spot.offset < end;

/** The last run of the program that was running at `spot`, where that was an earlier one. */
function rerunAfter(runs: ReadonlyMap<number, readonly Run[]>, spot: Spot): Bounds | null {
  const bounds = boundsOf(runs.get(spot.input) ?? []);
  const own = bounds.find((candidate) => within(candidate, spot));
  if (!own) return null;
  const last = bounds.findLast(({ run }) => run.program === own.run.program);
  return last && last !== own ? last : null;
}

/**
 * What a later run says of a finding of an earlier one. `behind`: the last run of the same program
 * failed too, and its findings come first. `taken-back`: it worked, on the GPU, and nothing is wrong in it.
 */
export type Standing = 'behind' | 'taken-back';

const isBad = (severity: Severity, least: Severity): boolean =>
  severityRank(severity) >= severityRank(least);

function showsSuccess(facts: readonly Fact[], last: Bounds): boolean {
  return facts.some(
    ({ key, value, spot, last: again }) =>
      (key === 'use.code' || key === 'use.runtime') &&
      value === 'used' &&
      [spot, again].some((place) => place !== undefined && within(last, place)),
  );
}

/** Findings that only earlier runs of their programs show, with how the last run stands to them. */
export function standings(
  drafts: readonly Draft[],
  partial: Partial,
): ReadonlyMap<Draft, Standing> {
  const runs = runsOf(partial);
  const found = new Map<Draft, Standing>();
  if (runs.size === 0) return found;
  for (const draft of drafts) {
    if (draft.basis !== 'seen') continue;
    const reruns = draft.proofs.map(({ spot }) => rerunAfter(runs, spot));
    if (reruns.some((last) => last === null)) continue;
    const lasts = reruns.filter((last) => last !== null);
    const inLast = (other: Draft): boolean =>
      other.proofs.some(({ spot }) => lasts.some((last) => within(last, spot)));
    const later = drafts.filter((other) => other.basis === 'seen' && inLast(other));
    if (later.some(({ severity }) => isBad(severity, 'error'))) found.set(draft, 'behind');
    else if (
      later.every(({ severity }) => !isBad(severity, 'warning')) &&
      lasts.every((last) => showsSuccess(partial.facts, last))
    )
      found.set(draft, 'taken-back');
  }
  return found;
}
