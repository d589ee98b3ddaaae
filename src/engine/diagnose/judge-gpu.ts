import type { Fact, FactKey } from '../../core/fact.ts';
import type { Evidence } from '../../core/finding.ts';
import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import type { GpuVerdict, Layer, LayerVerdict, Verdict } from '../../core/report.ts';
import type { Spot, Where } from '../../core/where.ts';
import type { Placed } from './draft.ts';

interface Sign {
  readonly verdict: 'used' | 'partial' | 'not-used';
  readonly reason: string;
  readonly spot: Spot;
  readonly text: string;
  /** Findings weigh more than facts: a line that says "cuda" is outweighed by one that says it failed. */
  readonly weight: number;
}

export interface GpuContext {
  readonly findings: readonly Placed[];
  readonly facts: readonly Fact[];
  readonly lang: Lang;
  readonly place: (spot: Spot) => Where;
}

const LAYERS: readonly Layer[] = ['environment', 'code', 'runtime'];
const MOST_EVIDENCE = 3;

function signsOf(layer: Layer, context: GpuContext): Sign[] {
  const key: FactKey = `use.${layer}`;
  const fromFacts = context.facts
    .filter((fact) => fact.key === key)
    .flatMap((fact): Sign[] => {
      const { value: verdict, spot, text } = fact;
      if (verdict !== 'used' && verdict !== 'partial' && verdict !== 'not-used') return [];
      return [
        {
          verdict,
          reason: message(context.lang, `engine.use-${layer}-${verdict}`),
          spot,
          text,
          weight: 0,
        },
      ];
    });
  const fromFindings = context.findings.flatMap((finding): Sign[] => {
    const { gpu } = finding.problem.entry;
    const proof = finding.proofs[0];
    if (gpu?.layer !== layer || !proof || finding.severity === 'info') return [];
    return [
      {
        verdict: gpu.verdict,
        reason: finding.problem.text.title,
        spot: proof.spot,
        text: proof.text,
        weight: 1,
      },
    ];
  });
  return [...fromFindings, ...fromFacts];
}

/** Words of one layer that go both ways: one model on the GPU, another on the CPU. */
function isMixed(layer: Layer, heard: readonly Sign[]): boolean {
  const says = (verdict: Verdict): boolean => heard.some((sign) => sign.verdict === verdict);
  return layer === 'code' && says('used') && says('not-used');
}

/**
 * One layer: what findings say comes before what facts say. In the environment anything that stops
 * the GPU decides; code that names both devices used the GPU in part; at run time a GPU seen at
 * work was at work, whatever it did later.
 */
function judgeLayer(layer: Layer, context: GpuContext): LayerVerdict {
  const signs = signsOf(layer, context);
  const strongest = Math.max(-1, ...signs.map((sign) => sign.weight));
  const heard = signs.filter((sign) => sign.weight === strongest);
  if (heard.length === 0) return { layer, verdict: 'unknown', reason: '', evidence: [] };
  const order: readonly Verdict[] =
    layer === 'runtime' ? ['partial', 'used', 'not-used'] : ['not-used', 'partial', 'used'];
  const mixed = isMixed(layer, heard);
  const first = order.find((candidate) => heard.some((sign) => sign.verdict === candidate))!;
  const chosen = mixed ? heard : heard.filter((sign) => sign.verdict === first);
  const evidence = chosen
    .slice(0, MOST_EVIDENCE)
    .map(({ spot, text }): Evidence => ({ where: context.place(spot), text, at: null }));
  if (mixed)
    return {
      layer,
      verdict: 'partial',
      reason: message(context.lang, 'engine.use-code-partial'),
      evidence,
    };
  return { layer, verdict: first, reason: chosen[0]!.reason, evidence };
}

/**
 * Was the GPU used? An environment that has none to offer decides; work seen on the GPU by a program
 * that also went to the CPU is use in part; else what was seen at run time, then what the code says.
 */
export function judgeGpu(context: GpuContext): GpuVerdict {
  const layers = LAYERS.map((layer) => judgeLayer(layer, context));
  const [environment, code, runtime] = layers as [LayerVerdict, LayerVerdict, LayerVerdict];
  const chosen = (by: LayerVerdict, verdict = by.verdict): GpuVerdict => ({
    verdict,
    reason: by.reason,
    layers,
  });
  if (environment.verdict === 'not-used') return chosen(environment);
  if (runtime.verdict === 'used' && code.verdict === 'not-used') return chosen(code, 'partial');
  if (runtime.verdict !== 'unknown') return chosen(runtime);
  if (code.verdict !== 'unknown') return chosen(code);
  return { verdict: 'unknown', reason: '', layers };
}
