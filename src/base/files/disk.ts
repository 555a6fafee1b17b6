/** The file operations that the local cache is built on. Modes are 0700 and 0600; nothing here follows a link. */

import { randomBytes } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../errors.ts';
import { makeFolders } from './make-folders.ts';

/** Below the cache folder: what is being written, and what is being removed. */
export const STAGING = '.staging';

/** Runs `act`; null when there is no such file or folder. */
export async function orNull<T>(act: Promise<T>): Promise<T | null> {
  try {
    return await act;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function lstatOrNull(path: string): Promise<BigIntStats | null> {
  return orNull(lstat(path, { bigint: true }));
}

export function lstatSyncOrNull(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether others than its owner may write it. Windows has no such bits (all files show as 0666 there). */
export function isOpenToOthers(mode: number | bigint): boolean {
  return process.platform !== 'win32' && (Number(mode) & 0o022) !== 0;
}

/**
 * The bytes of a plain file; null when there is none. More than `limit` bytes, a link, a FIFO or a device are errors,
 * and with `own` a file that others may write (asked of the open file: what is read is what was judged).
 * O_NONBLOCK: the open of a FIFO that somebody put there must not hang. Synchronous, which is four times as fast for the
 * small files of a cache hit.
 */
export function readPlainFile(path: string, limit: number, { own = false } = {}): Buffer | null {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = opened(path, flags);
  if (file === null) return null;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Error(`${path} is not a plain file`);
    const { size, mode } = stat;
    if (own && isOpenToOthers(mode)) throw new Error(`${path} can be written by other users`);
    if (size > limit) throw new Error(`${path} has ${size} bytes, allowed are ${limit}`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function opened(path: string, flags: number): number | null {
  try {
    return openSync(path, flags);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
}

/** Writes a file that doesn't exist yet, and returns when it is on the disk; at once, where `durable` is false. */
export async function writeNew(path: string, bytes: Buffer, durable: boolean): Promise<void> {
  if (!durable) return writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes renames in a folder survive a power cut, on the systems that can do this. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOENT'].includes(errorCode(error))) throw error;
  }
}

/** A fresh folder below `.staging`. */
export async function stagingFolder(cacheDir: string, kind: 'entry' | 'trash'): Promise<string> {
  const path = join(cacheDir, STAGING, `${kind}-${randomBytes(12).toString('hex')}`);
  await makeFolders(path, 0o700);
  return path;
}

/** Takes `path` away in one step, then removes it: nobody sees it half removed. False when it wasn't there. */
export async function discard(cacheDir: string, path: string): Promise<boolean> {
  const trash = await stagingFolder(cacheDir, 'trash');
  try {
    return (await orNull(move(path, join(trash, 'entry')).then(() => true))) ?? false;
  } finally {
    await rm(trash, { recursive: true, force: true });
  }
}

/** Windows refuses a rename for as long as somebody has the target open; POSIX never does. */
export async function move(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const busy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!busy || attempt === 20) throw error;
      await pause(25);
    }
  }
}
