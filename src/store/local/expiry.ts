/**
 * When which entry expires: an empty file `<cache-dir>/.expiry/<hour>/<ms>-<hash>` for each save, both counted since
 * 1970. The removal of expired entries reads the hours that have passed and nothing else, so what it costs depends on
 * how much has expired and not on how much is stored. A note is a hint: the entry itself is asked before it is removed.
 * Rejected: looking at some entries of the store at random (it has to list all of them, after each save).
 */
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../base/errors.ts';
import { orNull } from '../../base/files/disk.ts';
import { makeFolders } from '../../base/files/make-folders.ts';
import { type EntryMeta, isHash } from '../entry/entry.ts';

const EXPIRY = '.expiry';
const HOUR_MS = 60 * 60 * 1000;

/** Best effort: an entry without a note is found by the daily sample (prune.ts) and by `codex-job cache prune`. */
export async function noteExpiry(cacheDir: string, { hash, created, ttlMs }: EntryMeta): Promise<void> {
  const ms = Math.ceil(Date.parse(created) + ttlMs);
  if (!Number.isSafeInteger(ms) || ms < 0) return;
  const folder = join(cacheDir, EXPIRY, String(Math.floor(ms / HOUR_MS)));
  try {
    await makeFolders(folder, 0o700);
    writeFileSync(join(folder, `${ms}-${hash}`), '', { mode: 0o600 });
  } catch {
    // The disk is full or read-only: the save itself says so.
  }
}

export interface Due {
  readonly hash: string;
  /** Removes the note. */
  forget(): Promise<void>;
}

/** The entries whose time has passed; earlier hours first. */
export async function* dueEntries(cacheDir: string, now: number): AsyncGenerator<Due> {
  const hours = ((await orNull(readdir(join(cacheDir, EXPIRY)))) ?? [])
    .filter((name) => /^\d{1,15}$/.test(name) && Number(name) * HOUR_MS < now)
    .sort((a, b) => Number(a) - Number(b));
  for (const hour of hours) {
    const folder = join(cacheDir, EXPIRY, hour);
    for (const name of (await orNull(readdir(folder))) ?? []) {
      const [ms = '', hash = ''] = name.split('-');
      if (!isHash(hash) || !(Number(ms) < now)) continue;
      yield { hash, forget: async () => void (await orNull(unlink(join(folder, name)))) };
    }
    await removeIfEmpty(folder);
  }
}

export interface Turn {
  /** Gives the next caller of the same period a turn as well. */
  again(): Promise<void>;
}

/** A turn for the first caller of a period, null for all others: what needs doing now and then costs the rest nothing. */
export async function turnFor(
  cacheDir: string,
  what: 'sampled' | 'swept',
  periodMs: number,
  now: number,
): Promise<Turn | null> {
  const folder = join(cacheDir, EXPIRY);
  const mark = `${what}-${Math.floor(now / periodMs)}`;
  try {
    await makeFolders(folder, 0o700);
    await mkdir(join(folder, mark), { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  }
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${what}-`) && name !== mark) await removeIfEmpty(join(folder, name));
  }
  return { again: () => removeIfEmpty(join(folder, mark)) };
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await orNull(rmdir(folder));
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EBUSY'].includes(errorCode(error))) throw error;
  }
}
