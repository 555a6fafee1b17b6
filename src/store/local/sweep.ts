/** Removing what killed processes left: staging folders, tickets of locks, folders of runs, and the flat tickets of earlier versions. */
import { opendir, readdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { lstatOrNull, orNull, STAGING } from '../../base/files/disk.ts';
import { DAY } from '../entry/entry.ts';
import { isAliveHere, startOf, thisProcess } from './owner.ts';
import { LOCKS, removeLockFolder, tickets } from './ticket.ts';

/** They are kept for so long: somebody may still be at them. */
export const LEFTOVER_MS = 60 * 60 * 1000;
/** A run may take days, and what a killed one printed is worth a look for some more. */
const OLD_RUN_MS = 7 * DAY;
/** Names that run-folder.ts gives. */
const RUN = /^codex-job-/;
/** Names that disk.ts gives. */
const STAGED = /^(entry|trash)-/;

export interface SweepBounds {
  readonly maxNames: number;
  /** By performance.now(). */
  readonly until: number;
}

/** Returns how many leftovers it removed. */
export async function sweep(cacheDir: string, { maxNames, until }: SweepBounds): Promise<number> {
  let removed = 0;
  const staging = join(cacheDir, STAGING);
  for await (const name of namesIn(staging, maxNames, until)) {
    const path = join(staging, name);
    if (!STAGED.test(name) || !(await isLeftover(path))) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  const locks = join(cacheDir, LOCKS);
  for await (const name of namesIn(locks, maxNames, until)) {
    const path = join(locks, name);
    const stats = await lstatOrNull(path);
    removed += stats?.isDirectory() ? await sweepLock(path) : await removeLeftover(path);
  }
  const runs = join(cacheDir, '.runs');
  for await (const name of namesIn(runs, maxNames, until)) {
    if (!RUN.test(name) || !(await isLeftover(join(runs, name), OLD_RUN_MS))) continue;
    await rm(join(runs, name), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

/** The tickets of one lock whose holder is dead. A holder that can't be looked up is dead when it was silent so long. */
async function sweepLock(folder: string): Promise<number> {
  const alive = new Set<string>();
  for (const { path, owner } of await tickets(folder)) {
    if (owner && isAliveHere(owner, thisProcess(), startOf)) alive.add(path);
  }
  let removed = 0;
  for (const name of (await orNull(readdir(folder))) ?? []) {
    const path = join(folder, name);
    if (!alive.has(path)) removed += await removeLeftover(path);
  }
  removeLockFolder(folder);
  return removed;
}

async function removeLeftover(path: string): Promise<number> {
  return (await isLeftover(path)) && (await orNull(unlink(path).then(() => true))) ? 1 : 0;
}

/** By the clock, in both directions: what a living process touches is not of yesterday, nor of tomorrow. */
async function isLeftover(path: string, afterMs = LEFTOVER_MS): Promise<boolean> {
  const stats = await lstatOrNull(path);
  return stats !== null && Math.abs(Date.now() - Number(stats.mtimeMs)) > afterMs;
}

/** One by one, so that a folder of any size costs no more than what is asked of it. */
export async function* namesIn(folder: string, maxNames: number, until: number): AsyncGenerator<string> {
  if (!(await lstatOrNull(folder))?.isDirectory()) return;
  let count = 0;
  for await (const { name } of await opendir(folder, { bufferSize: Math.min(1024, maxNames) })) {
    if (count === maxNames || performance.now() > until) return;
    count += 1;
    yield name;
  }
}
