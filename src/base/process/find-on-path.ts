import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The first executable file of that name in the folders of `env`'s PATH; null when there is none. Relative folders don't
 * count: they mean the workspace, where Codex or a commit may have put a program of that name.
 * (`@actions/io` searches relative folders as well, and takes a folder for a program.)
 */
export function findOnPath(name: string, env: NodeJS.ProcessEnv): string | null {
  const windows = process.platform === 'win32';
  const path = windows ? Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] : env['PATH'];
  const names = windows ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of (path ?? '').split(delimiter).filter(isAbsolute)) {
    const found = names.map((candidate) => join(folder, candidate)).find(isExecutable);
    if (found !== undefined) return found;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    // Most folders don't have it, and an error takes longer to make than to ask first.
    if (!existsSync(path)) return false;
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
