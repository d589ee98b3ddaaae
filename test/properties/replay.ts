/**
 * How often a property is tried, and with which seed. fast-check prints the seed of a run that
 * failed; `FAST_CHECK_SEED=<seed> npx vitest run <file>` tries the same cases again.
 * `FAST_CHECK_RUNS=5000` looks longer than a test run has time for.
 */
export function tries(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const { FAST_CHECK_SEED: seed, FAST_CHECK_RUNS: runs } = process.env;
  const numRuns = Number(runs ?? usual);
  return seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) };
}
