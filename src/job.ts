import { withGitLimit } from './base/git/git-limit.ts';
import type { JobContext, JobSetup } from './job/context.ts';
import { replayStored } from './job/replay-stored.ts';
import { settleJob } from './job/settle-job.ts';
import { notStored, toOutcome } from './job/to-outcome.ts';
import { identifyJob } from './key/identify.ts';
import type { Outcome } from './publish/outcome.ts';
import { type JobPublication, publicationOf } from './publish/publication.ts';
import { type Channels, publish } from './publish/publish.ts';
import type { RequestReading } from './request/parse.ts';
import type { Request } from './request/request.ts';
import { later, WRAP_UP_MS } from './runner/cancellation.ts';
import { openStores } from './store/store.ts';

/** request → key → lookup → (hit: replay | miss: codex → result → store) → publish. Never rejects. */
export async function runJob(
  reading: RequestReading,
  setup: JobSetup,
  channels: Channels<JobPublication>,
): Promise<Outcome> {
  const outcome = await settleJob(reading, setup, replayOrRun);
  await publish(publicationOf(outcome, reading, setup), channels);
  return outcome;
}

async function replayOrRun(request: Request, context: JobContext): Promise<Outcome> {
  const identity = await identifyJob(request, { ...context, fallbackCommit: context.env['GITHUB_SHA'] ?? '' });
  const stores = openStores({ ...context, cacheDir: request.cacheDir });
  const stored = await replayStored(request, identity, stores.find, context);
  if (stored.kind === 'hit') return stored.outcome;
  context.log.info(`Cache miss (${stored.reason}). Running Codex.`);
  const { lockJob, makeResult, preflight, runCodexOnce, storeResult, watchChanges } = await import(
    './job/miss-steps.ts'
  );
  const lock = await lockJob(request, identity, stores, context);
  try {
    // Also when there was nobody to wait for: an identical job may have ended between the lookup and the lock.
    const twin = await replayStored(request, identity, stores.findLocal, context);
    if (twin.kind === 'hit') return twin.outcome;
    const refusal = await preflight(request, context);
    if (refusal !== null)
      return toOutcome(request, identity, context, { result: refusal, cache: notStored('Codex did not run') });
    const startedAt = context.clock();
    const watch = await watchChanges(request, identity, context);
    const run = await runCodexOnce(request, context);
    // The job's time may be over by now: what Codex changed is captured all the same.
    const wrapUp = { signal: later(context.signal, WRAP_UP_MS), endsAt: null };
    const capture = await withGitLimit(wrapUp, () => watch.capture());
    const made = await makeResult(run, capture, request, context.folder);
    const ended = { ...made, run, capture, startedAt };
    return toOutcome(request, identity, context, {
      result: made.result,
      ...(await storeResult(request, identity, ended, { ...context, stores })),
    });
  } finally {
    await lock.release();
  }
}
