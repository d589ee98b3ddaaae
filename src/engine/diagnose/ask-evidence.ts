import type { Analyzer } from '../../core/analyzer.ts';
import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { Ask, GpuVerdict } from '../../core/report.ts';
import type { Partial } from '../partial/partial.ts';
import type { InputView } from './case-file.ts';
import type { Placed } from './draft.ts';

const MOST_ASKS = 3;
/** What tells whether a GPU was used when nothing in the inputs does. */
const FOR_VERDICT = ['nvidia-smi', 'collect-env'];

export interface AskContext {
  readonly partial: Partial;
  readonly inputs: readonly InputView[];
  readonly findings: readonly Placed[];
  readonly gpu: GpuVerdict;
  readonly analyzers: readonly Analyzer[];
  readonly lang: Lang;
}

/** Analyzers whose kind of evidence the inputs hold. */
export function analyzersPresent(
  partial: Partial,
  inputs: readonly InputView[],
): ReadonlySet<string> {
  return new Set([
    ...inputs.map((view) => view.analyzer),
    ...partial.sections.map((section) => section.analyzer),
    ...partial.hits.map((group) => group.analyzer),
  ]);
}

/** What to capture next: what the causes' entries say would help and the inputs do not hold. */
export function askEvidence(context: AskContext): Ask[] {
  const present = analyzersPresent(context.partial, context.inputs);
  const helpful = context.findings
    .filter((finding) => finding.severity !== 'info')
    .flatMap((finding) => finding.problem.entry.evidence);
  const wanted = context.gpu.verdict === 'unknown' ? [...helpful, ...FOR_VERDICT] : helpful;
  return [...new Set(wanted)]
    .filter((id) => !present.has(id))
    .flatMap((id) => context.analyzers.find((analyzer) => analyzer.id === id) ?? [])
    .flatMap(({ title, capture }): Ask[] => {
      if (!capture) return [];
      const values = { what: title[context.lang], tells: capture.tells[context.lang] };
      return [{ why: message(context.lang, 'engine.ask', values), command: capture.command }];
    })
    .slice(0, MOST_ASKS);
}
