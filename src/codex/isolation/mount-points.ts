import { lstatSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What Codex's sandbox protects in a folder that it lets the model write. Where one doesn't exist, bubblewrap needs an
 * empty folder to mount on, and Codex leaves it there when it ends while a command runs: on SIGINT, and also at the end
 * of a good turn (tried with 0.169; on SIGTERM its helper removes them, if it gets the time).
 */
const MOUNT_POINTS = ['.agents', '.aws', '.codex', '.git'];

/** Looks which of them are not there; the returned function removes those that came, if they are empty. Never rejects. */
export function watchMountPoints(folder: string): () => Promise<void> {
  const missing = MOUNT_POINTS.map((name) => join(folder, name)).filter((path) => !exists(path));
  return async () => {
    // `rmdir`, which refuses anything but an empty folder: what Codex put there on purpose stays.
    for (const path of missing) await rmdir(path).catch(() => {});
  };
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
