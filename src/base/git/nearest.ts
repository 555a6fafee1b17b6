/** Where a folder is in a repository, told from the files alone: for places where git itself refuses to say. */
import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { textOrEmpty } from '../files/text-or-empty.ts';
import { readHead } from './head.ts';

export interface NearestRepository {
  /** Absolute; the folder that holds `.git`. */
  readonly root: string;
  /** The folder relative to the root: empty, or `a/b`. */
  readonly prefix: string;
  /** Id of the commit that is checked out; null where the files don't tell. */
  readonly commit: string | null;
}

/** @param dir absolute, links resolved */
export function nearestRepository(dir: string): NearestRepository | null {
  for (let root = resolve(dir); ; root = dirname(root)) {
    const git = gitDirOf(root);
    if (git !== null) {
      return { root, prefix: relative(root, resolve(dir)).split(sep).join('/'), commit: headOf(git) };
    }
    if (dirname(root) === root) return null;
  }
}

/** The git directory of the work tree at exactly this folder; null where there is no work tree. Links of `.git` are not followed. */
function gitDirOf(root: string): string | null {
  const path = join(root, '.git');
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile() || stats.size > 65_536) return null;
  const target = /^gitdir: (.+?)\s*$/.exec(textOrEmpty(path, 'utf8'))?.[1];
  if (target === undefined) return null;
  return isAbsolute(target) ? target : join(root, target);
}

/** The commit that is checked out in the repository at exactly this folder; null when there is none. */
export function commitAt(root: string): string | null {
  const git = gitDirOf(root);
  return git === null ? null : headOf(git);
}

function headOf(gitDir: string): string | null {
  const common = textOrEmpty(join(gitDir, 'commondir'), 'utf8').trim();
  const commonDir = common === '' ? gitDir : resolve(gitDir, common);
  return readHead({ gitDir, commonDir });
}
