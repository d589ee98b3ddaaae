/** Name of the one Trusted Types policy of the page and its workers: addresses of workers. */
export const WORKER_POLICY = 'analyze-logs-worker';

/**
 * The content security policy of the analyzer's page. Scripts and styles come from the site itself
 * before the first log; no connection of any kind is allowed afterwards, nor in the workers, which
 * are started from blob URLs and so have this policy too. No text can become markup: the page may
 * not even try (`require-trusted-types-for`).
 *
 * `'wasm-unsafe-eval'` lets a worker compile the module of the literal scan from bytes that are part
 * of its own script. Of what the policy forbids it frees nothing else: no text becomes a script, and
 * a module has no more access than the script that starts it.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  'img-src data:',
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
].join('; ');
