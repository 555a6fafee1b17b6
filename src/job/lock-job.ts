import { remainingMs } from '../base/process/deadline.ts';
import type { Identity } from '../key/identify.ts';
import type { Request } from '../request/request.ts';
import type { OpenStores } from '../store/store.ts';
import type { JobContext } from './context.ts';

/** Of two identical jobs on one machine the second waits for the first, then looks again. */
export async function lockJob(
  request: Request,
  identity: Identity,
  stores: OpenStores,
  { signal, log, clock, deadline }: JobContext,
) {
  if (request.noCache || identity.notCacheable !== null) return { waited: false, release: async () => {} };
  let waited = false;
  const lock = await stores.lock(identity.hash, {
    signal,
    maxWaitMs: remainingMs(deadline, clock),
    onWait: (owner) => {
      waited = true;
      log.info(`The same job is already running (${owner}): waiting for its result.`);
    },
  });
  return { waited, release: async () => (lock.kind === 'held' ? lock.release() : undefined) };
}
