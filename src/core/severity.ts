/** How bad a finding is. Ordered: a later one is worse. */
export const SEVERITIES = ['info', 'warning', 'error', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Position of a severity in {@link SEVERITIES}: 0 (info) to 3 (critical). */
export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** What a person is to do about an incident, one class each. */
export const ACTIONS = [
  'fix-environment',
  'fix-application',
  'restart',
  'reset-gpu',
  'reboot',
  'replace-hardware',
  'contact-vendor',
  'none',
] as const;
export type Action = (typeof ACTIONS)[number];
