import { WORKER_POLICY } from './policy.ts';

/** What is used of Trusted Types, which not every browser has. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
const policy = trustedTypes?.createPolicy(WORKER_POLICY, {
  createScriptURL: (url) => {
    if (!url.startsWith('blob:')) throw new TypeError('a worker starts from a blob URL only');
    return url;
  },
});

/** Starts a worker from a blob URL, in a page or in a worker. @throws TypeError for another URL. */
export const startWorker = (url: string): Worker =>
  new Worker(policy ? policy.createScriptURL(url) : url);
