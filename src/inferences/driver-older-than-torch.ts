import { findGpus, judgeDriver } from '../compat/solve.ts';
import { compareVersions, parseVersion } from '../compat/version.ts';
import type { CaseView, Conclusion, Inference } from '../core/inference.ts';
import { groundOf } from './view/samples.ts';
import { couldWork, distinctValues, torchCudaOf } from './view/torch.ts';

/**
 * The highest CUDA level printed: a compatibility package raises it above the driver's own. Where
 * several drivers are stated, it is not known whose it is.
 */
function offeredBy(view: CaseView): { readonly offers?: string } {
  if (distinctValues(view.factsOf('driver.version')).length > 1) return {};
  const levels = distinctValues(view.factsOf('driver.cuda')).filter((v) => parseVersion(v));
  const [highest] = levels.sort((a, b) => compareVersions(parseVersion(b)!, parseVersion(a)!));
  return highest ? { offers: highest } : {};
}

/**
 * Containers for data-center GPUs may bring a newer user-space driver (CUDA compatibility
 * package); what the host's driver offers says nothing about them.
 */
function mayBringDriver(view: CaseView): boolean {
  if (view.factsOf('container.runtime').length === 0) return false;
  const names = view.factsOf('gpu.name').map((fact) => fact.value);
  return names.some((name) =>
    findGpus(view.tables, name).some((gpu) => gpu.class === 'datacenter'),
  );
}

function infer(view: CaseView): readonly Conclusion[] {
  if (couldWork(view) || mayBringDriver(view)) return [];
  const [driverFact] = view.factsOf('driver.version');
  const builds = torchCudaOf(view).filter(({ cuda }) => cuda !== 'none');
  const [build] = builds;
  if (!driverFact || !build) return [];
  const windows = view.factsOf('os.name').some(({ value }) => /windows/i.test(value));
  const pairs = distinctValues(view.factsOf('driver.version')).flatMap((driver) =>
    builds.map(({ cuda }) =>
      judgeDriver(view.tables, {
        driver,
        cuda,
        ...offeredBy(view),
        ...(windows ? { platform: 'windows' as const } : {}),
      }),
    ),
  );
  // Several machines or environments may speak in one input: only if no pair of them fits.
  if (pairs.some(({ verdict }) => verdict !== 'too-old')) return [];
  const [{ offers, needs } = { offers: null, needs: null }] = pairs;
  if (!needs) return [];
  const torch = view.factsOf('torch.version')[0]?.value ?? '';
  return [
    {
      id: 'driver-too-old',
      values: {
        driver: driverFact.value,
        offers: offers ?? '?',
        torch,
        cuda: build.cuda,
        needs,
      },
      grounds: [groundOf(driverFact), groundOf(build.fact)],
    },
  ];
}

/** The driver's version against the CUDA that torch was built with. */
export const inference: Inference = {
  id: 'driver-older-than-torch',
  summary: {
    en: 'Driver {driver} offers CUDA {offers}; torch {torch} was built with CUDA {cuda}, which needs driver {needs} or newer.',
    'zh-cn':
      '驱动 {driver} 最高支持 CUDA {offers}；torch {torch} 基于 CUDA {cuda} 编译，需要 {needs} 或更新的驱动。',
  },
  infer,
};
