import { cudaOfTag } from '../../compat/solve.ts';
import type { Fact } from '../../core/fact.ts';
import type { CaseView } from '../../core/inference.ts';

/** The CUDA that a stated torch was built with. */
export interface TorchCuda {
  /** `12.1`, or `none` for a CPU build. */
  readonly cuda: string;
  readonly fact: Fact;
}

function cudaOfVersion(version: string): string | null {
  const tag = /\+(cu\d{2,3}|cpu)\b/.exec(version)?.[1];
  if (!tag) return null;
  return tag === 'cpu' ? 'none' : cudaOfTag(tag);
}

/** Every statement of torch's CUDA: its own (`torch.version.cuda`), else by the wheel's tag. */
export function torchCudaOf(view: CaseView): readonly TorchCuda[] {
  const stated = view
    .factsOf('torch.cuda')
    .filter(({ value }) => /^(?:\d+\.\d+|none$)/i.test(value))
    .map((fact) => ({ cuda: fact.value.toLowerCase(), fact }));
  if (stated.length > 0) return stated;
  return view.factsOf('torch.version').flatMap((fact) => {
    const cuda = cudaOfVersion(fact.value);
    return cuda ? [{ cuda, fact }] : [];
  });
}

const states = (view: CaseView, key: Fact['key'], value: string): boolean =>
  view.factsOf(key).some((fact) => fact.value === value);

/** Whether a GPU was seen at work. */
export const wasAtWork = (view: CaseView): boolean => states(view, 'use.runtime', 'used');

/** Whether a program was on the GPU, or could have been. */
export const couldWork = (view: CaseView): boolean =>
  wasAtWork(view) || states(view, 'torch.available', 'true') || states(view, 'use.code', 'used');

/** Distinct values of facts, first stated first. */
export const distinctValues = (facts: readonly Fact[]): readonly string[] => [
  ...new Set(facts.map((fact) => fact.value)),
];
