import type { ReportedFact } from './fact.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Lang } from './lang.ts';
import type { Action, Severity } from './severity.ts';
import type { Where } from './where.ts';

export type Verdict = 'used' | 'partial' | 'not-used' | 'unknown';
export type Layer = 'environment' | 'code' | 'runtime';

/** One layer of the answer to "was the GPU used?". */
export interface LayerVerdict {
  readonly layer: Layer;
  readonly verdict: Verdict;
  /** The reason in one short sentence, in the report's language; empty when unknown. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

export interface GpuVerdict {
  readonly verdict: Verdict;
  /** Why, in one short sentence; empty when unknown. */
  readonly reason: string;
  readonly layers: readonly LayerVerdict[];
}

export interface ReportedSection {
  readonly analyzer: string;
  readonly line: number;
  readonly lines: number;
}

export interface ReportedInput {
  readonly name: string;
  /** Bytes read. */
  readonly size: number;
  readonly encoding: string;
  readonly lines: number;
  readonly sections: readonly ReportedSection[];
  readonly clock: 'wall' | 'boot' | 'none';
  readonly first: string | null;
  readonly last: string | null;
  /** False where the input could not be read to its end. */
  readonly complete: boolean;
}

/** Findings that belong together, with their cause. */
export interface Incident {
  readonly key: string;
  /** Key of the finding that is the cause. */
  readonly cause: string;
  readonly action: Action;
  readonly findings: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  /** Which of several failed first; absent where the stamps do not tell. */
  readonly firstSubject?: FirstSubject;
}

/** The rank, GPU or host whose trouble began an incident. */
export interface FirstSubject {
  readonly kind: 'rank' | 'gpu' | 'host';
  /** `3`, `0000:c1:00`, `node-7`. */
  readonly name: string;
  /** The machine of the rank or GPU, where the lines name several. */
  readonly host?: string;
  readonly at: string;
}

/** Evidence that is missing and how to get it. */
export interface Ask {
  readonly why: string;
  readonly command: string;
}

export interface TimelineEntry {
  readonly at: string;
  /** Key of a finding. */
  readonly finding: string;
  readonly id: string;
  readonly severity: Severity;
  readonly where: Where;
}

/** Where something began anew in an input that holds several runs. */
export interface ReportedRun {
  /** A program's start; a new start of a job's workers after a failure; a boot of the machine. */
  readonly kind: 'run' | 'restart' | 'boot';
  readonly input: string;
  readonly line: number;
  readonly at: string | null;
}

export interface Timeline {
  /** Sentences on how the clocks were read. */
  readonly notes: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  /** Lines per slice of the span between `first` and `last`, estimated; empty when there is no clock. */
  readonly density: readonly number[];
  readonly entries: readonly TimelineEntry[];
  /** The span of time that the report was restricted to; absent where it was not. */
  readonly span?: { readonly since: string | null; readonly until: string | null };
  /** Runs of inputs that hold more than one; absent where none does. */
  readonly runs?: readonly ReportedRun[];
}

/** Lines that look like an error and that no entry explains. */
export interface UnknownCluster {
  readonly template: string;
  readonly count: number;
  readonly where: Where;
}

export interface Diagnostic {
  readonly code: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly where?: { readonly input: string; readonly line?: number };
  readonly help: string;
}

/** The whole answer. Plain data; schema version 1. */
export interface Report {
  readonly schema: 1;
  readonly lang: Lang;
  readonly tool: { readonly name: string; readonly version: string; readonly pack: string };
  readonly inputs: readonly ReportedInput[];
  readonly gpu: GpuVerdict;
  readonly facts: readonly ReportedFact[];
  readonly findings: readonly Finding[];
  readonly incidents: readonly Incident[];
  readonly asks: readonly Ask[];
  readonly timeline: Timeline;
  readonly unknown: readonly UnknownCluster[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: {
    readonly bytes: number;
    readonly lines: number;
    readonly cells: number;
    /** Patterns that were tried. */
    readonly signatures: number;
  };
}
