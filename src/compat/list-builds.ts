import { type DriverJudgement, type DriverQuestion, judgeDriver } from './judge-driver.ts';
import { listTorchBuilds, type Tables } from './tables.ts';

/** One wheel of a torch version and whether the driver runs it. */
export interface JudgedBuild {
  readonly torch: string;
  readonly tag: string;
  readonly cuda: string;
  readonly judgement: DriverJudgement;
}

/** The CUDA wheels of a torch version (`2.5.1`, a tag is ignored) and what the driver makes of them. */
export function torchBuilds(
  tables: Tables,
  torch: string,
  driver: Omit<DriverQuestion, 'cuda'>,
): readonly JudgedBuild[] {
  const wanted = torch.trim().replace(/\+.*$/, '');
  return listTorchBuilds(tables)
    .filter((build) => build.torch === wanted && build.cuda !== '')
    .map(({ tag, cuda }) => ({
      torch: wanted,
      tag,
      cuda,
      judgement: judgeDriver(tables, { ...driver, cuda }),
    }));
}
