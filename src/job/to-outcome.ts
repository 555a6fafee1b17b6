import type { Identity } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request } from '../request/request.ts';
import type { Result } from '../result/result.ts';
import type { JobContext } from './context.ts';

/** All that is told of a job, from one that ran or was replayed. */
export function toOutcome(
  request: Request,
  identity: Identity,
  { redactor }: JobContext,
  result: Result,
  cache: CacheState,
  entry = '',
): Outcome {
  const firstLine = redactor.text(request.task).split('\n', 1)[0] ?? '';
  const task = [...firstLine].length > 80 ? `${[...firstLine].slice(0, 79).join('')}…` : firstLine;
  return { result, cache, hash: identity.hash, tier: request.tier, entry, task };
}

export function notStored(reason: string): CacheState {
  return { kind: 'miss', stored: false, reason };
}
