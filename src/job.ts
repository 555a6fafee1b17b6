import { withGitLimit } from './base/git/git-limit.ts';
import type { JobContext } from './job/context.ts';
import { lockJob } from './job/lock-job.ts';
import { preflight } from './job/preflight.ts';
import { replayStored } from './job/replay-stored.ts';
import { runCodexOnce } from './job/run-codex.ts';
import { storeResult } from './job/store-result.ts';
import { notStored, toOutcome } from './job/to-outcome.ts';
import { identifyJob } from './key/identify.ts';
import type { Outcome } from './publish/outcome.ts';
import type { Request } from './request/request.ts';
import { watchChanges } from './result/changes/watch.ts';
import { makeResult } from './result/make-result.ts';
import { later, WRAP_UP_MS } from './runner/cancellation.ts';
import { openStores } from './store/store.ts';

/** request → key → lookup → (hit: replay | miss: codex → result → store). What it gives is then published. */
export async function runJob(request: Request, context: JobContext): Promise<Outcome> {
  const identity = await identifyJob(request, { ...context, fallbackCommit: context.env['GITHUB_SHA'] ?? '' });
  const stores = openStores({ ...context, cacheDir: request.cacheDir });
  const stored = await replayStored(request, identity, stores.find, context);
  if (stored.kind === 'hit') return stored.outcome;
  context.log.info(`Codex runs, because there is no result to replay: ${stored.reason}.`);
  const turn = await lockJob(request, identity, stores, context);
  const wrapUp = { signal: later(context.signal, WRAP_UP_MS), endsAt: null };
  try {
    // Also when there was nobody to wait for: a twin may have ended between the look and the lock.
    const twins = await replayStored(request, identity, stores.findLocal, context);
    if (twins.kind === 'hit') return twins.outcome;
    const refusal = await preflight(request, context);
    if (refusal !== null) return toOutcome(request, identity, context, refusal, notStored('Codex did not run'));
    const startedAt = context.clock();
    const watch = await watchChanges(request, identity, context);
    const run = await runCodexOnce(request, context);
    const capture = await withGitLimit(wrapUp, () => watch.capture());
    const result = await makeResult(run, capture, request, context.folder);
    const kept = await storeResult(request, identity, { result, run, capture, startedAt }, stores, context);
    return toOutcome(request, identity, context, result, kept.cache, kept.entry);
  } finally {
    await turn.release();
  }
}
