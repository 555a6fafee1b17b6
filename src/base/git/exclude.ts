import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isWithin } from '../files/is-within.ts';

/** Pathspecs for "everything but these". Paths that are not strictly inside the root say nothing. */
export function excludePathspecs(root: string, paths: readonly string[]): string[] {
  // A link that is named stands for itself and for what it leads to.
  const meant = new Set(paths.flatMap((path) => [join(realpathOf(dirname(path)), basename(path)), realpathOf(path)]));
  const named = [...meant].filter((path) => isWithin(path, root)).map((path) => relative(root, path));
  return [':(top)', ...named.filter(Boolean).map((path) => `:(top,exclude,literal)${path.split(sep).join('/')}`)];
}

/** As realpath, for a path that need not exist yet. */
function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realpathOf(dirname(path)), basename(path));
  }
}
