import type { ReadFact } from '../analyzer.ts';

/** A version of torch as it prints itself: `2.1.0`, `2.1.0+cu121`, `2.8.0.dev20250407+cu128`, `1.13.0a0+936e930`. */
export const TORCH_VERSION =
  '\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?(?:(?:\\.dev|\\.post|a|b|rc)\\d{1,8})*(?:\\+[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)?';

/** CUDA `12.1` from the `cu121` of a wheel's or an index's name. */
export const cudaOfTag = (digits: string): string => `${digits.slice(0, -1)}.${digits.slice(-1)}`;

/** CUDA `12.8` from the integer that its API gives: 12080. */
export function cudaOfInteger(text: string): string {
  const number = Number(text);
  return `${Math.trunc(number / 1000)}.${Math.trunc((number % 1000) / 10)}`;
}

/** cuDNN `8.9.2` from the integer that its API gives: 8902, from version 9 on 90100 for `9.1.0`. */
export function cudnnOfInteger(text: string): string {
  const number = Number(text);
  const scale = number >= 90_000 ? 10_000 : 1000;
  return `${Math.trunc(number / scale)}.${Math.trunc((number % scale) / 100)}.${number % 100}`;
}

/**
 * What a version of torch says: itself, and by its local tag which CUDA it was built with
 * (`+cu121` 12.1, `+cpu` none). A tag of another build (ROCm, a commit) says nothing of CUDA.
 */
export function torchFacts(version: string, line?: number): readonly ReadFact[] {
  const place = line === undefined ? {} : { line };
  const fact: ReadFact = { key: 'torch.version', value: version, ...place };
  const cuda = /\+cu(\d{2,3})(?:\D|$)/.exec(version);
  if (cuda !== null) return [fact, { key: 'torch.cuda', value: cudaOfTag(cuda[1]!), ...place }];
  if (!/\+cpu/.test(version)) return [fact];
  return [fact, { key: 'torch.cuda', value: 'none', ...place }];
}
