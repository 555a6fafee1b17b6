/**
 * Keys in the Actions cache: `codex-job-<hash>-<created, Unix seconds>-<unique>`. Entries there can't be overwritten,
 * so the time in the key is what lets a newer result win: the service gives the newest of a prefix. Lower case only,
 * because the local runner `act` folds case. Pure.
 */
import { CLOCK_SLACK, type EntryDraft } from '../entry/entry.ts';

export interface CacheKey {
  readonly hash: string;
  /** Unix seconds. */
  readonly created: number;
}

/** @param unique lower-case letters and digits: two jobs may end in the same second */
export function cacheKey(draft: EntryDraft, unique: string): string {
  return `${keyPrefix(draft.hash)}${createdSeconds(draft)}-${unique}`;
}

export function keyPrefix(hash: string): string {
  return `codex-job-${hash}-`;
}

export function createdSeconds(draft: EntryDraft): number {
  return Math.floor(Date.parse(draft.created) / 1000);
}

/** Null for all that cacheKey doesn't write: the service is asked by prefix, and may answer with anything. */
export function parseKey(key: string): CacheKey | null {
  const match = /^codex-job-([0-9a-f]{64})-(\d{1,12})-[0-9a-z]{1,40}$/.exec(key);
  return match?.[1] && match[2] ? { hash: match[1], created: Number(match[2]) } : null;
}

export interface Freshness {
  readonly hash: string;
  /** Ms since 1970. */
  readonly now: number;
  readonly ttlMs: number;
  /** Keys that were found wanting in this job: they have to be replaced, however fresh they are. */
  readonly refused: readonly string[];
}

/** Whether the entry behind `key` makes another save of the same job needless. */
export function isFresh(key: string, { hash, now, ttlMs, refused }: Freshness): boolean {
  const parsed = parseKey(key);
  if (parsed?.hash !== hash || refused.includes(key)) return false;
  const age = now - parsed.created * 1000;
  return age <= ttlMs && age >= -CLOCK_SLACK;
}
