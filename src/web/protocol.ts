import type { Lang } from '../core/lang.ts';
import type { Pack } from '../core/pack.ts';
import type { Report } from '../core/report.ts';
import type { TimeBound } from '../core/stamp/time-bound.ts';
import type { Where } from '../core/where.ts';
import type { CellTask } from '../engine/scan/cell-task.ts';

/*
 * What page, lead worker and scan workers say to each other. The lead worker analyzes; it starts
 * scan workers from the same script for the cells of big files.
 */

/** The first message to a lead worker. */
export interface LeadStart {
  readonly kind: 'lead';
  /** The knowledge as JSON text. */
  readonly pack: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** The script of all workers, for those that the lead worker starts. */
  readonly script: Blob;
}

/** What a lead worker says when it can take logs. */
export interface Ready {
  readonly kind: 'ready';
  readonly entries: number;
  readonly signatures: number;
}

/** A file as it was given to the page. */
export interface GivenFile {
  /** As the report is to show it: a bare name, or the path below the folder that was given. */
  readonly name: string;
  readonly file: File;
  /** Whether the file itself was given, not a folder that holds it. */
  readonly named: boolean;
}

/** What a visitor states of the logs' times. */
export interface StatedTimes {
  /** Year of stamps that state none. */
  readonly year?: number;
  /** Minutes east of UTC of stamps that state no zone. */
  readonly zone?: number;
  /** The span that the report is restricted to. */
  readonly since?: TimeBound;
  readonly until?: TimeBound;
}

/** A report in the form in which a page shows it: nothing in its texts acts on the page. */
export interface View {
  readonly report: Report;
  /** Files of folders that were left out: archives and what is no text. */
  readonly skipped: readonly string[];
}

/** A line of a file with those round it. */
export interface Passage {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Position in `lines` of the line that was asked for. */
  readonly at: number;
}

/** The formats in which a report can be saved. */
export const SAVED_FORMATS = ['json', 'markdown', 'text', 'html'] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];

/** What the page may ask the lead worker, by the name of the question. */
export interface Questions {
  /** Take files to be read, a few at a time, behind the first `from` that were taken before. */
  readonly take: {
    readonly ask: { readonly files: readonly GivenFile[]; readonly from: number };
    readonly answer: null;
  };
  /** Read the files that were taken. Replaces what was read before. */
  readonly analyze: {
    readonly ask: {
      readonly lang: Lang;
      readonly times: StatedTimes;
      readonly redact: boolean;
    };
    readonly answer: View;
  };
  /** The report on what was read, its times told otherwise. Nothing is read again. */
  readonly retime: {
    readonly ask: { readonly times: StatedTimes; readonly redact: boolean };
    readonly answer: View;
  };
  /** The report again, masked or not. */
  readonly view: { readonly ask: { readonly redact: boolean }; readonly answer: View };
  /** The report as a file. */
  readonly render: {
    readonly ask: { readonly format: SavedFormat; readonly redact: boolean };
    readonly answer: { readonly text: string; readonly extension: string };
  };
  /** The lines round a place of the shown report. Null where they cannot be had. */
  readonly passage: {
    readonly ask: { readonly where: Where; readonly redact: boolean };
    readonly answer: Passage | null;
  };
}

export type QuestionKind = keyof Questions;

/** A question of the page, with the number that its answer will have. */
export type Question = {
  readonly [K in QuestionKind]: {
    readonly kind: K;
    readonly id: number;
    readonly ask: Questions[K]['ask'];
  };
}[QuestionKind];

/** Everything that the page says to a lead worker. */
export type ToLead = LeadStart | Question | { readonly kind: 'cancel' };

/** How far the reading has come, over all inputs. */
export interface ReadProgress {
  readonly kind: 'progress';
  readonly input: string;
  readonly bytes: number;
  readonly total: number;
}

/** Everything that a lead worker says to the page. */
export type FromLead =
  | Ready
  | ReadProgress
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly reason: string };

/** The first message to a scan worker. */
export interface ScanStart {
  readonly kind: 'scan';
  readonly pack: Pack;
}

/** What a scan worker is asked: one cell of a file. */
export interface ScanQuestion {
  readonly file: File;
  readonly task: CellTask;
}
