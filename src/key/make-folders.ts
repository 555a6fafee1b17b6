/**
 * Makes a folder with those above it that are missing. Rejects with the error of the first `mkdir` that fails.
 *
 * In place of `mkdir(path, { recursive: true })`, which never returns (up to Node 24 at least) where the parent is there
 * and mkdir says ENOENT all the same, as below /proc: it makes the parent, tries again, and so for ever, past every
 * timeout and signal. A path that a user gives may lie there. It is in this room because this is the first that
 * touches the disk: all others may import it.
 *
 * @param mode of each folder that is made, as `mkdir` takes it
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function makeFolders(path: string, mode = 0o777): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolders(parent, mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    // Another process may have been quicker.
    if (!(await isFolder(path))) throw error;
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
