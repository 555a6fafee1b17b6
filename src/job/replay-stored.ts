import { aboutDollars, age, duration } from '../base/text/numbers.ts';
import type { Identity } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request } from '../request/request.ts';
import { cannotChangeFiles } from '../result/changes/cannot-change-files.ts';
import { restoreResult } from '../result/restore.ts';
import { countHit } from '../store/local/hits.ts';
import { CACHE_NAMES } from '../store/port.ts';
import type { Found, OpenStores } from '../store/store.ts';
import type { JobContext } from './context.ts';
import { toOutcome } from './to-outcome.ts';

type Replay = { readonly kind: 'hit'; readonly outcome: Outcome } | { readonly kind: 'miss'; readonly reason: string };

/** Finding and applying are two steps: a result whose changes do not apply here is a cache miss. */
export async function replayStored(
  request: Request,
  identity: Identity,
  find: OpenStores['find'],
  context: JobContext,
): Promise<Replay> {
  if (request.noCache) return { kind: 'miss', reason: 'no-cache' };
  if (identity.notCacheable !== null) return { kind: 'miss', reason: identity.notCacheable };
  const found = await find(identity.hash, request.cacheTtlMs);
  context.signal.throwIfAborted();
  if (found.kind === 'miss') return found;
  const result = await restoreResult(found);
  const refusal = result === null ? 'its summary cannot be read.' : await replay(found, request, identity, context);
  if (result === null || refusal !== null) {
    await found.entry;
    context.log.notice(`The cached result can't be replayed here: ${refusal} Running Codex.`);
    return { kind: 'miss', reason: 'the cached result does not fit here' };
  }
  const entry = found.entry.then(async (folder) => {
    if (folder !== '') await countHit(request.cacheDir, identity.hash, result.costUsd);
    return folder;
  });
  const saved = result.costUsd === null ? '' : ` and ${aboutDollars(result.costUsd)}`;
  context.log.info(
    `Cache hit: replayed the result of ${age(found.ageSeconds)} ago from the ${CACHE_NAMES[found.source]}, saved ${duration(result.summary.time)}${saved}.${again(context)}`,
  );
  for (const text of found.meta.notReplayed) context.log.notice(text);
  const cache: CacheState = { kind: 'hit', source: found.source, ageSeconds: found.ageSeconds };
  return { kind: 'hit', outcome: toOutcome(request, identity, context, { result, cache, entry }) };
}

/** The command line says it in its own words. */
function again({ cacheCall }: JobContext): string {
  return cacheCall === null ? '' : ' Set no-cache: true to run Codex again.';
}

async function replay(found: Found, request: Request, identity: Identity, context: JobContext): Promise<string | null> {
  const patch = found.files.get('changes.patch');
  const { worktree } = identity;
  if (patch === undefined) return null;
  if (cannotChangeFiles(request))
    return 'it changes files, which no run of this job could have done: somebody planted it.';
  if (worktree.kind === 'none') return worktree.advice;
  const { replayChanges } = await import('../result/changes/replay.ts');
  const replayed = await replayChanges(worktree, patch, context.folder, { runId: context.runId });
  return replayed.kind === 'applied' ? null : replayed.reason;
}
