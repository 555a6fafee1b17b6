/** Removing what is of no more use: expired entries, and what killed processes left. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import { discard, lstatOrNull } from '../../base/files/disk.ts';
import { CLOCK_SLACK, DAY, isHash, META_FILE } from '../entry/entry.ts';
import { dueEntries, turnFor } from './expiry.ts';
import { inspectFolder } from './folder.ts';
import { forgetHits, forgetOrphanedHits } from './hits.ts';
import { listEntries } from './list.ts';
import { tryAcquire } from './lock.ts';
import { writerLock } from './put.ts';
import { NEXT } from './read.ts';
import { LEFTOVER_MS, namesIn, sweep } from './sweep.ts';

/** So many names in `.staging` and in `.locks` are looked at after a save: more than a run can leave there. */
const LEFTOVERS = 64;

export interface PruneOptions {
  /** Ms since 1970. */
  readonly now: number;
  /** Without it, each entry is kept for the `cache-ttl` of the job that made it. */
  readonly ttlMs?: number | undefined;
}

export interface PruneDueOptions {
  readonly now: number;
  /** So many entries are looked at, for so long. */
  readonly maxEntries: number;
  readonly maxMs: number;
  /** Hash of an entry that stays, whatever its age: the one that a job has just made and names in its outputs. */
  readonly spare?: string | undefined;
}

export type Pruned =
  | { readonly kind: 'ok'; readonly removed: readonly string[]; readonly bytes: number; readonly complete: boolean }
  | { readonly kind: 'failed'; readonly detail: string; readonly cause?: unknown };

interface Age {
  readonly now: number;
  readonly ttlMs: number | null;
}

/** Removes what is expired, and leftovers, in the whole store. Never rejects. */
export function prune(cacheDir: string, { now, ttlMs }: PruneOptions): Promise<Pruned> {
  return remove(cacheDir, (pass) => wholeStore(pass, { now, ttlMs: ttlMs ?? null }));
}

/** Removes every entry, and what nobody holds. Never rejects. */
export function clearStore(cacheDir: string): Promise<Pruned> {
  return remove(cacheDir, (pass) => wholeStore(pass, null));
}

/** The removal after a save: bounded, and no slower in a big store. Never rejects. */
export function pruneDue(cacheDir: string, options: PruneDueOptions): Promise<Pruned> {
  return remove(cacheDir, (pass) => boundedPass(pass, options));
}

class Pass {
  readonly cacheDir: string;
  readonly removed: string[] = [];
  bytes = 0;

  constructor(cacheDir: string) {
    this.cacheDir = cacheDir;
  }

  /** Looks again under the lock: somebody may have replaced it meanwhile. */
  async remove(hash: string, age: Age | null): Promise<void> {
    const { cacheDir } = this;
    if ((await outdated(cacheDir, hash, age)) === null) return;
    const lock = await tryAcquire(cacheDir, writerLock(hash));
    if (lock.kind !== 'held') return;
    try {
      const size = await outdated(cacheDir, hash, age);
      if (size === null || !(await discard(cacheDir, join(cacheDir, hash)))) return;
      await forgetHits(cacheDir, hash);
      this.removed.push(hash);
      this.bytes += size;
    } finally {
      await lock.release();
    }
  }
}

/** @param act returns whether it came to the end */
async function remove(cacheDir: string, act: (pass: Pass) => Promise<boolean>): Promise<Pruned> {
  const pass = new Pass(cacheDir);
  try {
    const state = await inspectFolder(cacheDir);
    if (state.kind === 'unusable')
      return { kind: 'failed', detail: `${state.detail}. ${state.advice}`, cause: state.cause };
    const complete = state.kind === 'absent' || (await act(pass));
    return { kind: 'ok', removed: pass.removed, bytes: pass.bytes, complete };
  } catch (cause) {
    return { kind: 'failed', detail: errorMessage(cause), cause };
  }
}

async function wholeStore(pass: Pass, age: Age | null): Promise<boolean> {
  const { cacheDir } = pass;
  for (const hash of (await readdir(cacheDir)).filter(isHash)) await pass.remove(hash, age);
  await forgetOrphanedHits(cacheDir, new Set((await readdir(cacheDir)).filter(isHash)));
  for await (const due of dueEntries(cacheDir, age?.now ?? Number.POSITIVE_INFINITY)) await due.forget();
  await sweep(cacheDir, { maxNames: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY });
  return true;
}

/** Each part has a share of the time, so that none keeps another from its turn. */
async function boundedPass(pass: Pass, { now, maxEntries, maxMs, spare }: PruneDueOptions): Promise<boolean> {
  const { cacheDir } = pass;
  const start = performance.now();
  const end = start + maxMs;
  const sweeping = await turnFor(cacheDir, 'swept', LEFTOVER_MS, Date.now());
  if (sweeping && (await sweep(cacheDir, { maxNames: LEFTOVERS, until: start + maxMs / 4 })) > 0)
    await sweeping.again();
  let looked = 0;
  for await (const due of dueEntries(cacheDir, now)) {
    if (looked === maxEntries || performance.now() > end) return false;
    if (due.hash === spare) continue;
    looked += 1;
    await pass.remove(due.hash, { now, ttlMs: null });
    await due.forget();
  }
  if (performance.now() > end) return false;
  const sampling = await turnFor(cacheDir, 'sampled', DAY, now);
  if (!sampling) return true;
  const before = pass.removed.length;
  const complete = await sample(pass, now, spare, end);
  // There are more of these: the next save goes on.
  if (!complete && pass.removed.length > before) await sampling.again();
  return complete;
}

/** Entries without a note: of earlier versions, or copied here. Once a day some of them are looked at. */
async function sample(pass: Pass, now: number, spare: string | undefined, end: number): Promise<boolean> {
  const listedBy = performance.now() + (end - performance.now()) / 2;
  const names: string[] = [];
  for await (const name of namesIn(pass.cacheDir, Number.POSITIVE_INFINITY, listedBy)) {
    if (isHash(name) && name !== spare) names.push(name);
  }
  for (const hash of shuffled(names)) {
    if (performance.now() > end) return false;
    await pass.remove(hash, { now, ttlMs: null });
  }
  return performance.now() <= end;
}

/** Bytes on disk; null when it stays. */
async function outdated(cacheDir: string, hash: string, age: Age | null): Promise<number | null> {
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

/** So that bounded runs get round to every entry, without keeping a place. */
function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
