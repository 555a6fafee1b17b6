import { readFile } from 'node:fs/promises';
import type { BaseContext } from '../base/context.ts';
import { untrackedFiles } from '../key/checkout/tree.ts';
import { gatherFacts, type IdentifyOptions, type JobFacts } from '../key/facts.ts';
import { type Identity, identityOf } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request, Tier } from '../request/request.ts';
import { restoreResult } from '../result/restore.ts';
import type { Result } from '../result/result.ts';
import { type OpenStores, openStores, type StoreOptions } from '../store/store.ts';

/** One tier of the comparison. Two tiers with one hash are one job. */
export type TierResult = TierName & (EndedTier | MissingTier);

interface TierName {
  readonly tier: Tier;
  /** What the tier runs on; null where Codex's own configuration decides. */
  readonly model: string | null;
  readonly hash: string;
}
interface EndedTier {
  readonly kind: 'ended';
  readonly result: Result;
  readonly cache: CacheState;
}
interface MissingTier {
  readonly kind: 'missing';
  /** For people. */
  readonly reason: string;
}

export interface CompareContext extends BaseContext {
  readonly cacheCall: StoreOptions['cacheCall'];
  /** The person's own Codex home, on a command line without a key. */
  readonly personalHome: string | null;
  readonly eventBase?: IdentifyOptions['eventBase'];
}

/**
 * Finds what is stored for each request; changes nothing but the local copy of what was far. All look-ups go on at the
 * same time, so that a slow store costs its 10 s once. The requests differ in their tier only.
 */
export async function findTierResults(
  requests: readonly [Request, ...Request[]],
  context: CompareContext,
): Promise<TierResult[]> {
  const { env, runId, personalHome } = context;
  const stores = openStores({ ...context, ...requests[0] });
  const jobs = new Map<string, Promise<EndedTier | MissingTier>>();
  // The requests differ in their tier only, so one look at the checkout serves them all.
  const options = { fallbackCommit: env['GITHUB_SHA'] ?? '', runId, personalHome, eventBase: context.eventBase };
  const facts = await gatherFacts(requests[0], options);
  if (facts.notice !== null) context.log.notice(facts.notice);
  const named: { name: TierName; job: Promise<EndedTier | MissingTier> }[] = [];
  for (const request of requests) {
    const identity = identityOf(request, facts);
    const job = jobs.get(identity.hash) ?? findJob(identity, stores, request.cacheTtlMs);
    jobs.set(identity.hash, job);
    named.push({ name: { tier: request.tier, model: request.model, hash: identity.hash }, job });
  }
  const found = await Promise.all(
    named.map(async ({ name, job }): Promise<TierResult> => ({ ...name, ...(await job) })),
  );
  if (found.some(({ kind }) => kind === 'ended')) return found;
  return (await findByOutputFile(requests, facts, options, stores)) ?? found;
}

/**
 * The runs may have written their answer to a file that the comparison was not told of, which then looks like an edit.
 * Such a file gives itself away: it holds the answer of the very result that is found without it.
 */
async function findByOutputFile(
  requests: readonly [Request, ...Request[]],
  facts: JobFacts,
  options: IdentifyOptions,
  stores: OpenStores,
): Promise<TierResult[] | null> {
  if (requests[0].outputFile !== null || facts.key.tree === null || facts.worktree.kind === 'none') return null;
  for (const outputFile of await untrackedFiles(facts.worktree, options.runId, MOST_GUESSES)) {
    const without = await gatherFacts({ ...requests[0], outputFile }, options);
    const text = await readFile(outputFile, 'utf8').catch(() => null);
    const results: TierResult[] = [];
    for (const request of requests) {
      const identity = identityOf(request, without);
      const job = await findJob(identity, { ...stores, find: stores.findLocal }, request.cacheTtlMs);
      results.push({ tier: request.tier, model: request.model, hash: identity.hash, ...job });
    }
    if (results.some((one) => one.kind === 'ended' && one.result.message === text)) return results;
  }
  return null;
}

/** Each guess is a look at the whole checkout. */
const MOST_GUESSES = 10;

async function findJob(
  { hash, notCacheable }: Identity,
  stores: OpenStores,
  ttlMs: number,
): Promise<EndedTier | MissingTier> {
  if (notCacheable !== null) return { kind: 'missing', reason: notCacheable };
  const found = await stores.find(hash, ttlMs);
  if (found.kind === 'miss') {
    return {
      kind: 'missing',
      reason: `No result is stored (${found.reason}): it failed, has not run on this commit with these inputs, or could not be kept.`,
    };
  }
  const result = await restoreResult(found);
  return result === null
    ? { kind: 'missing', reason: 'The cached result has no summary that can be read.' }
    : { kind: 'ended', result, cache: { kind: 'hit', source: found.source, ageSeconds: found.ageSeconds } };
}

/** The same results once a job has run: every tier of its hash has its outcome. */
export function withOutcome(
  tierResults: readonly TierResult[],
  hash: string,
  { result, cache }: Pick<Outcome, 'result' | 'cache'>,
) {
  return tierResults.map((tierResult): TierResult => {
    if (tierResult.hash !== hash) return tierResult;
    const { tier, model } = tierResult;
    return { tier, model: result.model ?? model, hash, kind: 'ended', result, cache };
  });
}
