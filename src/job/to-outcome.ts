import type { Identity } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request, Tier } from '../request/request.ts';
import { type FailedRun, failedResult } from '../result/failed.ts';
import type { JobContext } from './context.ts';

/** All that is told of a job, from one that ran or was replayed. */
export function toOutcome(
  request: Request,
  identity: Identity,
  { redactor }: Pick<JobContext, 'redactor'>,
  ended: Pick<Outcome, 'result' | 'cache'> & { readonly entry?: string },
): Outcome {
  const firstLine = redactor.text(request.task).split('\n', 1)[0] ?? '';
  const task = [...firstLine].length > 80 ? `${[...firstLine].slice(0, 79).join('')}…` : firstLine;
  return { entry: '', ...ended, hash: identity.hash, tier: request.tier, commit: commitOf(identity), task };
}

function commitOf({ worktree }: Identity): string | null {
  return worktree.kind === 'worktree' ? worktree.commit : null;
}

/** The outcome of a job in which nothing ran, or of which nothing is known. */
export function unstarted(failed: FailedRun, tier: Tier | ''): Outcome {
  return {
    result: failedResult(failed),
    cache: notStored('Codex did not run'),
    hash: '',
    tier,
    commit: null,
    entry: '',
    task: '',
  };
}

export function notStored(reason: string): CacheState {
  return { kind: 'miss', stored: false, reason };
}
