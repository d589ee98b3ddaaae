import type { TimelineEntry } from '../../core/report.ts';
import { severityRank } from '../../core/severity.ts';

/** Entries of one finding that follow each other, as one row. */
export interface TimelineRow {
  readonly entry: TimelineEntry;
  readonly count: number;
}

/** Folds entries of one problem that follow each other. */
export function foldRows(entries: readonly TimelineEntry[]): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last && last.entry.id === entry.id && last.entry.severity === entry.severity) {
      rows[rows.length - 1] = { entry: last.entry, count: last.count + 1 };
    } else rows.push({ entry, count: 1 });
  }
  return rows;
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
