import { computeCapability, judgeArch, parseTorch } from '../compat/solve.ts';
import type { Fact } from '../core/fact.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { groundOf } from './view/samples.ts';
import { wasAtWork } from './view/torch.ts';

interface KnownGpu {
  readonly name: string;
  readonly cc: string | null;
  readonly fact: Fact;
}

/** The GPUs with their compute capability, as stated or as the table has it for the name. */
function gpusOf(view: CaseView): readonly KnownGpu[] {
  const stated = new Map(
    view.factsOf('gpu.compute-capability').map((fact) => [fact.subject ?? '', fact.value]),
  );
  return view.factsOf('gpu.name').map((fact) => ({
    name: fact.value,
    cc: stated.get(fact.subject ?? '') ?? computeCapability(view.tables, fact.value),
    fact,
  }));
}

/** What torch brings: its own list of targets, else the official wheel's. */
interface Build {
  readonly fact: Fact;
  readonly archs?: readonly string[];
  readonly torch?: string;
}

function buildsOf(view: CaseView): readonly Build[] {
  const listed = view.factsOf('torch.archs').map((fact) => ({
    fact,
    archs: fact.value.match(/(?:sm|compute)_\d{2,3}[af]?/g) ?? [],
  }));
  if (listed.length > 0) return listed;
  return view
    .factsOf('torch.version')
    .filter(({ value }) => parseTorch(value))
    .map((fact) => ({ fact, torch: fact.value }));
}

/** Targets as a person reads them; long lists are shown by their ends. */
const shown = (archs: readonly string[]): string =>
  archs.length > 10 ? `${archs[0]} ... ${archs.at(-1)}` : archs.join(' ');

function infer(view: CaseView): readonly Conclusion[] {
  const gpus = gpusOf(view);
  const builds = buildsOf(view);
  const [gpu] = gpus;
  const [build] = builds;
  if (!gpu || !build || wasAtWork(view)) return [];
  const judged = gpus.flatMap(({ name, cc }) =>
    builds.map(({ archs, torch }) =>
      judgeArch(view.tables, {
        gpu: name,
        ...(cc ? { cc } : {}),
        ...(archs ? { archs } : {}),
        ...(torch ? { torch } : {}),
      }),
    ),
  );
  // One GPU that fits may be the one that is used.
  if (judged.some(({ verdict }) => verdict !== 'unsupported')) return [];
  return [
    {
      id: 'no-kernel-image',
      ...(build.archs ? {} : { severity: 'warning' as const }),
      values: {
        gpu: gpu.name,
        cc: judged[0]!.cc ?? '',
        torch: view.factsOf('torch.version')[0]?.value ?? 'torch',
        archs: shown(judged[0]!.archs),
      },
      grounds: [groundOf(gpu.fact), groundOf(build.fact)],
    },
  ];
}

/** The GPU's compute capability against the code that torch brings. */
export const inference: Inference = {
  id: 'gpu-newer-than-torch',
  summary: {
    en: '{gpu} has compute capability {cc}; {torch} has code for {archs} only, none of which runs on it.',
    'zh-cn': '{gpu} 的计算能力为 {cc}；{torch} 只包含 {archs} 的代码，都不能在这块 GPU 上运行。',
  },
  infer,
};
