/** The words of the output `failure` (contract section 2). */
export const FAILURES = [
  'input',
  'auth',
  'permission',
  'model',
  'quota',
  'budget',
  'capacity',
  'network',
  'timeout',
  'cancelled',
  'sandbox',
  'schema',
  'install',
  'codex',
  'internal',
] as const;
export type Failure = (typeof FAILURES)[number];
