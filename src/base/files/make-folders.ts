/**
 * Makes a folder with those above it that are missing. Rejects with the error of the first `mkdir` that fails.
 *
 * In place of `mkdir(path, { recursive: true })`, which never returns (up to Node 24 at least) where the parent is there
 * and mkdir still says ENOENT, as below /proc: it makes the parent, tries again, and so for ever, past every
 * timeout and signal. A path that a user gives may lie there. It is in this room because this is the first that
 * touches the disk: all others may import it.
 *
 * @param mode of each folder that is made, as `mkdir` takes it
 */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../errors.ts';
import { isDirectory } from './is-directory.ts';

export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  const error = tried(path, mode);
  if (error === null) return;
  const parent = dirname(path);
  if (errorCode(error) !== 'ENOENT' || parent === path) throw error;
  await makeFolders(parent, mode);
  // The parent is there: whatever is said now is the last word.
  const last = tried(path, mode);
  if (last !== null) throw last;
}

/** Null when the folder is there now. Also where it was before, or another process was quicker. */
function tried(path: string, mode: number): unknown {
  try {
    mkdirSync(path, { mode });
    return null;
  } catch (error) {
    return isDirectory(path) ? null : error;
  }
}
