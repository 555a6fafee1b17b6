import { withGitLimit } from './key/git-limit.ts';
import { identify } from './key/identify.ts';
import type { Outcome } from './publish/outcome.ts';
import type { Request } from './request/request.ts';
import { assembleResult } from './result/assemble.ts';
import { watchChanges } from './result/changes/watch.ts';
import { later, WRAP_UP_MS } from './runner/cancellation.ts';
import { keep } from './steps/keep.ts';
import { refuse } from './steps/refuse.ts';
import { runFresh } from './steps/run-fresh.ts';
import { serve } from './steps/serve.ts';
import { notStored, tell } from './steps/tell.ts';
import { waitForTwin } from './steps/twin.ts';
import type { World } from './steps/world.ts';
import { openStores } from './store/stores.ts';

/** request → key → lookup → (hit: replay | miss: codex → result → store). What it gives is then published. */
export async function runJob(request: Request, world: World): Promise<Outcome> {
  const identity = await identify(request, { ...world, fallbackCommit: world.env['GITHUB_SHA'] ?? '' });
  const stores = openStores({ ...world, cacheDir: request.cacheDir });
  const stored = await serve(request, identity, stores.find, world);
  if (stored.kind === 'hit') return stored.outcome;
  world.log.info(`Codex runs, because there is no result to replay: ${stored.reason}.`);
  const turn = await waitForTwin(request, identity, stores, world);
  const wrapUp = { signal: later(world.signal, WRAP_UP_MS), endsAt: null };
  try {
    // Also when there was nobody to wait for: a twin may have ended between the look and the lock.
    const twins = await serve(request, identity, stores.findAgain, world);
    if (twins.kind === 'hit') return twins.outcome;
    const refusal = await refuse(request, world);
    if (refusal !== null) return tell(request, identity, world, refusal, notStored('Codex did not run'));
    const startedAt = world.clock();
    const watch = await watchChanges(request, identity, world);
    const run = await runFresh(request, world);
    const capture = await withGitLimit(wrapUp, () => watch.capture());
    const result = await assembleResult(run, capture, request, world.folder);
    const kept = await keep(request, identity, { result, run, capture, startedAt }, stores, world);
    return tell(request, identity, world, result, kept.cache, kept.entry);
  } finally {
    await turn.release();
  }
}
