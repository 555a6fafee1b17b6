import { AsyncLocalStorage } from 'node:async_hooks';

/** What ends every git that is called, directly or not, by one part of a job. */
export interface GitLimit {
  /** On abort a running git is killed, and none starts any more. */
  readonly signal: AbortSignal;
  /** Ms since 1970; null = only each call's own deadline counts. */
  readonly endsAt: number | null;
}

/**
 * Carried by the call chain and not by parameters: git is called from some twenty places, deep in pure-looking code,
 * and one that forgot to pass the limit on would be the one that hangs.
 */
const limits = new AsyncLocalStorage<GitLimit>();

export function withGitLimit<T>(limit: GitLimit, act: () => Promise<T>): Promise<T> {
  return limits.run(limit, act);
}

export function gitLimit(): GitLimit | undefined {
  return limits.getStore();
}
