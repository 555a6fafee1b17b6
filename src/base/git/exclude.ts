import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isWithin } from '../files/is-within.ts';

/** Pathspecs for "everything except these paths". Paths outside the root, and the root itself, are ignored. */
export function excludePathspecs(root: string, paths: readonly string[]): string[] {
  // A link excludes itself and what it points to.
  const meant = new Set(paths.flatMap((path) => [join(realpathOf(dirname(path)), basename(path)), realpathOf(path)]));
  const named = [...meant].filter((path) => isWithin(path, root)).map((path) => relative(root, path));
  return [':(top)', ...named.filter(Boolean).map((path) => `:(top,exclude,literal)${path.split(sep).join('/')}`)];
}

/** Like realpath, but the path may not exist yet. */
function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realpathOf(dirname(path)), basename(path));
  }
}
