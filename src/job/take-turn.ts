import { remainingMs } from '../base/process/deadline.ts';
import type { Identity } from '../key/identify.ts';
import type { Outcome } from '../publish/outcome.ts';
import type { Request } from '../request/request.ts';
import type { OpenStores } from '../store/store.ts';
import type { JobContext } from './context.ts';
import { lockJob } from './lock-job.ts';
import { replayStored } from './replay-stored.ts';

type Turn =
  | { readonly kind: 'hit'; readonly outcome: Outcome }
  | { readonly kind: 'run'; readonly identity: Identity; readonly release: () => Promise<void> };

/** Where the files never stand still: after so many rounds the job runs as it is. */
const ROUNDS = 5;

/**
 * Waits until no identical job runs on this machine, and replays what it has stored. A job that wrote to the same
 * checkout has changed the files by then, so this one is another job now: it is identified again, and looked up again.
 */
export async function takeTurn(
  request: Request,
  first: Identity,
  identify: () => Promise<Identity>,
  stores: OpenStores,
  context: JobContext,
): Promise<Turn> {
  let identity = first;
  for (let round = 1; ; round += 1) {
    const lock = await lockJob(request, identity, stores, context);
    // The time may be over by now, or the job cancelled: the preflight says so, and git is asked nothing any more.
    if (lock.waited && isOver(context)) return { kind: 'run', identity, release: lock.release };
    const now = lock.waited ? await identify() : identity;
    const same = now.hash === identity.hash || round === ROUNDS;
    // Also when there was nobody to wait for: an identical job may have ended between the lookup and the lock.
    const found = await replayStored(request, now, same ? stores.findLocal : stores.find, context);
    if (same && found.kind === 'miss') return { kind: 'run', identity: now, release: lock.release };
    await lock.release();
    if (found.kind === 'hit') return found;
    identity = now;
  }
}

function isOver({ signal, deadline, clock }: JobContext): boolean {
  return signal.aborted || remainingMs(deadline, clock) === 0;
}
