import { identify } from '../key/identify.ts';
import type { CacheState, Outcome } from '../publish/outcome.ts';
import type { Request, Tier } from '../request/request.ts';
import { restoreResult } from '../result/restore.ts';
import type { Result } from '../result/result.ts';
import { openStores, type StoreOptions } from '../store/stores.ts';

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

/** Finds what is stored for each request, one after the other; changes nothing but the local copy of what was far. */
export async function findLegs(requests: readonly Request[], world: LegWorld): Promise<Leg[]> {
  const legs: Leg[] = [];
  for (const request of requests) legs.push(await findLeg(request, legs, world));
  return legs;
}

async function findLeg(request: Request, known: readonly Leg[], world: LegWorld): Promise<Leg> {
  const { env, runId, personalHome } = world;
  const identity = await identify(request, { fallbackCommit: env['GITHUB_SHA'] ?? '', runId, personalHome });
  const name: LegName = { tier: request.tier, model: request.model, hash: identity.hash };
  if (identity.unsure !== null) return { ...name, kind: 'missing', reason: identity.unsure };
  const twin = known.find(({ hash }) => hash === identity.hash);
  if (twin !== undefined) return { ...twin, ...name };
  const found = await openStores({ ...world, cacheDir: request.cacheDir }).find(identity.hash, request.cacheTtlMs);
  if (found.kind === 'miss') {
    return {
      ...name,
      kind: 'missing',
      reason: `No result is stored (${found.reason}): it failed, has not run on this commit with these inputs, or could not be kept.`,
    };
  }
  const result = restoreResult(found);
  return result === null
    ? { ...name, kind: 'missing', reason: 'The stored result has no summary that can be read.' }
    : { ...name, kind: 'ended', result, cache: { kind: 'hit', source: found.source, ageSeconds: found.ageSeconds } };
}

/** The same legs once a job has run: every leg of its hash has its outcome. */
export function withOutcome(legs: readonly Leg[], hash: string, { result, cache }: Pick<Outcome, 'result' | 'cache'>) {
  return legs.map((leg): Leg => {
    if (leg.hash !== hash) return leg;
    const { tier, model } = leg;
    return { tier, model: result.model ?? model, hash, kind: 'ended', result, cache };
  });
}
