import type { Identity } from '../key/identify.ts';
import type { Request } from '../request/request.ts';
import type { OpenStores } from '../store/stores.ts';
import type { World } from './world.ts';

/** Of two identical jobs on one machine the second waits for the first, then looks again. */
export async function waitForTwin(request: Request, identity: Identity, stores: OpenStores, { signal, log }: World) {
  if (request.noCache || identity.unsure !== null) return { release: async () => {} };
  const lock = await stores.lock(identity.hash, {
    signal,
    maxWaitMs: request.timeoutMs ?? undefined,
    onWait: (owner) => log.info(`The same job is running already (${owner}): waiting for its result.`),
  });
  return { release: async () => (lock.kind === 'held' ? lock.release() : undefined) };
}
