/** Removing what is of no more use: expired entries, leftovers of killed writers, tombstones of locks. */

import { readdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { errorMessage } from '../../base/errors.ts';
import { discard, lstatOrNull, orNull, STAGING } from '../../base/files/disk.ts';
import { CLOCK_SLACK, DAY, isHash, META_FILE } from '../entry/entry.ts';
import { inspectFolder } from './folder.ts';
import { listEntries } from './list.ts';
import { writerLock } from './local.ts';
import { tryAcquire } from './lock.ts';
import { NEXT } from './read.ts';
import { isTicket, LOCKS, tickets } from './ticket.ts';

export interface PruneOptions {
  /** Ms since 1970. */
  readonly now: number;
  /** Without it, each entry is kept for the `cache-ttl` of the job that made it. */
  readonly ttlMs?: number | undefined;
  /** Bounds, for the one that runs after a save: so many entries are looked at, for so long. */
  readonly maxEntries?: number | undefined;
  readonly maxMs?: number | undefined;
  /** Hash of an entry that stays, whatever its age: the one that a job has just made and names in its outputs. */
  readonly spare?: string | undefined;
}

export type Pruned =
  | { readonly kind: 'ok'; readonly removed: readonly string[]; readonly bytes: number; readonly complete: boolean }
  | { readonly kind: 'failed'; readonly detail: string; readonly cause?: unknown };

/** Leftovers in `.staging` and tombstones in `.locks` are kept for so long: somebody may still be at them. */
const LEFTOVER_MS = 60 * 60 * 1000;
/** Names that disk.ts gives. */
const STAGED = /^(entry|trash)-/;

/** Removes what is expired, and leftovers. Never rejects. */
export function prune(cacheDir: string, options: PruneOptions): Promise<Pruned> {
  return remove(cacheDir, options, false);
}

/** Removes every entry, and what nobody holds. Never rejects. */
export function clearStore(cacheDir: string): Promise<Pruned> {
  return remove(cacheDir, { now: Date.now() }, true);
}

async function remove(cacheDir: string, options: PruneOptions, all: boolean): Promise<Pruned> {
  const { now, ttlMs = null, maxEntries = Number.POSITIVE_INFINITY, maxMs = Number.POSITIVE_INFINITY, spare } = options;
  const end = performance.now() + maxMs;
  const removed: string[] = [];
  let bytes = 0;
  let looked = 0;
  try {
    const state = await inspectFolder(cacheDir);
    if (state.kind === 'absent') return { kind: 'ok', removed, bytes, complete: true };
    if (state.kind === 'unusable')
      return { kind: 'failed', detail: `${state.detail}. ${state.advice}`, cause: state.cause };
    const names = shuffled((await readdir(cacheDir)).filter((name) => isHash(name) && name !== spare));
    for (const hash of names) {
      if (looked === maxEntries || performance.now() > end) break;
      looked += 1;
      const size = await removeEntry(cacheDir, hash, all ? null : { now, ttlMs });
      if (size === null) continue;
      removed.push(hash);
      bytes += size;
    }
    if (performance.now() < end) await sweep(cacheDir, all ? 0 : LEFTOVER_MS);
    return { kind: 'ok', removed, bytes, complete: looked === names.length };
  } catch (cause) {
    return { kind: 'failed', detail: errorMessage(cause), cause };
  }
}

/** Bytes that were freed; null when it stays. Looks again under the lock: somebody may have replaced it meanwhile. */
async function removeEntry(
  cacheDir: string,
  hash: string,
  age: { now: number; ttlMs: number | null } | null,
): Promise<number | null> {
  if ((await outdated(cacheDir, hash, age)) === null) return null;
  const lock = await tryAcquire(cacheDir, writerLock(hash));
  if (lock.kind !== 'held') return null;
  try {
    const size = await outdated(cacheDir, hash, age);
    return size !== null && (await discard(cacheDir, join(cacheDir, hash))) ? size : null;
  } finally {
    await lock.release();
  }
}

async function outdated(
  cacheDir: string,
  hash: string,
  age: { now: number; ttlMs: number | null } | null,
): Promise<number | null> {
  if (!(await isOurs(join(cacheDir, hash)))) return null;
  const [entry] = await listEntries(cacheDir, { only: hash });
  if (!entry) return null;
  if (!age) return entry.bytes;
  const elapsed = age.now - entry.time;
  const ttlMs = age.ttlMs ?? entry.meta?.ttlMs ?? DAY;
  return elapsed > ttlMs || (entry.meta && elapsed < -CLOCK_SLACK) ? entry.bytes : null;
}

/** Whether it looks as a writer leaves it. `--cache-dir` may name a folder where others keep things by a digest, too. */
async function isOurs(folder: string): Promise<boolean> {
  if (!(await lstatOrNull(folder))?.isDirectory()) return false;
  for (const name of [META_FILE, NEXT]) if (await lstatOrNull(join(folder, name))) return true;
  return false;
}

async function sweep(cacheDir: string, olderThanMs: number): Promise<void> {
  const limit = Date.now() - olderThanMs;
  const staging = join(cacheDir, STAGING);
  for (const name of (await orNull(readdir(staging))) ?? []) {
    const stat = STAGED.test(name) ? await lstatOrNull(join(staging, name)) : null;
    // With a limit of now (`clear`) a live writer's folder would go as well: those are always given their hour.
    if (stat && Number(stat.mtimeMs) < Math.min(limit, Date.now() - LEFTOVER_MS)) {
      await rm(join(staging, name), { recursive: true, force: true });
    }
  }
  const locks = join(cacheDir, LOCKS);
  if (!(await lstatOrNull(locks))) return;
  for (const ticket of await tickets(locks, null)) {
    if (!ticket.busy && ticket.touched < limit) await orNull(unlink(ticket.path));
  }
  for (const name of await readdir(locks)) {
    const stat = isTicket(name) ? null : await lstatOrNull(join(locks, name));
    if (stat && Number(stat.mtimeMs) < Date.now() - LEFTOVER_MS) await orNull(unlink(join(locks, name)));
  }
}

/** So that bounded runs get round to every entry, without keeping a place. */
function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
