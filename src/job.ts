import type { JobContext, JobSetup } from './job/context.ts';
import { replayStored } from './job/replay-stored.ts';
import { settleJob } from './job/settle-job.ts';
import { notStored, toOutcome } from './job/to-outcome.ts';
import { type Identity, identifyJob } from './key/identify.ts';
import type { Outcome } from './publish/outcome.ts';
import { type JobPublication, publicationOf } from './publish/publication.ts';
import { type Channels, publish } from './publish/publish.ts';
import type { RequestReading } from './request/parse.ts';
import type { Request } from './request/request.ts';
import { stopEarly } from './store/actions/early.ts';
import { type OpenStores, openStores } from './store/store.ts';

/** request → key → lookup → (hit: replay | miss: codex → result → store) → publish. Never rejects. */
export async function runJob(
  reading: RequestReading,
  setup: JobSetup,
  channels: Channels<JobPublication>,
): Promise<Outcome> {
  const outcome = await settleJob(reading, setup, replayOrRun);
  await publish(await publicationOf(outcome, reading, setup), channels);
  return outcome;
}

async function replayOrRun(request: Request, context: JobContext): Promise<Outcome> {
  const identify = () => identifyJob(request, { ...context, fallbackCommit: context.env['GITHUB_SHA'] ?? '' });
  const stores = openStores({ ...context, ...request });
  // No hit is possible then: the rest is loaded while git works.
  const ahead = request.noCache || stores.areEmpty() ? afterTurn(loadMissSteps) : null;
  const { asked, stored } = await identifyAndLookUp(request, identify, stores, context).finally(stopEarly);
  if (stored.kind === 'hit') return stored.outcome;
  context.log.info(`Cache miss (${stored.reason}). Running Codex.`);
  const { makeResult, preflight, runObserved, storeResult, takeTurn } = await (ahead ?? loadMissSteps());
  const turn = await takeTurn(request, asked, identify, stores, context);
  if (turn.kind === 'hit') return turn.outcome;
  try {
    const refusal = await preflight(request, context);
    if (refusal !== null)
      return toOutcome(request, turn.identity, context, { result: refusal, cache: notStored('Codex did not run') });
    const startedAt = context.clock();
    const { identity, run, capture } = await runObserved(request, turn.identity, identify, stores, context);
    const made = await makeResult(run, capture, request, context.folder);
    const ended = { ...made, run, capture, startedAt };
    return toOutcome(request, identity, context, {
      result: made.result,
      ...(await storeResult(request, identity, ended, { ...context, stores })),
    });
  } finally {
    await turn.release();
  }
}

async function identifyAndLookUp(
  request: Request,
  identify: () => Promise<Identity>,
  stores: OpenStores,
  context: JobContext,
) {
  const asked = await identify();
  if (asked.notice !== null) context.log.notice(asked.notice);
  return { asked, stored: await replayStored(request, asked, stores.find, context) };
}

function loadMissSteps() {
  return import('./job/miss-steps.ts');
}

/** Once what was begun before has got as far as it gets without waiting. */
function afterTurn<T>(act: () => Promise<T>): Promise<T> {
  const result = new Promise<void>((resolve) => setImmediate(resolve)).then(act);
  result.catch(() => {});
  return result;
}
