import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The first executable file of that name in the folders; null when there is none. (`@actions/io` also searches
 * relative folders, and it is not a dependency of ours.)
 */
export function findOnPath(name: string, folders: readonly string[]): string | null {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of folders) {
    for (const candidate of names) {
      const path = join(folder, candidate);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
