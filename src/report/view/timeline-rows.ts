import type { Finding } from '../../core/finding.ts';
import type { ReportedRun, TimelineEntry } from '../../core/report.ts';
import { severityRank } from '../../core/severity.ts';
import { stampPlace } from './times.ts';

/** Entries of one finding that follow each other, as one row. */
export interface TimelineRow {
  readonly entry: TimelineEntry;
  /** Further problems that the same line shows. */
  readonly also: readonly string[];
  /** How often it was seen; 1 where that is not known of the row alone. */
  readonly count: number;
  /** Stamp of the last of them. */
  readonly until: string;
}

/** Where something began anew, between rows. */
export interface TimelineMark {
  readonly run: ReportedRun;
  readonly at: string;
  readonly count: number;
}

/** Entries of one line: a cause with its symptoms. */
interface Moment {
  readonly entries: readonly TimelineEntry[];
}

const isSameLine = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.where.input === b.where.input && a.where.line === b.where.line && a.at === b.at;

function momentsOf(entries: readonly TimelineEntry[]): readonly Moment[] {
  const moments: { entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = moments.at(-1)?.entries;
    if (last && isSameLine(last[0]!, entry) && last.every(({ id }) => id !== entry.id))
      last.push(entry);
    else moments.push({ entries: [entry] });
  }
  return moments;
}

const kindOf = ({ entries }: Moment): string =>
  entries
    .map(({ id, severity }) => `${id} ${severity}`)
    .sort()
    .join(' ');

type CountOf = (entries: readonly TimelineEntry[]) => number;

/** Counts the cases of entries; of a finding that has more than the timeline holds, only if all are there. */
function counter(all: readonly TimelineEntry[], findings: readonly Finding[]): CountOf {
  const counts = new Map(findings.map(({ key, count }) => [key, count]));
  const held = new Map<string, number>();
  for (const { finding } of all) held.set(finding, (held.get(finding) ?? 0) + 1);
  return (entries) => {
    let sum = 0;
    for (const key of new Set(entries.map(({ finding }) => finding))) {
      const here = entries.filter(({ finding }) => finding === key).length;
      const count = counts.get(key) ?? here;
      if (count > here && held.get(key) !== here) return 1;
      sum += Math.max(count, here);
    }
    return sum;
  };
}

function rowOf(moments: readonly Moment[], countOf: CountOf): TimelineRow {
  const [first] = moments[0]!.entries;
  const entry = first!;
  const same = moments.flatMap(({ entries }) => entries.filter(({ id }) => id === entry.id));
  return {
    entry,
    also: moments[0]!.entries.slice(1).map(({ id }) => id),
    count: countOf(same),
    until: same.at(-1)!.at,
  };
}

/** Folds entries of one problem that follow each other, and problems that one line shows. */
export function foldRows(
  entries: readonly TimelineEntry[],
  findings: readonly Finding[] = [],
): readonly TimelineRow[] {
  return foldBetween([entries], counter(entries, findings)).flat();
}

function foldBetween(
  parts: readonly (readonly TimelineEntry[])[],
  countOf: CountOf,
): readonly (readonly TimelineRow[])[] {
  return parts.map((part) => {
    const groups: Moment[][] = [];
    for (const moment of momentsOf(part)) {
      const last = groups.at(-1);
      if (last && kindOf(last[0]!) === kindOf(moment)) last.push(moment);
      else groups.push([moment]);
    }
    return groups.map((group) => rowOf(group, countOf));
  });
}

/** The rows that matter most, in their order: first of their finding, then the worst, then early ones. */
export function chooseRows(rows: readonly TimelineRow[], most: number): readonly TimelineRow[] {
  if (rows.length <= most) return rows;
  const seen = new Set<string>();
  const ranked = rows.map((row, at) => {
    const repeat = seen.has(row.entry.id) ? 1 : 0;
    seen.add(row.entry.id);
    return { row, at, repeat, rank: -severityRank(row.entry.severity) };
  });
  return ranked
    .toSorted((a, b) => a.repeat - b.repeat || a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

interface Timed {
  readonly run: ReportedRun;
  readonly at: string;
}

/** Runs with a time, in order of it. */
function timedRuns(runs: readonly ReportedRun[]): readonly Timed[] {
  const timed = runs.flatMap((run) => (run.at === null ? [] : [{ run, at: run.at }]));
  return timed.toSorted((a, b) => before(a.at, b.at));
}

/** Order of two stamps; clocks that cannot be compared stand one behind the other. */
function before(a: string, b: string): number {
  const [x, y] = [stampPlace(a), stampPlace(b)];
  return x.axis - y.axis || x.ms - y.ms;
}

/** Marks of one kind in one input that follow each other, as the last of them. */
function collapsed(marks: readonly Timed[]): readonly TimelineMark[] {
  const folded: TimelineMark[] = [];
  for (const { run, at } of marks) {
    const same = folded.findIndex(
      (mark) => mark.run.kind === run.kind && mark.run.input === run.input,
    );
    const count = same < 0 ? 1 : folded[same]!.count + 1;
    if (same >= 0) folded.splice(same, 1);
    folded.push({ run, at, count });
  }
  return folded;
}

export type TimelineItem = TimelineRow | TimelineMark;

/** Whether an item is a place where something began anew. */
export const isMark = (item: TimelineItem): item is TimelineMark => 'run' in item;

/** Rows of a timeline with the starts of runs between them; at most `most` rows of findings. */
export function timelineItems(
  timeline: { readonly entries: readonly TimelineEntry[]; readonly runs?: readonly ReportedRun[] },
  findings: readonly Finding[],
  most: number,
): { readonly items: readonly TimelineItem[]; readonly more: number } {
  const marks = timedRuns(timeline.runs ?? []);
  const { entries } = timeline;
  const isBehind = (mark: Timed, entry: TimelineEntry): boolean => before(mark.at, entry.at) > 0;
  // Part n holds the entries with n marks before them.
  const parts = Array.from({ length: marks.length + 1 }, (): TimelineEntry[] => []);
  for (const entry of entries) {
    const behind = marks.findIndex((mark) => isBehind(mark, entry));
    parts[behind < 0 ? marks.length : behind]!.push(entry);
  }
  const folded = foldBetween(parts, counter(entries, findings));
  const all = folded.flat();
  const chosen = new Set(chooseRows(all, most));
  const items: TimelineItem[] = [];
  let waiting: Timed[] = [];
  for (const [at, rows] of folded.entries()) {
    const shown = rows.filter((row) => chosen.has(row));
    if (shown.length > 0) {
      items.push(...collapsed(waiting), ...shown);
      waiting = [];
    }
    const mark = marks[at];
    if (mark) waiting.push(mark);
  }
  return { items: [...items, ...collapsed(waiting)], more: all.length - chosen.size };
}
