import { type Identity, identify } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request, Tier } from '../request/request.ts';
import { restoreResult } from '../result/restore.ts';
import type { Result } from '../result/result.ts';
import { type OpenStores, openStores, type StoreOptions } from '../store/stores.ts';

/** One tier of the comparison. Two legs with one hash are one job. */
export type Leg = LegName & (EndedLeg | MissingLeg);

interface LegName {
  readonly tier: Tier;
  /** What the leg runs on; null where Codex's own configuration decides. */
  readonly model: string | null;
  readonly hash: string;
}
interface EndedLeg {
  readonly kind: 'ended';
  readonly result: Result;
  readonly cache: CacheState;
}
interface MissingLeg {
  readonly kind: 'missing';
  /** For people. */
  readonly reason: string;
}

export interface LegWorld extends Omit<StoreOptions, 'cacheDir'> {
  readonly env: NodeJS.ProcessEnv;
  readonly personalHome: string | null;
}

/**
 * Finds what is stored for each request; changes nothing but the local copy of what was far. All look-ups go on at the
 * same time, so that a slow store costs its 10 s once. The requests differ in their tier only.
 */
export async function findLegs(requests: readonly [Request, ...Request[]], world: LegWorld): Promise<Leg[]> {
  const { env, runId, personalHome } = world;
  const stores = openStores({ ...world, cacheDir: requests[0].cacheDir });
  const jobs = new Map<string, Promise<EndedLeg | MissingLeg>>();
  const named: { name: LegName; job: Promise<EndedLeg | MissingLeg> }[] = [];
  for (const request of requests) {
    const identity = await identify(request, { fallbackCommit: env['GITHUB_SHA'] ?? '', runId, personalHome });
    const job = jobs.get(identity.hash) ?? findJob(identity, stores, request.cacheTtlMs);
    jobs.set(identity.hash, job);
    named.push({ name: { tier: request.tier, model: request.model, hash: identity.hash }, job });
  }
  return Promise.all(named.map(async ({ name, job }): Promise<Leg> => ({ ...name, ...(await job) })));
}

async function findJob({ hash, unsure }: Identity, stores: OpenStores, ttlMs: number): Promise<EndedLeg | MissingLeg> {
  if (unsure !== null) return { kind: 'missing', reason: unsure };
  const found = await stores.find(hash, ttlMs);
  if (found.kind === 'miss') {
    return {
      kind: 'missing',
      reason: `No result is stored (${found.reason}): it failed, has not run on this commit with these inputs, or could not be kept.`,
    };
  }
  const result = restoreResult(found);
  return result === null
    ? { kind: 'missing', reason: 'The stored result has no summary that can be read.' }
    : { kind: 'ended', result, cache: { kind: 'hit', source: found.source, ageSeconds: found.ageSeconds } };
}

/** The same legs once a job has run: every leg of its hash has its outcome. */
export function withOutcome(legs: readonly Leg[], hash: string, { result, cache }: Pick<Outcome, 'result' | 'cache'>) {
  return legs.map((leg): Leg => {
    if (leg.hash !== hash) return leg;
    const { tier, model } = leg;
    return { tier, model: result.model ?? model, hash, kind: 'ended', result, cache };
  });
}
