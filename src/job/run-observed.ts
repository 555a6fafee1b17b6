import { withGitLimit } from '../base/git/git-limit.ts';
import { loadPrices } from '../codex/cost/prices.ts';
import { filesMoved, type Identity } from '../key/identify.ts';
import type { Request } from '../request/request.ts';
import type { Capture } from '../result/changes/capture.ts';
import { NO_CHANGES, watchChanges } from '../result/changes/watch.ts';
import { later, WRAP_UP_MS } from '../runner/cancellation.ts';
import type { OpenStores } from '../store/store.ts';
import type { JobContext } from './context.ts';
import { type Ran, runCodexOnce } from './run-codex.ts';

interface Observed {
  /** The job as it was when Codex started. */
  readonly identity: Identity;
  readonly run: Ran;
  readonly capture: Capture;
}

const MOVED = 'the files in the working directory changed while Codex worked on them read-only.';

/**
 * Runs Codex, and looks at the files right before and after: waiting and installing take time, in which somebody may
 * edit them, so it is the hash of the start that counts.
 */
export async function runObserved(
  request: Request,
  first: Identity,
  identify: () => Promise<Identity>,
  stores: Pick<OpenStores, 'loadSave'>,
  context: JobContext,
): Promise<Observed> {
  let identity = first;
  let watch = NO_CHANGES;
  const look = async () => {
    const known = identity;
    identity = await identify();
    watch = await watchChanges(request, identity, context);
    void loadAhead(stores);
    return identity.hash === known.hash;
  };
  const deferred: Promise<void>[] = [];
  const run = await runCodexOnce(request, context, { look, defer: (work) => deferred.push(work) });
  const capture = await withGitLimit({ signal: later(context.signal, WRAP_UP_MS), endsAt: null }, async () => {
    const changed = await watch.capture();
    const looks = run.exit === 0 && request.sandbox === 'read-only' && changed.changes.files.length === 0;
    const moved = looks && filesMoved(identity, await identify());
    return moved ? { ...changed, notCacheable: changed.notCacheable ?? MOVED } : changed;
  });
  await Promise.all(deferred);
  return { identity, run, capture };
}

/** What the end of a run needs is loaded while Codex works. What cannot be loaded fails where it is used. */
async function loadAhead(stores: Pick<OpenStores, 'loadSave'>): Promise<void> {
  await Promise.allSettled([loadPrices(), stores.loadSave()]);
}
