import { AsyncLocalStorage } from 'node:async_hooks';
import type { Deadline } from '../process/deadline.ts';

/**
 * The deadline of every git that is called, directly or not, by one part of a job. It is carried by the call chain and
 * not by parameters: git is called from some twenty places, deep in pure-looking code, and the one that forgot to pass
 * the deadline on would be the one that hangs.
 */
const deadlines = new AsyncLocalStorage<Deadline>();

/** Runs `act`. When the deadline's signal is aborted or its time is over, a running git is killed and none starts. */
export function withGitLimit<T>(deadline: Deadline, act: () => Promise<T>): Promise<T> {
  return deadlines.run(deadline, act);
}

export function gitLimit(): Deadline | undefined {
  return deadlines.getStore();
}
