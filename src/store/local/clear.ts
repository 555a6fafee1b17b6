/** What `codex-job cache clear` removes besides the entries: all that is ours, unless a job is at work here. */
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lstatOrNull, orNull, STAGING } from '../../base/files/disk.ts';
import { HITS } from './hits.ts';
import { isAliveHere, startOf, thisProcess } from './owner.ts';
import { LOCKS, tickets } from './ticket.ts';

/** By name: `--cache-dir` may be a folder where others keep things as well. */
const OURS: readonly (readonly [folder: string, names: RegExp])[] = [
  ['.runs', /^codex-job-/],
  [LOCKS, /^[0-9a-f]{64}/],
  [STAGING, /^(entry|trash)-/],
  ['.expiry', /^(\d{1,15}|(sampled|swept)-\d+)$/],
  [HITS, /^[0-9a-f]{64}$/],
];
/** A run that began just now may not hold its lock yet. */
const JUST_NOW_MS = 60_000;

/** Returns whether a job is at work here: then what it may need stays. */
export async function clearWorkFolders(cacheDir: string): Promise<'cleared' | 'busy'> {
  const busy = await isBusy(join(cacheDir, LOCKS));
  for (const [folder, names] of OURS) {
    const path = join(cacheDir, folder);
    if (busy && folder !== HITS) continue;
    for (const name of (await orNull(readdir(path))) ?? []) {
      const inner = join(path, name);
      const age = Date.now() - Number((await lstatOrNull(inner))?.mtimeMs ?? 0);
      if (names.test(name) && (folder !== '.runs' || age > JUST_NOW_MS))
        await rm(inner, { recursive: true, force: true });
    }
    await rmdir(path).catch(() => {});
  }
  await rmdir(cacheDir).catch(() => {});
  return busy ? 'busy' : 'cleared';
}

async function isBusy(locks: string): Promise<boolean> {
  for (const name of (await orNull(readdir(locks))) ?? []) {
    for (const { owner } of await tickets(join(locks, name))) {
      if (owner && isAliveHere(owner, thisProcess(), startOf)) return true;
    }
  }
  return false;
}
