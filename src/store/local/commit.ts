/**
 * Putting an entry in its place, so that it appears whole or not at all (the scheme is described in read.ts).
 * All functions here need the writers' lock of the hash (lock.ts), except `stage`.
 */

import { readdir, rm, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../base/errors.ts';
import {
  discard,
  isOpenToOthers,
  lstatOrNull,
  move,
  orNull,
  readPlainFile,
  stagingFolder,
  syncFolder,
  writeNew,
} from '../../base/files/disk.ts';
import { ENTRY_FILES, type Entry, META_FILE, META_LIMIT, metaBytes } from '../entry/entry.ts';
import { checkedMeta } from '../entry/meta.ts';
import { NEXT } from './read.ts';

/**
 * Writes a whole entry into a fresh folder below `.staging`, and returns the folder.
 *
 * @param durable returns when it is on the disk, and not only in its cache: for what was paid for. A copy from a far cache
 *   that a power cut damages fails its digests, and is copied again.
 */
export async function stage(cacheDir: string, entry: Entry, durable: boolean): Promise<string> {
  const folder = await stagingFolder(cacheDir, 'entry');
  const files = [...entry.files, [META_FILE, metaBytes(entry.meta)] as const];
  const written = await Promise.allSettled(files.map(([name, bytes]) => writeNew(join(folder, name), bytes, durable)));
  try {
    for (const one of written) if (one.status === 'rejected') throw one.reason;
    if (durable) await syncFolder(folder);
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Makes a staged folder the entry `hash`. */
export async function commit(cacheDir: string, hash: string, staged: string, durable: boolean): Promise<void> {
  const target = join(cacheDir, hash);
  const stat = await lstatOrNull(target);
  const isUsable = stat?.isDirectory() && !isOpenToOthers(stat.mode);
  if (stat && !isUsable) await discard(cacheDir, target);
  if (!isUsable && (await placeNew(staged, target))) {
    if (durable) await syncFolder(cacheDir);
    return;
  }
  await finish(target);
  await move(staged, join(target, NEXT));
  await syncFolder(target);
  await finish(target);
}

/**
 * Moves a staged folder to where no entry is yet. False where there is one, or anything else. Needs no lock: who holds it
 * does the same, and the system lets one of them win.
 */
export async function placeNew(staged: string, target: string): Promise<boolean> {
  if ((await lstatOrNull(target)) !== null) return false;
  try {
    await move(staged, target);
    return true;
  } catch (error) {
    if ((await lstatOrNull(target)) !== null) return false;
    throw error;
  }
}

/** Completes a move that was begun: by the caller, or by somebody who was killed. Harmless when there is none. */
export async function finish(target: string): Promise<void> {
  const next = join(target, NEXT);
  const staged = await orNull(readdir(next));
  if (!staged) return;
  for (const name of [...ENTRY_FILES, META_FILE]) {
    if (staged.includes(name)) await moveOver(join(next, name), join(target, name));
  }
  await removeUnlisted(target);
  await removeFolder(next);
  await syncFolder(target);
}

/** What the former entry had and this one hasn't. Readers of the former notice by `meta.json`, and start again. */
async function removeUnlisted(target: string): Promise<void> {
  const bytes = readPlainFile(join(target, META_FILE), META_LIMIT);
  if (!bytes) return;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return;
  }
  const checked = checkedMeta(value);
  if (checked.kind === 'invalid') return;
  for (const name of ENTRY_FILES) {
    if (!Object.hasOwn(checked.meta.files, name)) await orNull(unlink(join(target, name)));
  }
}

/** A folder in the place of one of our files (nobody of us makes any) would be in the way for ever. */
async function moveOver(from: string, to: string): Promise<void> {
  try {
    await move(from, to);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    if (!['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
    await rm(to, { recursive: true, force: true });
    await move(from, to);
  }
}

async function removeFolder(path: string): Promise<void> {
  try {
    await orNull(rmdir(path));
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
    await rm(path, { recursive: true, force: true });
  }
}
