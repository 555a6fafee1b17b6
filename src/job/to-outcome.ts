import type { Identity } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request } from '../request/request.ts';
import { type FailedRun, failedResult } from '../result/failed.ts';
import type { JobContext } from './context.ts';

/** All that is told of a job, from one that ran or was replayed. */
export function toOutcome(
  request: Request,
  identity: Identity,
  { redactor }: Pick<JobContext, 'redactor'>,
  ended: Pick<Outcome, 'result' | 'cache'> & Partial<Pick<Outcome, 'entry'>>,
): Outcome {
  const firstLine = redactor.text(request.task).split('\n', 1)[0] ?? '';
  const task = [...firstLine].length > 80 ? `${[...firstLine].slice(0, 79).join('')}…` : firstLine;
  const { worktree } = identity;
  const { root, commit } = worktree.kind === 'worktree' ? worktree : { root: null, commit: null };
  return { entry: '', ...ended, hash: identity.hash, tier: request.tier, commit, root, task };
}

/** The outcome of a job in which nothing ran, or of which nothing is known. */
export function unstarted(failed: FailedRun, tier: string): Outcome {
  const nothing = { hash: '', commit: null, root: null, entry: '', task: '' };
  return { ...nothing, tier, result: failedResult(failed), cache: notStored('Codex did not run') };
}

export function notStored(reason: string): CacheState {
  return { kind: 'miss', stored: false, reason };
}
