import { statSync } from 'node:fs';

/** Links followed. `throwIfNoEntry` is about ENOENT and ENOTDIR only: a folder without permission or a loop of links throws. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
