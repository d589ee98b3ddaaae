import { findGpus, isWholeName } from './find-gpu.ts';
import { listBranches, type Tables } from './tables.ts';
import { parseVersion } from './version.ts';

/** Whether a driver's branch knows a GPU. */
export interface GpuDriverJudgement {
  /** `too-old`: no such GPU was known to the branch; `ended`: the branch drives it no more. */
  readonly verdict: 'ok' | 'too-old' | 'ended' | 'unknown';
  /** The driver's branch, as its Linux drivers are numbered; null where unknown. */
  readonly branch: number | null;
  /** The first branch that knows the GPU (`too-old`), or the last that drives it (`ended`). */
  readonly needs: number | null;
}

/** The branch that a driver belongs to; Windows drivers have other numbers. */
function branchOf(tables: Tables, driver: string): number | null {
  const major = parseVersion(driver)?.[0];
  if (major === undefined) return null;
  const branches = listBranches(tables);
  const own = branches.find((branch) => branch.major === major);
  return (own ?? branches.find((branch) => branch.windowsMajors.includes(major)))?.major ?? null;
}

/** `570` as 570; `<=470` (known to 470 already, since when no list says) as null. */
const exactBranch = (text: string): number | null => (/^\d{3}$/.test(text) ? Number(text) : null);

const atMost = (text: string): number | null => exactBranch(text.replace(/^<=/, ''));

/** `390;470` as 470; null where the newest drivers still drive it. */
function lastBranch(text: string): number | null {
  const numbers = text.split(';').map(exactBranch);
  return numbers.includes(null) ? null : Math.max(...numbers.map(Number));
}

/**
 * Judges a driver version and a GPU name by the branches that know it (`gpus`: NVIDIA's lists of
 * supported GPUs by driver branch). Where a name stands for several GPUs and is not the whole name
 * of any, only what holds for all of them is said.
 */
export function judgeGpuDriver(
  tables: Tables,
  { gpu, driver }: { readonly gpu: string; readonly driver: string },
): GpuDriverJudgement {
  const branch = branchOf(tables, driver);
  const found = findGpus(tables, gpu);
  const whole = found.filter((each) => isWholeName(each, gpu));
  const gpus = whole.length > 0 ? whole : found;
  if (branch === null || gpus.length === 0) return { verdict: 'unknown', branch, needs: null };
  const firsts = gpus.map((each) => exactBranch(each.firstBranch));
  const first = firsts.includes(null) ? null : Math.min(...firsts.map(Number));
  if (first !== null && branch < first) return { verdict: 'too-old', branch, needs: first };
  const lasts = gpus.map((each) => lastBranch(each.lastBranch));
  const last = lasts.includes(null) ? null : Math.max(...lasts.map(Number));
  if (last !== null && branch > last) return { verdict: 'ended', branch, needs: last };
  const isKnown = gpus.every((each) => {
    const known = atMost(each.firstBranch);
    return known !== null && branch >= known;
  });
  return { verdict: isKnown ? 'ok' : 'unknown', branch, needs: null };
}
